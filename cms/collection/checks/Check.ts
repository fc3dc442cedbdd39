import type { Finding } from '../../schema/checkDocuments.ts'
import type { Collection } from './Collection.ts'

/** Looks for one kind of fault in the whole collection. Each finding names a document and a field. */
export type Check = (collection: Collection) => readonly Finding[] | Promise<readonly Finding[]>

/** An error keeps the collection from being clean; a warning is owed; an info is only told. */
export function finding(
  at: { readonly id: string; readonly path: string },
  message: string,
  level: Finding['level'] = 'error',
): Finding {
  return { id: at.id, path: at.path, level, message }
}

/** The same, of a document that is known by itself. */
export function findingOf(
  document: { readonly _id?: unknown },
  path: string,
  message: string,
  level?: Finding['level'],
) {
  return finding({ id: String(document._id), path }, message, level)
}
