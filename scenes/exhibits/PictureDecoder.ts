import type { Piece } from '../materials/HangingShelf.ts'
import { decodePicture, type DecodeRequest } from './decodePicture.ts'

export type DecodeOrder = DecodeRequest & { readonly id: number }
export type DecodeAnswer = { readonly id: number } & ({ readonly pieces: Piece[] } | { readonly trouble: string })

/** The browser can't read a file that it has got. */
export class Unreadable extends Error {}

interface Open {
  readonly request: DecodeRequest
  readonly resolve: (pieces: Piece[]) => void
  readonly reject: (problem: unknown) => void
}

function decodeHere(request: DecodeRequest): Promise<Piece[]> {
  return decodePicture(request).catch((problem: unknown) => {
    throw new Unreadable(String(problem))
  })
}

/** Decodes pictures in a worker; where the browser starts none, here. */
export class PictureDecoder {
  readonly #open = new Map<number, Open>()
  #worker: Worker | null = null
  #last = 0

  constructor() {
    try {
      this.#worker = new Worker(new URL('./decodePictures.worker.ts', import.meta.url), { type: 'module' })
    } catch {
      return
    }
    this.#worker.addEventListener('message', ({ data }: MessageEvent<DecodeAnswer>) => this.#hear(data))
    for (const trouble of ['error', 'messageerror'] as const)
      this.#worker.addEventListener(trouble, () => this.#goOnAlone())
  }

  /** @throws Unreadable */
  decode(request: DecodeRequest): Promise<Piece[]> {
    const worker = this.#worker
    if (!worker) return decodeHere(request)
    return new Promise((resolve, reject) => {
      const id = ++this.#last
      this.#open.set(id, { request, resolve, reject })
      worker.postMessage({ id, ...request } satisfies DecodeOrder, [])
    })
  }

  #hear(answer: DecodeAnswer): void {
    const open = this.#open.get(answer.id)
    this.#open.delete(answer.id)
    if ('trouble' in answer) open?.reject(new Unreadable(answer.trouble))
    else if (open) open.resolve(answer.pieces)
    else for (const { bitmap } of answer.pieces) bitmap.close()
  }

  /** Its script could not be had, or its answer not be read: what it was given is done here. */
  #goOnAlone(): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { request, resolve, reject } of this.#open.values()) decodeHere(request).then(resolve, reject)
    this.#open.clear()
  }

  dispose(): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { reject } of this.#open.values()) reject(new Error('The museum was left.'))
    this.#open.clear()
  }
}
