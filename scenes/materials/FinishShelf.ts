import {
  DataArrayTexture,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  SRGBColorSpace,
  Texture,
  Vector3,
  type WebGLRenderer,
} from 'three'
import { fetchWhole, type OnBytes } from './fetchWhole.ts'
import { LAYERS, type Layer } from './finishes.ts'
import { FORGED } from './forged.ts'

/** sRGB byte of a layer that isn't here: about the mean of the plasters. */
const GREY = 186

/**
 * The forged textures on the GPU: one array with a place for every layer, filled as rooms ask for them. A layer is
 * fetched once; what is here stays until the scene goes.
 */
export class FinishShelf {
  readonly texture: DataArrayTexture
  readonly #size: number
  readonly #gl: WebGLRenderer
  readonly #onBytes: (address: string) => OnBytes
  readonly #abort = new AbortController()
  readonly #layers = new Map<Layer, Promise<void>>()

  /** @param size pixels of a layer's side on the GPU: a tier may take less than the files have */
  constructor(gl: WebGLRenderer, size: number, onBytes: (address: string) => OnBytes) {
    this.#gl = gl
    this.#size = Math.min(size, FORGED.size)
    this.#onBytes = onBytes
    const texture = new DataArrayTexture(null, this.#size, this.#size, LAYERS.length)
    texture.name = 'finishes'
    texture.colorSpace = SRGBColorSpace
    texture.wrapS = RepeatWrapping
    texture.wrapT = RepeatWrapping
    texture.minFilter = LinearMipmapLinearFilter
    texture.magFilter = LinearFilter
    texture.generateMipmaps = true
    texture.anisotropy = 4
    // Only the place is made; layers are copied into it one by one.
    texture.source.dataReady = false
    texture.needsUpdate = true
    this.texture = texture
    this.#primeAll()
  }

  /** Every layer begins as a plain grey: a wall whose texture hasn't come, or never comes, is plain, not black. */
  #primeAll(): void {
    const grey = new Uint8Array(this.#size * this.#size * 4).fill(GREY)
    this.texture.mipmapsAutoUpdate = false
    for (const layer of LAYERS.keys()) {
      this.texture.mipmapsAutoUpdate = layer === LAYERS.length - 1
      const source = new DataTexture(grey, this.#size, this.#size)
      this.#gl.copyTextureToTexture(source, this.texture, null, new Vector3(0, 0, layer))
      source.dispose()
    }
  }

  /**
   * Sees that these layers are there.
   * @throws where one cannot be had or read: asked again, it is fetched again
   */
  async need(layers: Iterable<Layer>): Promise<void> {
    await Promise.all([...layers].map((layer) => this.#layers.get(layer) ?? this.#fetch(layer)))
  }

  #fetch(layer: Layer): Promise<void> {
    const coming = this.#load(layer)
    this.#layers.set(layer, coming)
    coming.catch(() => this.#layers.delete(layer))
    return coming
  }

  async #load(layer: Layer): Promise<void> {
    const { address } = FORGED.layers[layer]
    const file = await fetchWhole(address, this.#abort.signal, this.#onBytes(address))
    const bitmap = await createImageBitmap(file, {
      // The first row of a texture is its lowest.
      imageOrientation: 'flipY',
      colorSpaceConversion: 'none',
      resizeWidth: this.#size,
      resizeHeight: this.#size,
      resizeQuality: 'high',
    })
    try {
      this.#abort.signal.throwIfAborted()
      const source = new Texture(bitmap)
      this.#gl.copyTextureToTexture(source, this.texture, null, new Vector3(0, 0, LAYERS.indexOf(layer)))
      source.dispose()
    } finally {
      bitmap.close()
    }
  }

  dispose(): void {
    this.#abort.abort()
    this.texture.dispose()
  }
}
