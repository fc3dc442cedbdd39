import type { Store } from '../store/Store.ts'

/** The revision that a document had before a transaction; empty where it didn't exist. */
export function revisionBefore(store: Store, document: string, sequence: number): string {
  const row = store.database
    .prepare('select revision from effects where document = ? and sequence < ? order by sequence desc limit 1')
    .get(document, sequence)
  return row ? String(row.revision) : ''
}
