import type { LakeDocument } from '../LakeDocument.ts'

/** Documents in the order of their ids. The list is replaced, never changed: a running query keeps the one it has. */
export class SortedDocuments {
  #list: readonly LakeDocument[]

  /** @param list in the order of ids */
  constructor(list: readonly LakeDocument[] = []) {
    this.#list = list
  }

  get list(): readonly LakeDocument[] {
    return this.#list
  }

  put(document: LakeDocument): void {
    const place = this.#placeOf(document._id)
    const known = this.#list[place]?._id === document._id
    this.#list = known ? this.#list.with(place, document) : this.#list.toSpliced(place, 0, document)
  }

  remove(id: string): void {
    const place = this.#placeOf(id)
    if (this.#list[place]?._id === id) this.#list = this.#list.toSpliced(place, 1)
  }

  /** Binary search: where the id is, or would be. */
  #placeOf(id: string): number {
    let low = 0
    let high = this.#list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const there = this.#list[middle]?._id ?? ''
      if (there < id) low = middle + 1
      else high = middle
    }
    return low
  }
}
