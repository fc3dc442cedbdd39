import type { ChamberAddress } from '../plan/types.ts'

const keyOf = ({ room, chamber }: ChamberAddress) => `${room}/${chamber}`

/** Waits for the hall around the visitor to stand in its light. Halls behind doors don't count. */
export class FirstHall {
  /** Kept once, when the visitor's hall is lit. */
  readonly opened: Promise<void>
  readonly #lit = new Set<string>()
  #open: () => void = () => {}
  #here: string | null = null
  #isOpen = false

  constructor() {
    this.opened = new Promise((resolve) => {
      this.#open = resolve
    })
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Nothing opens before this hall does. */
  isWaitingFor(hall: ChamberAddress): boolean {
    return !this.#isOpen && this.#here === keyOf(hall)
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
    if (this.#isOpen || this.#here === null || !this.#lit.has(this.#here)) return
    this.#isOpen = true
    this.#open()
  }
}
