import type { Object3D } from 'three'

/** Something in the scene, and how to give back all that it holds. */
export interface Attached {
  readonly object: Object3D
  readonly dispose: () => void
}

/**
 * A place in the scene for one thing at a time. What hangs there stays until the next one is built: a new edition changes
 * a room around its visitor without a black moment in between.
 */
export class Slot {
  readonly #parent: Object3D
  #shown: Attached | null = null

  constructor(parent: Object3D) {
    this.#parent = parent
  }

  /**
   * Builds the next thing in a task of its own, so that several halls don't make one long one.
   * @param make null: nothing is to hang here
   * @returns takes it back, where it isn't built yet
   */
  show(make: () => Attached | null, onShown: () => void): () => void {
    const task = setTimeout(() => {
      let next: Attached | null
      try {
        next = make()
      } catch (problem) {
        console.warn('Part of the room could not be shown:', problem)
        return
      }
      this.clear()
      this.#shown = next
      if (next) this.#parent.add(next.object)
      onShown()
    })
    return () => clearTimeout(task)
  }

  clear(): void {
    if (!this.#shown) return
    this.#parent.remove(this.#shown.object)
    this.#shown.dispose()
    this.#shown = null
  }
}
