import MiniSearch, { type AsPlainObject } from 'minisearch'
import { INDEX_SETTINGS, type Indexed } from '../../cms/content/search/indexSettings.ts'
import type { SearchFile } from '../../cms/content/search/SearchFile.ts'

/** A file that can be asked. */
export interface OpenIndex {
  readonly file: SearchFile
  readonly index: MiniSearch<Indexed>
}

/** Makes a file's index ready, pausing between pieces so that the page stays alive. Null where it is damaged. */
export async function openIndex(file: SearchFile): Promise<OpenIndex | null> {
  if (!isIndex(file.index)) return null
  try {
    const index = await MiniSearch.loadJSAsync<Indexed>(file.index, INDEX_SETTINGS)
    return index.documentCount === file.subjects.length + file.moments.length ? { file, index } : null
  } catch (error) {
    console.warn('The search index cannot be opened:', error)
    return null
  }
}

function isIndex(value: unknown): value is AsPlainObject {
  return typeof value === 'object' && value !== null && 'serializationVersion' in value && 'index' in value
}
