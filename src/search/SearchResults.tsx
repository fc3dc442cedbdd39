import { useMemo, useState } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { Search } from '../visit/Search.ts'
import { FoundList } from './FoundList.tsx'
import { isNarrowed, narrow } from './narrow.ts'
import { searchAll } from './searchAll.ts'
import { Examples, Meant, NothingFound } from './SearchAdvice.tsx'
import { SearchFacets } from './SearchFacets.tsx'
import { useIndexes, type Indexes } from './useIndexes.ts'

export interface SearchResultsProps {
  readonly museum: Museum
  readonly catalogue: Catalogue
  readonly search: Search
  readonly onSearch: (search: Search) => void
  readonly isWalk: boolean
}

/** The answers, as one types. Fetched when somebody first looks for something, with the index. */
export function SearchResults({ catalogue, ...rest }: SearchResultsProps) {
  const { language } = useLanguage()
  const [attempt, setAttempt] = useState(0)
  const indexes = useIndexes(catalogue, language, attempt)
  return <Answers {...rest} indexes={indexes} onRetry={() => setAttempt(attempt + 1)} />
}

export interface AnswersProps extends Omit<SearchResultsProps, 'catalogue'> {
  readonly indexes: Indexes
  readonly onRetry: () => void
}

/** What the open indexes answer. */
export function Answers({ museum, search, onSearch, isWalk, indexes, onRetry }: AnswersProps) {
  const { language, words, format } = useLanguage()
  const { open, isAll, error } = indexes
  const { closeness, found } = useMemo(() => searchAll(open, search.words, isAll), [open, search.words, isAll])
  const isAsking = search.words !== '' || isNarrowed(search)
  const left = isAsking ? narrow(found, search) : []
  const own = left.filter((each) => each.language === language)
  const others = left.filter((each) => each.language !== language)
  const key = JSON.stringify(search)
  // Until all languages are asked, nothing is known not to be there.
  const isSettled = isAll || left.length > 0
  // What was typed may be written the other way.
  const isolated = `\u2068${search.words}\u2069`
  const count = format.plural(words.search.found, left.length)
  return (
    <div className="answers" aria-busy={!isAll}>
      {error && (
        <p className="answers__trouble">
          {words.trouble[error.kind]}{' '}
          <button type="button" className="action" onClick={onRetry}>
            {words.trouble.retry}
          </button>
        </p>
      )}
      {isAsking && (found.length > 0 || isNarrowed(search)) && (
        <SearchFacets museum={museum} found={found} search={search} onSearch={onSearch} />
      )}
      <output className="answers__count">
        {!isAsking
          ? ''
          : !isSettled
            ? words.search.opening
            : left.length === 0
              ? fill(words.search.none, { words: isolated })
              : closeness === 'exactly'
                ? count
                : `${fill(words.search.nearly, { words: isolated })} ${count}`}
      </output>
      {isAsking && isAll && (
        <Meant open={open} search={search} closeness={closeness} found={left} onSearch={onSearch} />
      )}
      {isAsking && isAll && left.length === 0 && <NothingFound search={search} onSearch={onSearch} />}
      {!isAsking && <Examples open={open} onSearch={onSearch} />}
      {own.length > 0 && (
        <FoundList
          key={`own ${key}`}
          title={words.search.results}
          isTitleSeen={false}
          {...{ museum, isWalk }}
          found={own}
        />
      )}
      {others.length > 0 && (
        <FoundList
          key={`others ${key}`}
          title={words.search.inOtherLanguages}
          isTitleSeen
          {...{ museum, isWalk }}
          found={others}
        />
      )}
    </div>
  )
}
