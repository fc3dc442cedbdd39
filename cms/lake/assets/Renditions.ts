import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageWish } from './ImageWish.ts'
import { transformImage, type OutputFormat } from './transformImage.ts'
import { writeDurably } from './AssetStore.ts'

/** Pictures made at the same time: the museum's other work goes on beside it. */
const MOST_AT_ONCE = 2

/** Pictures made from originals, each made once and kept on the disk. */
export class Renditions {
  readonly #folder: string
  readonly #making = new Map<string, Promise<string>>()
  readonly #waiting: (() => void)[] = []
  #busy = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Path of the picture on the disk, made now if need be. Whoever asks meanwhile waits for the same one. */
  async get(original: string, name: string, wish: ImageWish, format: OutputFormat): Promise<string> {
    const print = createHash('sha256')
      .update(JSON.stringify([name, wish, format]))
      .digest('hex')
      .slice(0, 40)
    const file = join(this.#folder, `${print}.${format}`)
    if (existsSync(file)) return file
    const known = this.#making.get(file)
    if (known) return known
    const making = this.#make(file, original, wish, format).finally(() => this.#making.delete(file))
    this.#making.set(file, making)
    return making
  }

  async #make(file: string, original: string, wish: ImageWish, format: OutputFormat): Promise<string> {
    if (this.#busy >= MOST_AT_ONCE) await new Promise<void>((go) => this.#waiting.push(go))
    else this.#busy += 1
    try {
      writeDurably(file, await transformImage(original, wish, format))
      return file
    } finally {
      // The place goes straight to whoever waits: nobody slips in between.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#busy -= 1
    }
  }
}
