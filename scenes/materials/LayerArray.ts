import {
  Box2,
  DataArrayTexture,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearMipmapNearestFilter,
  SRGBColorSpace,
  Texture,
  Vector2,
  Vector3,
  type WebGLRenderer,
} from 'three'
import type { LayerLevel } from '../quality/tiers.ts'
import type { Pixels } from './mipChain.ts'

/** What it needs of the renderer. */
export type Copier = Pick<WebGLRenderer, 'copyTextureToTexture'>

/**
 * Smaller copies of what hangs: down to a sixteenth, to which a picture's edges stay between texels (sizeFor.ts, GRAIN). From
 * still farther away its frame alone is to be seen.
 */
export const SMALLER = 4

const scratchCorner = new Vector3()
const scratchPart = new Box2(new Vector2(), new Vector2())

/** A texture array on the GPU whose layers are filled one by one, each with its smaller copies. */
export class LayerArray {
  readonly texture: DataArrayTexture
  readonly #gl: Copier

  /** @param smaller how many smaller copies of each layer there is room for */
  constructor(gl: Copier, { width, height, count }: Omit<LayerLevel, 'forAll'>, smaller: number, anisotropy: number) {
    this.#gl = gl
    const texture = new DataArrayTexture(null, width, height, count)
    texture.colorSpace = SRGBColorSpace
    texture.generateMipmaps = false
    // So many levels are made; nothing lies in them.
    if (smaller > 0)
      texture.mipmaps = Array.from({ length: 1 + smaller }, () => ({ data: new Uint8Array(0), width, height }))
    texture.minFilter =
      smaller === 0
        ? LinearFilter
        : anisotropy > 1
          ? LinearMipmapLinearFilter
          : // Half the taps of a trilinear filter: software WebGL pays for each.
            LinearMipmapNearestFilter
    texture.magFilter = LinearFilter
    texture.anisotropy = smaller === 0 ? 1 : anisotropy
    // Only the place is made; layers are copied into it.
    texture.source.dataReady = false
    texture.needsUpdate = true
    this.texture = texture
  }

  /**
   * Copies a picture into a layer, its first row at `y`.
   * @param smaller its smaller copies, each half as large as the one before
   */
  put(source: ImageBitmap, layer: number, x: number, y: number, smaller: readonly Pixels[]): void {
    const from = new Texture(source)
    this.#gl.copyTextureToTexture(from, this.texture, null, scratchCorner.set(x, y, layer))
    from.dispose()
    smaller.forEach((pixels, n) => this.putPixels(pixels, layer, x, y, n + 1))
  }

  /** Fills a part of one level of a layer. @param x, y where it begins in the layer itself */
  putPixels({ data, width, height }: Pixels, layer: number, x: number, y: number, level: number): void {
    const whole = this.texture.image
    const [left, low] = [x >> level, y >> level]
    // Rounded up, a copy may have a column more than its level.
    scratchPart.max.set(
      Math.min(width, Math.max(1, whole.width >> level) - left),
      Math.min(height, Math.max(1, whole.height >> level) - low),
    )
    const from = new DataTexture(data, width, height)
    this.#gl.copyTextureToTexture(from, this.texture, scratchPart, scratchCorner.set(left, low, layer), 0, level)
    from.dispose()
  }

  dispose(): void {
    this.texture.dispose()
  }
}
