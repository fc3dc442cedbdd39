import type { ChamberAddress } from '../plan/types.ts'

const keyOf = ({ room, chamber }: ChamberAddress) => `${room}/${chamber}`

/** Waits for the hall around the visitor to stand in its light, and says so once. Halls behind doors don't count. */
export class FirstHall {
  readonly #onReady: () => void
  readonly #lit = new Set<string>()
  #here: string | null = null
  #isReady = false

  constructor(onReady: () => void) {
    this.#onReady = onReady
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** The visitor is in this hall. */
  enter(hall: ChamberAddress): void {
    this.#here = keyOf(hall)
    this.#look()
  }

  /** This hall stands and is lit. */
  light(hall: ChamberAddress): void {
    this.#lit.add(keyOf(hall))
    this.#look()
  }

  #look(): void {
    if (this.#isReady || this.#here === null || !this.#lit.has(this.#here)) return
    this.#isReady = true
    this.#onReady()
  }
}
