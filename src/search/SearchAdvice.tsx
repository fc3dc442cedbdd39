import { useMemo } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { NOTHING_SOUGHT, type Search } from '../visit/Search.ts'
import type { Closeness } from './askIndex.ts'
import type { Found } from './Found.ts'
import { meantBy } from './meantBy.ts'
import { isNarrowed } from './narrow.ts'
import type { OpenIndex } from './openIndex.ts'

/** Names that are offered to who has not begun. */
const EXAMPLES = 6

export interface AdviceProps {
  readonly open: readonly OpenIndex[]
  readonly search: Search
  readonly closeness: Closeness
  readonly found: readonly Found[]
  readonly onSearch: (search: Search) => void
}

/** "Did you mean": what is spelt otherwise in the museum. */
export function Meant({ open, search, closeness, found, onSearch }: AdviceProps) {
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

/** What else to try. */
export function NothingFound({ search, onSearch }: Pick<AdviceProps, 'search' | 'onSearch'>) {
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
export function Examples({ open, onSearch }: Pick<AdviceProps, 'open' | 'onSearch'>) {
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
