import { useId, type KeyboardEvent, type RefObject } from 'react'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'

export interface TranscriptSearchProps {
  readonly input: RefObject<HTMLInputElement | null>
  readonly query: string
  readonly onQuery: (query: string) => void
  /** How many places were found; null while too little is written. */
  readonly count: number | null
  /** Which of them is looked at, from 0; -1 for none. */
  readonly at: number
  readonly onLook: (way: 'previous' | 'next') => void
}

/** Searches in the words: each letter at once, then from place to place. */
export function TranscriptSearch({ input, query, onQuery, count, at, onLook }: TranscriptSearchProps) {
  const { words, format } = useLanguage()
  const id = useId()
  const found = count ?? 0

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && found > 0) onLook(event.shiftKey ? 'previous' : 'next')
    else if (event.key === 'Escape' && query !== '') onQuery('')
    else return
    // Escape would leave the walk, and Enter send a form.
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="transcript-search">
      <label htmlFor={id} className="unseen">
        {words.reading.search}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        value={query}
        placeholder={words.reading.search}
        autoComplete="off"
        enterKeyHint="search"
        aria-keyshortcuts="/"
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <output htmlFor={id}>{said()}</output>
      {found > 1 && (
        <>
          <button type="button" aria-label={words.reading.previousFound} onClick={() => onLook('previous')}>
            <Icon shape="up" />
          </button>
          <button type="button" aria-label={words.reading.nextFound} onClick={() => onLook('next')}>
            <Icon shape="down" />
          </button>
        </>
      )}
    </search>
  )

  function said(): string {
    if (count === null) return ''
    if (count === 0) return words.reading.notFound
    if (at < 0) return format.plural(words.reading.found, count)
    return fill(words.reading.foundAt, { at: format.number(at + 1), total: format.number(count) })
  }
}
