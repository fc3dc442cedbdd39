import { useMemo, useState } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { Search } from '../visit/Search.ts'
import { NOTHING_SOUGHT } from '../visit/Search.ts'
import type { Closeness } from './askIndex.ts'
import type { Found } from './Found.ts'
import { FoundItem } from './FoundItem.tsx'
import { meantBy } from './meantBy.ts'
import { isNarrowed, narrow } from './narrow.ts'
import type { OpenIndex } from './openIndex.ts'
import { searchAll } from './searchAll.ts'
import { SearchFacets } from './SearchFacets.tsx'
import { useIndexes, type Indexes } from './useIndexes.ts'

/** Answers that are shown at first, and added by each press. */
const PAGE = 12
/** Names that are offered to who has not begun. */
const EXAMPLES = 6

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
      {isAsking && isAll && left.length === 0 && <Nothing search={search} onSearch={onSearch} />}
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

interface MeantProps {
  readonly open: readonly OpenIndex[]
  readonly search: Search
  readonly closeness: Closeness
  readonly found: readonly Found[]
  readonly onSearch: (search: Search) => void
}

/** "Did you mean": what is spelt otherwise in the museum. */
function Meant({ open, search, closeness, found, onSearch }: MeantProps) {
  const { words } = useLanguage()
  const isSure = closeness === 'exactly' && found.length > 0
  const meant = useMemo(() => (isSure ? null : meantBy(open, search.words)), [isSure, open, search.words])
  if (meant === null) return null
  return (
    <p className="answers__meant">
      {words.search.meant}{' '}
      <button type="button" className="answers__try" onClick={() => onSearch({ ...search, words: meant })}>
        <bdi>{meant}</bdi>
      </button>
    </p>
  )
}

function Nothing({ search, onSearch }: Pick<MeantProps, 'search' | 'onSearch'>) {
  const { words } = useLanguage()
  return (
    <>
      <p>{words.search.tips}</p>
      {isNarrowed(search) && (
        <p>
          <button type="button" className="action" onClick={() => onSearch({ ...NOTHING_SOUGHT, words: search.words })}>
            {words.search.widen}
          </button>
        </p>
      )}
    </>
  )
}

/** Places and people of the museum, for who does not know what to ask. */
function Examples({ open, onSearch }: Pick<MeantProps, 'open' | 'onSearch'>) {
  const { words } = useLanguage()
  const [first] = open
  if (!first) return null
  const names = (['place', 'person'] as const).flatMap((kind) =>
    first.file.subjects.filter((subject) => subject.kind === kind).slice(0, EXAMPLES / 2),
  )
  if (names.length === 0) return null
  return (
    <p className="answers__examples">
      {words.search.tryThese}{' '}
      {names.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="answers__try"
          onClick={() => onSearch({ ...NOTHING_SOUGHT, words: title })}
        >
          <bdi>{title}</bdi>
        </button>
      ))}
    </p>
  )
}

interface FoundListProps {
  readonly museum: Museum
  readonly isWalk: boolean
  readonly title: string
  readonly isTitleSeen: boolean
  readonly found: readonly Found[]
}

function FoundList({ museum, isWalk, title, isTitleSeen, found }: FoundListProps) {
  const { words } = useLanguage()
  const [shown, setShown] = useState(PAGE)
  return (
    <section>
      <h2 className={isTitleSeen ? 'answers__title' : 'unseen'}>{title}</h2>
      <ol className="answers__list">
        {found.slice(0, shown).map((each) => (
          <FoundItem key={`${each.subject.id} ${each.subject.path}`} museum={museum} found={each} isWalk={isWalk} />
        ))}
      </ol>
      {found.length > shown && (
        <button type="button" className="action" onClick={() => setShown(shown + PAGE)}>
          {words.search.more}
        </button>
      )}
    </section>
  )
}
