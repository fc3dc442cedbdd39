/** A published document as the checks see it: only what they ask about, whatever shape it is in. */
export interface FoundDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** What the checks need to know of other documents; the Studio asks the lake, the collection's check asks its own list. */
export interface DocumentLookup {
  /** Published documents by id; an id that is not published is left out. */
  byIds(ids: readonly string[]): Promise<readonly FoundDocument[]>
  /** Published documents that point to any of these. */
  pointingTo(ids: readonly string[]): Promise<readonly FoundDocument[]>
  /** Published ids of the documents of this type that have this address, drafts included. */
  withSlug(type: string, slug: string): Promise<readonly string[]>
}
