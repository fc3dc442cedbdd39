import { RepeatWrapping, type DataArrayTexture } from 'three'
import { fetchWhole, type OnBytes } from './fetchWhole.ts'
import { LAYERS, type Layer } from './finishes.ts'
import { FORGED } from './forged.ts'
import { LayerArray, type Copier } from './LayerArray.ts'
import { levelsOf, mipChain } from './mipChain.ts'
import { pixelsOf } from './pixelsOf.ts'

/** sRGB byte of a layer that isn't here: about the mean of the plasters. */
const GREY = 186
/**
 * The forged textures on the GPU: one array with a place for every layer, filled as rooms ask for them. A layer is
 * fetched once; what is here stays until the scene goes.
 */
export class FinishShelf {
  readonly texture: DataArrayTexture
  readonly #size: number
  readonly #array: LayerArray
  readonly #onBytes: (address: string) => OnBytes
  readonly #abort = new AbortController()
  readonly #layers = new Map<Layer, Promise<void>>()

  /**
   * @param size pixels of a layer's side on the GPU: a tier may take less than the files have
   * @param anisotropy of floors and walls that are seen from the side
   */
  constructor(gl: Copier, size: number, anisotropy: number, onBytes: (address: string) => OnBytes) {
    this.#size = Math.min(size, FORGED.size)
    this.#onBytes = onBytes
    this.#array = new LayerArray(
      gl,
      { width: this.#size, height: this.#size, count: LAYERS.length, mipmaps: true },
      levelsOf(this.#size) - 1,
      anisotropy,
    )
    const { texture } = this.#array
    texture.name = 'finishes'
    texture.wrapS = RepeatWrapping
    texture.wrapT = RepeatWrapping
    this.texture = texture
    this.#primeAll()
  }

  /** Every layer begins as a plain grey: a wall whose texture hasn't come, or never comes, is plain, not black. */
  #primeAll(): void {
    for (let level = 0, side = this.#size; level < levelsOf(this.#size); level++, side = side >> 1) {
      const grey = { data: new Uint8ClampedArray(side * side * 4).fill(GREY), width: side, height: side }
      for (const layer of LAYERS.keys()) this.#array.putPixels(grey, layer, 0, 0, level)
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
    const bitmap = await this.#bitmapOf(layer)
    try {
      this.#abort.signal.throwIfAborted()
      const pixels = pixelsOf(bitmap)
      const smaller = pixels ? mipChain(pixels, levelsOf(this.#size) - 1) : []
      this.#array.put(bitmap, LAYERS.indexOf(layer), 0, 0, smaller)
    } finally {
      bitmap.close()
    }
  }

  async #bitmapOf(layer: Layer): Promise<ImageBitmap> {
    const { address } = FORGED.layers[layer]
    const file = await fetchWhole(address, this.#abort.signal, this.#onBytes(address))
    return createImageBitmap(file, {
      // The first row of a texture is its lowest.
      imageOrientation: 'flipY',
      colorSpaceConversion: 'none',
      resizeWidth: this.#size,
      resizeHeight: this.#size,
      resizeQuality: 'high',
    })
  }

  dispose(): void {
    this.#abort.abort()
    this.#array.dispose()
  }
}
