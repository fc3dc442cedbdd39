import type { ImageSize, MediaImage } from '../../cms/content/Media.ts'
import { SMALLER, type Copier } from '../materials/LayerArray.ts'
import { HangingShelf, type HangingSpot, type Missing, type Outlook, type Piece } from '../materials/HangingShelf.ts'
import type { Tier } from '../quality/tiers.ts'
import { blurOf } from './blurOf.ts'
import type { DecodeRequest } from './decodePicture.ts'
import { Lamps } from './Lamps.ts'
import { PictureDecoder, Unreadable } from './PictureDecoder.ts'
import { fitInto, longerSide, sizeFor } from './sizeFor.ts'

/** Files on their way at once: more would only share the same line, and the nearest would come later. */
const AT_ONCE = 4
/** Milliseconds until what could not be had is asked for once more. */
const SECOND_TRY = 2500
/** The level of the blurs, which come with the text. */
const BLUR = 0

interface Coming {
  readonly key: string
  readonly level: number
  readonly abort: AbortController
}

const idOf = ({ key, level }: Pick<Coming, 'key' | 'level'>) => `${level} ${key}`

/**
 * The pictures on the walls around the visitor: fetched nearest first, decoded in a worker, each as sharp as it is seen.
 */
export class PictureShelf {
  readonly #shelf: HangingShelf<MediaImage>
  readonly #decoder = new PictureDecoder()
  readonly #assetAddress: (editionPath: string) => string
  readonly #onCome: () => void
  readonly #coming = new Map<string, Coming>()
  /** What failed: once, and waits for its second try; or twice. */
  readonly #failed = new Map<string, { readonly key: string; readonly level: number; readonly isWaiting: boolean }>()
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  #missing: readonly Missing<MediaImage>[] = []
  readonly #lamps = new Lamps()
  #readsAvif = true

  /** @param onCome told when a picture wants to be drawn */
  constructor(gl: Copier, tier: Tier, assetAddress: (editionPath: string) => string, onCome: () => void) {
    this.#shelf = new HangingShelf(gl, 'pictures', tier.pictures, tier.anisotropy)
    this.#assetAddress = assetAddress
    this.#onCome = onCome
  }

  get mesh() {
    return this.#shelf.mesh
  }

  /**
   * @param most pixels of its longer side that are worth having from here
   * @param of the exhibit's name, for its lamp
   * @returns takes it down
   */
  hang(image: MediaImage, spot: HangingSpot, most: number, of: string): () => void {
    // Files are named by their content: the same key is the same picture, in whichever edition.
    const key = image.sizes[0]?.avif ?? image.id
    const has = Math.max(...image.sizes.map(longerSide))
    const takeDown = this.#shelf.hang({ ...spot, key, subject: image, most: Math.min(most, has), of })
    this.#onCome()
    return () => {
      takeDown()
      this.#onCome()
    }
  }

  /** Raises the lamp over an exhibit, and lowers those of all others a little; null: all as they ever are. */
  raiseLamp(of: string | null, atOnce: boolean): void {
    this.#lamps.raise(of, atOnce)
    this.#onCome()
  }

  /** Once a frame, before it is drawn. @param seconds since the last one */
  look(from: Outlook, seconds: number): void {
    if (this.#lamps.step(seconds)) {
      this.#shelf.relight((of) => this.#lamps.lightOf(of))
      this.#onCome()
    }
    const missing = this.#shelf.look(from)
    if (this.#shelf.isWaiting) this.#onCome()
    if (!missing) return
    this.#missing = missing
    for (const { key, level, abort } of this.#coming.values()) if (!this.#shelf.isWanted(key, level)) abort.abort()
    // The line may be better when one comes back to what could not be had.
    for (const [id, { key, level, isWaiting }] of this.#failed)
      if (!isWaiting && !this.#shelf.isWanted(key, level)) this.#failed.delete(id)
    this.#next()
  }

  /** Other sizes: what hangs is fetched anew where they differ, in most browsers from their cache. */
  refit(tier: Tier): void {
    this.#stop()
    this.#shelf.refit(tier.pictures, tier.anisotropy)
    this.#onCome()
  }

  dispose(): void {
    this.#stop()
    this.#decoder.dispose()
    this.#shelf.dispose()
  }

  #stop(): void {
    this.#missing = []
    for (const { abort } of this.#coming.values()) abort.abort()
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    this.#failed.clear()
  }

  #next(): void {
    for (const missing of this.#missing) {
      const id = idOf(missing)
      if (this.#coming.has(id) || this.#failed.has(id) || !this.#shelf.isWanted(missing.key, missing.level)) continue
      if (missing.level !== BLUR && this.#coming.size >= AT_ONCE) return
      void this.#bring(missing)
    }
  }

  async #bring(missing: Missing<MediaImage>, isSecondTry = false): Promise<void> {
    const { key, level, size, subject } = missing
    const id = idOf(missing)
    const abort = new AbortController()
    const coming = { key, level, abort }
    this.#coming.set(id, coming)
    try {
      const { fitted, pieces } =
        level === BLUR ? await this.#blur(subject, size.width) : await this.#load(missing, abort.signal)
      if (abort.signal.aborted) {
        for (const { bitmap } of pieces) bitmap.close()
        return
      }
      this.#missing = this.#missing.filter((one) => idOf(one) !== id)
      this.#shelf.fill(key, level, fitted.width, fitted.height, pieces)
      this.#failed.delete(id)
      this.#onCome()
    } catch (problem) {
      if (abort.signal.aborted) return
      this.#failed.set(id, { key, level, isWaiting: !isSecondTry })
      if (isSecondTry) console.warn('A picture could not be had; its blur stays:', problem)
      else this.#tryAgain(missing)
    } finally {
      if (this.#coming.get(id) === coming) this.#coming.delete(id)
      this.#next()
    }
  }

  #tryAgain(missing: Missing<MediaImage>): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      if (this.#shelf.isWanted(missing.key, missing.level)) void this.#bring(missing, true)
      // Whoever comes back to it later finds a picture that has not failed yet.
      else this.#failed.delete(idOf(missing))
    }, SECOND_TRY)
    this.#timers.add(timer)
  }

  async #blur(image: MediaImage, side: number) {
    const fitted = fitInto(image, side, false)
    return { fitted, pieces: await this.#decoder.decode({ file: blurOf(image), ...fitted, smaller: 0 }) }
  }

  async #load({ size, subject }: Missing<MediaImage>, signal: AbortSignal) {
    const file = sizeFor(subject.sizes, size.width)
    if (!file) throw new Error(`${subject.id} has no file.`)
    const fitted = fitInto(file, size.width, size.mipmaps)
    return { fitted, pieces: await this.#decoded(file, { ...fitted, smaller: size.mipmaps ? SMALLER : 0 }, signal) }
  }

  async #decoded(file: ImageSize, wanted: Omit<DecodeRequest, 'file'>, signal: AbortSignal): Promise<Piece[]> {
    const read = async (path: string) => this.#decoder.decode({ file: await this.#fetch(path, signal), ...wanted })
    if (!this.#readsAvif || file.avif === file.webp) return read(file.webp)
    try {
      return await read(file.avif)
    } catch (problem) {
      signal.throwIfAborted()
      const pieces = await read(file.webp)
      // An older browser is not asked again for each picture.
      if (problem instanceof Unreadable) this.#readsAvif = false
      return pieces
    }
  }

  async #fetch(path: string, signal: AbortSignal): Promise<Blob> {
    const answer = await fetch(this.#assetAddress(path), { signal })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`)
    return answer.blob()
  }
}
