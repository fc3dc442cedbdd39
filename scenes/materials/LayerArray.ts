import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearMipmapNearestFilter,
  SRGBColorSpace,
  Texture,
  Vector3,
  type WebGLRenderer,
} from 'three'
import type { LayerLevel } from '../quality/tiers.ts'

/** What it needs of the renderer. */
export type Copier = Pick<WebGLRenderer, 'copyTextureToTexture'>

const scratchCorner = new Vector3()

/** A texture array on the GPU whose layers are filled one by one. What lies in it at first is black. */
export class LayerArray {
  readonly texture: DataArrayTexture
  readonly #gl: Copier

  constructor(gl: Copier, { width, height, count, mipmaps }: LayerLevel, anisotropy: number) {
    this.#gl = gl
    const texture = new DataArrayTexture(null, width, height, count)
    texture.colorSpace = SRGBColorSpace
    texture.generateMipmaps = mipmaps
    texture.minFilter = !mipmaps
      ? LinearFilter
      : anisotropy > 1
        ? LinearMipmapLinearFilter
        : // Half the taps of a trilinear filter: software WebGL pays for each.
          LinearMipmapNearestFilter
    texture.magFilter = LinearFilter
    texture.anisotropy = mipmaps ? anisotropy : 1
    // Only the place is made; layers are copied into it.
    texture.source.dataReady = false
    texture.needsUpdate = true
    this.texture = texture
  }

  /**
   * Copies a picture into a layer, its first row at `y`.
   * @param isLast false where more pieces follow at once: the smaller copies are then made with the last one
   */
  put(source: ImageBitmap, layer: number, x: number, y: number, isLast: boolean): void {
    const from = new Texture(source)
    this.texture.mipmapsAutoUpdate = isLast
    this.#gl.copyTextureToTexture(from, this.texture, null, scratchCorner.set(x, y, layer))
    from.dispose()
  }

  dispose(): void {
    this.texture.dispose()
  }
}
