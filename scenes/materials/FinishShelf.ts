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
/** Milliseconds between two makings of all layers' smaller copies, while layers come one after the other. */
const MIP_PAUSE = 400

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
  /** Layers on their way. */
  #underWay = 0
  #mippedAt = 0

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
    const last = LAYERS.length - 1
    for (const layer of LAYERS.keys()) this.#putGrey(layer, layer === last)
  }

  #putGrey(layer: number, isDue: boolean): void {
    const grey = new Uint8Array(this.#size * this.#size * 4).fill(GREY)
    this.#put(new DataTexture(grey, this.#size, this.#size), layer, isDue)
  }

  /** @param isDue the smaller copies are made with it: those of all layers at once, whichever has come */
  #put(source: Texture, layer: number, isDue: boolean): void {
    this.texture.mipmapsAutoUpdate = isDue
    if (isDue) this.#mippedAt = performance.now()
    this.#gl.copyTextureToTexture(source, this.texture, null, new Vector3(0, 0, layer))
    source.dispose()
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
    this.#underWay++
    const place = LAYERS.indexOf(layer)
    try {
      const bitmap = await this.#bitmapOf(layer)
      try {
        this.#abort.signal.throwIfAborted()
        // In a crowd, the last one makes the smaller copies for all; one now and then, in case it is long in coming.
        this.#put(new Texture(bitmap), place, this.#underWay === 1 || performance.now() - this.#mippedAt > MIP_PAUSE)
      } finally {
        bitmap.close()
      }
    } catch (problem) {
      // The others may have waited for this one.
      if (this.#underWay === 1 && !this.#abort.signal.aborted) this.#putGrey(place, true)
      throw problem
    } finally {
      this.#underWay--
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
    this.texture.dispose()
  }
}
