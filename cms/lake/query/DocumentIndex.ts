import { isJsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'
import { referencesIn } from '../mutate/references.ts'
import { SortedDocuments } from './SortedDocuments.ts'

/** What documents can be looked up by, and under which values one is found. */
export const KEYS = {
  type: (document: LakeDocument): Iterable<string> => [document._type],
  slug: (document: LakeDocument): Iterable<string> => {
    const { slug } = document
    return isJsonObject(slug) && typeof slug.current === 'string' ? [slug.current] : []
  },
  reference: (document: LakeDocument): Iterable<string> => referencesIn(document),
} as const

export type IndexName = keyof typeof KEYS

const NONE: readonly LakeDocument[] = []

/** From a value (a type, a slug, an id referred to) to the documents that have it, in the order of ids. */
export class DocumentIndex {
  readonly #keysOf: (document: LakeDocument) => Iterable<string>
  readonly #entries = new Map<string, SortedDocuments>()

  /** @param documents in the order of ids */
  constructor(name: IndexName, documents: readonly LakeDocument[]) {
    this.#keysOf = KEYS[name]
    const groups = new Map<string, LakeDocument[]>()
    for (const document of documents) {
      for (const key of this.#keysOf(document)) {
        const group = groups.get(key)
        if (group) group.push(document)
        else groups.set(key, [document])
      }
    }
    for (const [key, group] of groups) this.#entries.set(key, new SortedDocuments(group))
  }

  find(key: string): readonly LakeDocument[] {
    return this.#entries.get(key)?.list ?? NONE
  }

  change(before: LakeDocument | null, after: LakeDocument | null): void {
    const keys = new Set(after ? this.#keysOf(after) : [])
    if (before) for (const key of this.#keysOf(before)) if (!keys.has(key)) this.#entries.get(key)?.remove(before._id)
    if (!after) return
    for (const key of keys) {
      const entry = this.#entries.get(key)
      if (entry) entry.put(after)
      else this.#entries.set(key, new SortedDocuments([after]))
    }
  }
}
