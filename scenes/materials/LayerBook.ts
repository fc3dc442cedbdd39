/**
 * Who has which layer of a texture array: a fixed number of places, the one that was longest not asked for goes first.
 */
export class LayerBook {
  /** In the order of last use, the oldest first, as a Map keeps it. */
  readonly #places = new Map<string, number>()
  readonly #free: number[]

  /** @param count places, 0 to count − 1 */
  constructor(count: number) {
    this.#free = Array.from({ length: count }, (_, place) => count - 1 - place)
  }

  /** The place of a key; null where it has none. */
  placeOf(key: string): number | null {
    return this.#places.get(key) ?? null
  }

  /** Says that a key is still of use. */
  touch(key: string): void {
    const place = this.#places.get(key)
    if (place === undefined) return
    this.#places.delete(key)
    this.#places.set(key, place)
  }

  /**
   * A place for a key: its own, a free one, or that of the key which was longest not touched.
   * @param keeps keys that must not lose theirs
   * @returns null where all others are kept; `evicted` has lost its place
   */
  take(key: string, keeps: ReadonlySet<string>): { readonly place: number; readonly evicted: string | null } | null {
    const own = this.#places.get(key)
    if (own !== undefined) {
      this.touch(key)
      return { place: own, evicted: null }
    }
    const free = this.#free.pop()
    if (free !== undefined) {
      this.#places.set(key, free)
      return { place: free, evicted: null }
    }
    for (const [evicted, place] of this.#places) {
      if (keeps.has(evicted)) continue
      this.#places.delete(evicted)
      this.#places.set(key, place)
      return { place, evicted }
    }
    return null
  }
}
