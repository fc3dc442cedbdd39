import { useDeferredValue, useImperativeHandle, useMemo, useRef, useState, type MouseEvent, type Ref } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Testimony, Transcript } from '../../cms/content/Testimony.ts'
import type { VoiceControl } from '../audio/useVoice.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { useScripts } from '../ui/useScripts.ts'
import { findInLines, foldLines, type Found } from './findInLines.ts'
import { linesSelected } from './linesSelected.ts'
import { namedIn } from './namedIn.ts'
import { pairLines } from './pairLines.ts'
import { asText, quotation } from './quotation.ts'
import { saveText } from './saveText.ts'
import { TakeAway } from './TakeAway.tsx'
import { TranscriptLine } from './TranscriptLine.tsx'
import { TranscriptSearch } from './TranscriptSearch.tsx'
import { useFollowingWords } from './useFollowingWords.ts'
import { useLineMarks } from './useLineMarks.ts'
import './TranscriptView.css'

/** What the player's keys do with the words. */
export interface TranscriptHandle {
  readonly toggleFollowing: () => void
  readonly search: () => void
}

export interface TranscriptViewProps {
  readonly ref?: Ref<TranscriptHandle>
  readonly testimony: Testimony
  readonly transcript: Transcript
  /** Beside or under it, as there is room; null for none. */
  readonly second: Transcript | null
  /** The voice that these words keep time with; null where there is none to follow. */
  readonly control: VoiceControl | null
  /** Whether its language is said: without scripts several stand below each other. */
  readonly isNamed: boolean
  /** Who speaks, and what kind of voice it is: quotations carry it. */
  readonly by: string
  /** The page's address at a time, for visitors without scripts and for sharing. */
  readonly addressAt: (seconds: number) => string
}

/** The words of a testimony, in step with the voice: followed, searched, heard from any line, quoted and taken away. */
export function TranscriptView(props: TranscriptViewProps) {
  const { ref, testimony, transcript, second, control, isNamed, by, addressAt } = props
  const { language, words, format } = useLanguage()
  const scripts = useScripts()
  const box = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const { segments } = transcript
  const lines = useMemo(() => pairLines(testimony, transcript, second), [testimony, transcript, second])
  const marks = useLineMarks(segments, control)
  const { state, tell, bring } = useFollowingWords(box, marks)
  const { query, setQuery, found, foundIn, at, look } = useSearch(lines, bring, () => tell('scrolled'))
  const canListen = control !== null
  const name = namedIn(words.player.transcript, isNamed ? transcript.lang : null)
  const addresses = useMemo(
    () => segments.map(({ start }) => (canListen ? addressAt(start) : null)),
    [segments, canListen, addressAt],
  )
  useImperativeHandle(ref, () => ({
    toggleFollowing: () => tell('switched'),
    search: () => input.current?.focus(),
  }))

  /** One hand for all lines: a line may be clicked anywhere, and its time is the link that keys and screen readers find. */
  function onClick(event: MouseEvent) {
    const { target } = event
    if (!control || !(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
    const line = target.closest('[data-line]')
    const segment = segments[Number(line?.getAttribute('data-line'))]
    if (!line || !segment || getSelection()?.isCollapsed === false) return
    event.preventDefault()
    tell('listened')
    control.playFrom(segment.start)
  }

  function quote(): string {
    const selected = linesSelected(box.current)
    const line = selected?.line ?? Math.max(0, marks.marked())
    const segment = segments[line]
    const start = segment?.start ?? 0
    return quotation(selected?.words ?? segment?.text ?? '', {
      title: testimony.title.value,
      by,
      time: format.time(start),
      address: new URL(addressAt(start), location.href).href,
    })
  }

  return (
    <div className="transcript">
      {scripts && (
        <div className="transcript__tools not-on-paper">
          <TranscriptSearch
            input={input}
            query={query}
            onQuery={setQuery}
            count={query.trim().length > 1 ? found.length : null}
            at={at}
            onLook={look}
          />
          {control && (
            <label className="transcript__follow">
              <input type="checkbox" checked={state !== 'off'} onChange={() => tell('switched')} />
              {words.reading.follow}
            </label>
          )}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long words are scrolled by keys as well */}
      <section ref={box} className="transcript__words" aria-label={name} tabIndex={0}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- each line's time is a link that does the same */}
        <ol
          className={segmentsClass(segments.length, second !== null)}
          {...textAttributes(transcript, language)}
          onClick={onClick}
        >
          {lines.map((line, index) => (
            <TranscriptLine
              key={`${line.segment.start} ${line.segment.text}`}
              line={line}
              index={index}
              marks={marks}
              address={addresses[index] ?? null}
              speaker={newSpeaker(line.segment.speaker, segments[index - 1]?.speaker)}
              secondLang={second?.lang ?? null}
              found={foundIn.get(index) ?? null}
              lookedAt={found[at]?.line === index ? (found[at] ?? null) : null}
            />
          ))}
        </ol>
        {state === 'away' && (
          <button
            type="button"
            className="transcript__again action action--first not-on-paper"
            onClick={() => tell('asked')}
          >
            {words.reading.followAgain}
          </button>
        )}
      </section>
      <TakeAway
        captions={transcript.captions}
        onQuote={quote}
        onText={() => saveText(fileName(testimony, transcript.lang), asText(testimony, by, lines, format.time))}
      />
    </div>
  )
}

/** Places found in the lines, and the one that is looked at. Nothing is folded before the visitor searches. */
function useSearch(lines: ReturnType<typeof pairLines>, bring: (line: number) => void, onLook: () => void) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(-1)
  // The letter that was pressed is shown first; what it finds in two thousand lines may come a moment later.
  const sought = useDeferredValue(query)
  const isSearching = sought !== ''
  const folded = useMemo(
    () => (isSearching ? foldLines(lines.map(({ segment, second }) => [segment.text, second])) : []),
    [lines, isSearching],
  )
  const found = useMemo(() => findInLines(folded, sought), [folded, sought])
  const foundIn = useMemo(() => {
    const byLine = new Map<number, Found[]>()
    for (const each of found) {
      const others = byLine.get(each.line)
      if (others) others.push(each)
      else byLine.set(each.line, [each])
    }
    return byLine
  }, [found])
  return {
    query,
    found,
    foundIn,
    at: at < found.length ? at : -1,
    setQuery(next: string) {
      setQuery(next)
      setAt(-1)
    },
    look(way: 'previous' | 'next') {
      const step = way === 'next' ? 1 : -1
      const next = at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length
      const place = found[next]
      if (!place) return
      setAt(next)
      onLook()
      bring(place.line)
    },
  }
}

function newSpeaker(speaker: string | null, before: string | null | undefined): string | null {
  return speaker !== null && speaker !== before ? speaker : null
}

function fileName({ slug }: Testimony, lang: Language): string {
  return `${slug}.${lang}.txt`
}

/** From so many lines on, those out of view are left out of the layout. */
const MANY = 200

function segmentsClass(count: number, hasSecond: boolean): string {
  const names = ['transcript__segments']
  if (hasSecond) names.push('transcript__segments--two')
  if (count >= MANY) names.push('transcript__segments--many')
  return names.join(' ')
}
