import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { useScripts } from '../ui/useScripts.ts'
import { pathOf } from '../visit/formatVisit.ts'
import { cleanWords, type Search } from '../visit/Search.ts'
import './search.css'

/** The index and what asks it: nobody who does not search fetches them. */
const SearchResults = lazy(async () => ({ default: (await import('./SearchResults.tsx')).SearchResults }))

/** Milliseconds after the last key: one answers to words, not to letters. */
const PAUSE = 200

export interface SearchPanelProps {
  readonly museum: Museum
  readonly catalogue: Catalogue
  readonly search: Search
  readonly onSearch: (search: Search) => void
  /** Links lead on in the walk, where one came from. */
  readonly isWalk?: boolean
}

/** The field and its answers. Without scripts it is a plain form, whose answer is the same page with its words. */
export function SearchPanel({ museum, catalogue, search, onSearch, isWalk = false }: SearchPanelProps) {
  const { language, words } = useLanguage()
  const scripts = useScripts()
  const field = useId()
  const [typed, setTyped] = useState(search.words)
  /** What was typed and is not looked for yet. */
  const [waiting, setWaiting] = useState<string | null>(null)
  const told = useRef(search.words)
  const input = useRef<HTMLInputElement>(null)

  // After the dialog around it has opened: only then may it take the focus.
  useEffect(() => {
    if (isWalk) input.current?.focus()
  }, [isWalk])

  // The address is outside React: Back, or a name that was offered, puts other words into the field.
  useEffect(() => {
    if (search.words === told.current) return
    told.current = search.words
    setTyped(search.words)
  }, [search.words])

  const tell = useCallback(
    (next: string) => {
      told.current = cleanWords(next)
      setWaiting(null)
      if (told.current !== search.words) onSearch({ ...search, words: told.current })
    },
    [search, onSearch],
  )
  useEffect(() => {
    if (waiting === null) return
    const pause = setTimeout(() => tell(waiting), PAUSE)
    return () => clearTimeout(pause)
  }, [waiting, tell])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    tell(typed)
  }
  return (
    <div className="search">
      <search>
        <form className="search__form" action={pathOf(language, { kind: 'search', search })} onSubmit={submit}>
          <label className="search__label" htmlFor={field}>
            {words.search.label}
          </label>
          <input
            ref={input}
            id={field}
            className="search__field"
            type="search"
            name="q"
            dir={typed === '' ? undefined : 'auto'}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setWaiting(event.target.value)
            }}
          />
          <button type="submit" className="action action--first">
            {words.search.submit}
          </button>
        </form>
      </search>
      {scripts && (
        <Suspense fallback={<p className="answers__count">{words.search.opening}</p>}>
          <SearchResults {...{ museum, catalogue, search, onSearch, isWalk }} />
        </Suspense>
      )}
    </div>
  )
}
