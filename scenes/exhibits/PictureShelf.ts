import { LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace, Texture } from 'three'
import type { ImageSize, MediaImage } from '../../cms/content/Media.ts'

/** A request for a picture at a size, and how far the visitor stands from it now. */
interface Wish {
  readonly distance: () => number
  readonly load: () => Promise<void>
}

/** Files on their way at once: more would only share the same line, and the nearest would come later. */
const AT_ONCE = 3

/**
 * Fetches and decodes pictures, nearest first, a few at a time. Textures belong to whoever asked.
 */
export class PictureShelf {
  readonly #wishes: Wish[] = []
  readonly #assetAddress: (editionPath: string) => string
  readonly #anisotropy: number
  #running = 0

  constructor(assetAddress: (editionPath: string) => string, anisotropy: number) {
    this.#assetAddress = assetAddress
    this.#anisotropy = anisotropy
  }

  /**
   * The picture at a size, when its turn comes.
   * @returns null where it was aborted or cannot be had: the museum goes on without it
   */
  picture(size: ImageSize, distance: () => number, signal: AbortSignal): Promise<Texture | null> {
    return new Promise((resolve) => {
      const load = async () => {
        if (signal.aborted) return resolve(null)
        try {
          resolve(await this.#fetch(size, signal))
        } catch (problem) {
          if (!signal.aborted) console.warn('A picture could not be had:', problem)
          resolve(null)
        }
      }
      this.#wishes.push({ distance, load })
      this.#next()
    })
  }

  /** The blurred stand-in that comes with the text: no request. */
  async blur(image: MediaImage, signal: AbortSignal): Promise<Texture | null> {
    const data = image.blur.split(',')[1]
    if (!data) return null
    try {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
      return await this.#texture(new Blob([bytes], { type: 'image/webp' }), signal, false)
    } catch {
      return null
    }
  }

  #next(): void {
    while (this.#running < AT_ONCE && this.#wishes.length > 0) {
      this.#wishes.sort((a, b) => b.distance() - a.distance())
      const wish = this.#wishes.pop()
      if (!wish) return
      this.#running++
      void wish.load().finally(() => {
        this.#running--
        this.#next()
      })
    }
  }

  async #fetch(size: ImageSize, signal: AbortSignal): Promise<Texture> {
    try {
      return await this.#texture(await this.#blob(size.avif, signal), signal, true)
    } catch (problem) {
      signal.throwIfAborted()
      // An older browser reads no AVIF.
      if (size.webp === size.avif) throw problem
      return this.#texture(await this.#blob(size.webp, signal), signal, true)
    }
  }

  async #blob(path: string, signal: AbortSignal): Promise<Blob> {
    const answer = await fetch(this.#assetAddress(path), { signal })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`)
    return answer.blob()
  }

  async #texture(file: Blob, signal: AbortSignal, mipmaps: boolean): Promise<Texture> {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'flipY', premultiplyAlpha: 'none' })
    if (signal.aborted) {
      bitmap.close()
      signal.throwIfAborted()
    }
    const texture = new Texture(bitmap)
    texture.flipY = false
    texture.colorSpace = SRGBColorSpace
    texture.generateMipmaps = mipmaps
    texture.minFilter = mipmaps ? LinearMipmapLinearFilter : LinearFilter
    texture.magFilter = LinearFilter
    texture.anisotropy = this.#anisotropy
    texture.needsUpdate = true
    texture.addEventListener('dispose', () => bitmap.close())
    return texture
  }
}
