import { useEffect, useState, useSyncExternalStore } from 'react'
import type { SearchFile } from '../../cms/content/search/SearchFile.ts'
import type { Language } from '../../cms/content/Language.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import type { CatalogueError } from '../catalogue/Result.ts'
import { languageOrder } from './languageOrder.ts'
import { openIndex, type OpenIndex } from './openIndex.ts'

export interface Indexes {
  /** Those that are open, the reader's language first. */
  readonly open: readonly OpenIndex[]
  /** False while some are on their way. */
  readonly isAll: boolean
  /** Why one of them does not open; the others answer. */
  readonly error: CatalogueError | null
}

const NONE: Indexes = { open: [], isAll: false, error: null }

/** Opening one takes a while: once for each file, whoever asks. */
const opening = new WeakMap<SearchFile, Promise<OpenIndex | null>>()

/** Opens the edition's indexes one after the other: the reader's own language answers first. */
export function useIndexes(catalogue: Catalogue, language: Language, attempt: number): Indexes {
  const hash = useSyncExternalStore(
    catalogue.subscribe,
    () => catalogue.edition().current.hash,
    () => '',
  )
  // A new edition, and another try, begin anew.
  const key = `${language} ${hash} ${attempt}`
  const [opened, setOpened] = useState({ key, indexes: NONE })
  useEffect(() => {
    let isCurrent = true
    void openAll(catalogue, language, (indexes) => {
      if (isCurrent) setOpened({ key, indexes })
      return isCurrent
    })
    return () => {
      isCurrent = false
    }
  }, [catalogue, language, key])
  // What was open goes on answering until the next is.
  return opened.indexes
}

/** @param tell called after each file; false: nobody listens any more */
export async function openAll(
  catalogue: Catalogue,
  language: Language,
  tell: (indexes: Indexes) => boolean,
): Promise<void> {
  const open: OpenIndex[] = []
  let error: CatalogueError | null = null
  for (const each of languageOrder(language)) {
    const file = await catalogue.search(each)
    if (!file) continue
    if (!file.ok) error = file.error
    else {
      const asked = opening.get(file.value) ?? openIndex(file.value)
      opening.set(file.value, asked)
      const index = await asked
      if (index) open.push(index)
      else error = { kind: 'broken', file: `search-${each}`, detail: 'The index of this file does not open.' }
    }
    if (!tell({ open: [...open], isAll: false, error })) return
  }
  tell({ open: [...open], isAll: true, error })
}
