import { useEffect, useRef, useState, type MouseEvent } from 'react'
import type { Transcript } from '../../cms/content/Testimony.ts'
import { useHearing } from '../audio/theVoice.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { useScripts } from '../ui/useScripts.ts'
import { segmentAt } from './segmentAt.ts'
import './TranscriptView.css'

export interface TranscriptViewProps {
  readonly transcript: Transcript
  /** Address of the recording of the same language; null where there is none to follow. */
  readonly recording: string | null
  /** The page's address at a time, for visitors without scripts and for sharing. */
  readonly addressAt: (seconds: number) => string
  readonly onListen: (seconds: number) => void
}

/**
 * The words of a testimony, in step with the voice. A time leads to that moment; the page moves along only when the
 * visitor asks for it.
 */
export function TranscriptView({ transcript, recording, addressAt, onListen }: TranscriptViewProps) {
  const { language, words, format } = useLanguage()
  const scripts = useScripts()
  const hearing = useHearing()
  const [follow, setFollow] = useState(false)
  const current = useRef<HTMLLIElement>(null)
  const heard = recording !== null && hearing.address === recording && hearing.status !== 'failed'
  const at = heard ? segmentAt(transcript.segments, hearing.seconds) : -1

  useEffect(() => {
    if (follow && at >= 0) current.current?.scrollIntoView({ block: 'nearest' })
  }, [follow, at])

  function listen(event: MouseEvent, seconds: number) {
    event.preventDefault()
    onListen(seconds)
  }

  return (
    <div className="transcript">
      {recording !== null && scripts && (
        <label className="transcript__follow not-on-paper">
          <input type="checkbox" checked={follow} onChange={(event) => setFollow(event.currentTarget.checked)} />
          {words.player.follow}
        </label>
      )}
      <ol className="transcript__segments" {...textAttributes(transcript, language)}>
        {transcript.segments.map((segment, index) => (
          <li
            key={`${segment.start} ${segment.text}`}
            ref={index === at ? current : null}
            aria-current={index === at ? 'true' : undefined}
          >
            {recording !== null && (
              <a
                href={addressAt(segment.start)}
                lang={language}
                dir="ltr"
                aria-label={fill(words.player.listenFrom, { time: format.time(segment.start) })}
                onClick={(event) => listen(event, segment.start)}
              >
                {format.time(segment.start)}
              </a>
            )}
            <p>{segment.text}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
