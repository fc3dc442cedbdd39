import type { MeshBasicMaterial, Texture } from 'three'
import type { MediaImage } from '../../cms/content/Media.ts'
import type { PictureShelf } from './PictureShelf.ts'
import { sizeFor } from './sizeFor.ts'

/**
 * The texture of one picture on a wall: the blur at once, then the file that the visitor's distance asks for, then sharper
 * ones; never a less sharp one in place of a sharper. Gives everything back on `dispose`.
 */
export class HangingPicture {
  /** Metres to the visitor, kept by whoever draws: the nearest picture comes first. */
  distance = Infinity
  readonly #abort = new AbortController()
  readonly #image: MediaImage
  readonly #pictures: PictureShelf
  readonly #material: MeshBasicMaterial
  readonly #onShown: () => void
  #asked = 0
  #shown = 0
  #texture: Texture | null = null

  constructor(image: MediaImage, pictures: PictureShelf, material: MeshBasicMaterial, onShown: () => void) {
    this.#image = image
    this.#pictures = pictures
    this.#material = material
    this.#onShown = onShown
    void pictures.blur(image, this.#abort.signal).then((texture) => this.#show(texture, 1))
  }

  /** Says how many pixels wide the picture is on the screen now, and how wide a file may be. */
  wish(pixels: number, most: number): void {
    const size = sizeFor(this.#image.sizes, pixels, most)
    if (!size || size.width <= this.#asked) return
    this.#asked = size.width
    void this.#pictures
      .picture(size, () => this.distance, this.#abort.signal)
      .then((texture) => this.#show(texture, size.width))
  }

  #show(texture: Texture | null, width: number): void {
    if (!texture) return
    if (this.#abort.signal.aborted || width < this.#shown) {
      texture.dispose()
      return
    }
    this.#shown = width
    this.#texture?.dispose()
    this.#texture = texture
    const first = this.#material.map === null
    this.#material.map = texture
    this.#material.color.set('#ffffff')
    // Only the first one changes the shader.
    if (first) this.#material.needsUpdate = true
    this.#onShown()
  }

  dispose(): void {
    this.#abort.abort()
    this.#texture?.dispose()
    this.#texture = null
  }
}
