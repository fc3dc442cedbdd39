import { createHash } from 'node:crypto'
import MiniSearch from 'minisearch'
import type { MuseumContent } from '../../content/assembleMuseum.ts'
import type { Language } from '../../content/Language.ts'
import { INDEX_SETTINGS, type Indexed } from '../../content/search/indexSettings.ts'
import type { SearchFile } from '../../content/search/SearchFile.ts'
import { searchWordsOf, type SearchWords } from './searchWordsOf.ts'
import type { WithWords } from './wordsOf.ts'

/** Things indexed before the house may do something else, as serving a page. */
const AT_ONCE = 200

/** Makes the files by which a browser searches, and remembers those whose words have not changed. */
export interface SearchMaker {
  /**
   * The JSON of each language in which there is something to find. The same content gives the same files, letter for letter.
   * @param contents the museum by language, as the edition publishes it
   */
  make(contents: ReadonlyMap<Language, MuseumContent>): Promise<ReadonlyMap<Language, string>>
}

export function createSearchMaker(): SearchMaker {
  const known = new Map<Language, { readonly words: string; readonly file: string }>()
  return {
    async make(contents) {
      const files = new Map<Language, string>()
      for (const language of contents.keys()) {
        const found = searchWordsOf(contents, language)
        if (found.subjects.length === 0) continue
        // Most publications change the words of one language or two; indexing ten thousand segments takes a second each.
        const words = createHash('sha256').update(JSON.stringify(found)).digest('hex')
        const before = known.get(language)
        const file = before?.words === words ? before.file : JSON.stringify(await indexOf(found, language))
        known.set(language, { words, file })
        files.set(language, file)
      }
      return files
    },
  }
}

/** The file of one language. */
export async function indexOf({ subjects, moments }: SearchWords, language: Language): Promise<SearchFile> {
  const index = new MiniSearch<Indexed>(INDEX_SETTINGS)
  const all = [...subjects, ...moments].map(({ title, text, also }, id): Indexed => {
    return { id, title: title ?? '', text, also }
  })
  // A title that is in another language is found there.
  subjects.forEach(({ titleLang }, place) => {
    const thing = all[place]
    if (titleLang !== null && thing) all[place] = { ...thing, title: '' }
  })
  await index.addAllAsync(all, { chunkSize: AT_ONCE })
  return {
    format: 1,
    language,
    subjects: subjects.map(shownOf),
    moments: moments.map(shownOf),
    index: index.toJSON(),
  }
}

/** Without the words that only the index knows. */
function shownOf<Thing extends object>(thing: WithWords<Thing>): Omit<WithWords<Thing>, 'also'> {
  // oxlint-disable-next-line no-unused-vars -- taken out, so that the rest is what is left
  const { also, ...shown } = thing
  return shown
}
