import type { JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'
import type { Change } from '../store/Change.ts'
import type { Store } from '../store/Store.ts'

/** The documents as a transaction sees them while it runs: the store's, under what it has changed itself. */
export class Stage {
  readonly #store: Store
  readonly #touched = new Map<string, LakeDocument | null>()
  readonly #mutations = new Map<string, JsonObject[]>()

  constructor(store: Store) {
    this.#store = store
  }

  get(id: string): LakeDocument | null {
    return this.#touched.get(id) ?? (this.#touched.has(id) ? null : (this.#store.get(id) ?? null))
  }

  put(id: string, document: LakeDocument | null, mutation: JsonObject): void {
    this.#touched.set(id, document)
    this.#mutations.set(id, [...(this.#mutations.get(id) ?? []), mutation])
  }

  /** What differs from the store. A document made and deleted by the same transaction is not a change. */
  changes(): Change[] {
    const changes: Change[] = []
    for (const [id, after] of this.#touched) {
      const before = this.#store.get(id) ?? null
      if (before !== after) changes.push({ id, before, after, mutations: this.#mutations.get(id) ?? [] })
    }
    return changes
  }
}
