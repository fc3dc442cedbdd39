import { byId, type LakeDocument } from '../LakeDocument.ts'
import { AnswerCache } from './AnswerCache.ts'
import { DocumentIndex, KEYS, type IndexName } from './DocumentIndex.ts'
import type { Lens } from './Lens.ts'
import { SortedDocuments } from './SortedDocuments.ts'

/** Where a view gets its documents from. */
export interface Layers {
  ids(): Iterable<string>
  get(id: string): LakeDocument | undefined
}

/** The dataset as one perspective shows it, with its indexes and its answers; follows each transaction by itself. */
export class View {
  readonly answers = new AnswerCache()
  readonly #store: Layers
  readonly #lens: Lens
  readonly #documents = new Map<string, LakeDocument>()
  readonly #sorted: SortedDocuments
  /** Built when first asked for: a lake that is never searched by reference never pays for it. */
  readonly #indexes = new Map<IndexName, DocumentIndex>()

  constructor(store: Layers, lens: Lens) {
    this.#store = store
    this.#lens = lens
    for (const id of store.ids()) {
      const seen = lens(id, (other) => store.get(other))
      if (seen?.document) this.#documents.set(seen.id, seen.document)
    }
    this.#sorted = new SortedDocuments([...this.#documents.values()].sort(byId))
  }

  /** Every document, in the order of ids. */
  all(): readonly LakeDocument[] {
    return this.#sorted.list
  }

  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id)
  }

  find(index: IndexName, key: string): readonly LakeDocument[] {
    return this.#index(index).find(key)
  }

  /** Looks again at a document whose own id is `id`, and forgets the answers that have read it. */
  refresh(id: string): void {
    const seen = this.#lens(id, (other) => this.#store.get(other))
    if (!seen) return
    const before = this.#documents.get(seen.id) ?? null
    const after = seen.document
    if (!before && !after) return
    if (after) this.#documents.set(seen.id, after)
    else this.#documents.delete(seen.id)
    if (after) this.#sorted.put(after)
    else this.#sorted.remove(seen.id)
    for (const index of this.#indexes.values()) index.change(before, after)
    this.answers.forget(readingsOf(seen.id, before, after))
  }

  #index(name: IndexName): DocumentIndex {
    let index = this.#indexes.get(name)
    if (!index) this.#indexes.set(name, (index = new DocumentIndex(name, this.all())))
    return index
  }
}

/** Reading of the whole dataset: every change touches it. */
export const EVERYTHING = '*'

/** What was looked up, in one text. A document's is its bare id, which never holds a colon: it's by far the commonest. */
export function reading(index: IndexName | 'id', key: string): string {
  return index === 'id' ? key : `${index}:${key}`
}

/** Every reading that a changed document can have been part of, before or after. */
function readingsOf(id: string, before: LakeDocument | null, after: LakeDocument | null): Set<string> {
  const readings = new Set([EVERYTHING, reading('id', id)])
  for (const document of [before, after]) {
    if (!document) continue
    for (const key of KEYS.type(document)) readings.add(reading('type', key))
    for (const key of KEYS.slug(document)) readings.add(reading('slug', key))
    for (const key of KEYS.reference(document)) readings.add(reading('reference', key))
  }
  return readings
}
