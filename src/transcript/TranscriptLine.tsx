import { memo, useCallback, useSyncExternalStore, type ReactNode } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import { directionOf } from '../../cms/content/Language.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { LineMarks } from './createLineMarks.ts'
import type { Found } from './findInLines.ts'
import type { Line } from './pairLines.ts'

export interface TranscriptLineProps {
  readonly line: Line
  readonly index: number
  readonly marks: LineMarks
  /** The page's address at its time; null where there is no voice to hear. */
  readonly address: string | null
  /** Said where another speaks than in the line before. */
  readonly speaker: string | null
  readonly secondLang: Language | null
  /** Places found in it, and which of them is being looked at; null for nearly every line. */
  readonly found: readonly Found[] | null
  readonly lookedAt: Found | null
}

/** One line. Drawn again only when it becomes the line that is heard, when it no longer is, or when something is found in it. */
export const TranscriptLine = memo(function TranscriptLine(props: TranscriptLineProps) {
  const { line, index, marks, address, speaker, secondLang, found, lookedAt } = props
  const { language, words, format } = useLanguage()
  const isMarked = useSyncExternalStore(
    useCallback((onChange: () => void) => marks.followLine(index, onChange), [marks, index]),
    () => marks.marked() === index,
    () => false,
  )
  const time = format.time(line.segment.start)
  return (
    <li data-line={index} aria-current={isMarked ? 'true' : undefined}>
      {address !== null && (
        <a href={address} lang={language} dir="ltr" aria-label={fill(words.player.listenFrom, { time })}>
          {time}
        </a>
      )}
      <p>
        {speaker !== null && <strong className="transcript__speaker">{speaker} </strong>}
        {withMarks(line.segment.text, found, lookedAt, 0)}
      </p>
      {line.second !== null && secondLang !== null && (
        <p className="transcript__second" lang={secondLang} dir={directionOf(secondLang)}>
          {withMarks(line.second, found, lookedAt, 1)}
        </p>
      )}
    </li>
  )
})

function withMarks(text: string, found: readonly Found[] | null, lookedAt: Found | null, part: 0 | 1): ReactNode {
  const places = found?.filter((each) => each.part === part) ?? []
  if (places.length === 0) return text
  const pieces: ReactNode[] = []
  let done = 0
  for (const place of places) {
    // Two that meet within one letter ("œ"): it is shown once.
    if (place.from < done) continue
    pieces.push(
      text.slice(done, place.from),
      <mark key={place.from} className={place === lookedAt ? 'transcript__looked-at' : undefined}>
        {text.slice(place.from, place.to)}
      </mark>,
    )
    done = place.to
  }
  pieces.push(text.slice(done))
  return pieces
}
