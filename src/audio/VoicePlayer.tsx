import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { MediaAudio } from '../../cms/content/Media.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useScripts } from '../ui/useScripts.ts'
import { editionAddress } from '../visit/editionAddress.ts'
import { theVoice, useHearing } from './theVoice.ts'
import './VoicePlayer.css'

const RATES = [0.75, 1, 1.25, 1.5] as const
/** Seconds of a step back or forward. */
const STEP = 10
/** Milliseconds without a change after which a time is worth telling. */
const SETTLED = 300

export interface VoicePlayerProps {
  readonly title: string
  readonly recording: MediaAudio
  /** WebVTT in time with the recording, relative to the edition's root; null where there is none. */
  readonly captions: string | null
  readonly captionsLang: Language
  /** Seconds at which it begins when first played: the time in the address. */
  readonly from: number
  /** Told where the visitor stopped or jumped to, seconds, once the hand rests. */
  readonly onMark: (seconds: number) => void
}

/** Plays one recording. Without scripts it is the browser's own player, which this one replaces. */
export function VoicePlayer(props: VoicePlayerProps) {
  return useScripts() ? <LivePlayer {...props} /> : <PlainPlayer {...props} />
}

function PlainPlayer({ title, recording, captions, captionsLang, from }: VoicePlayerProps) {
  const { words } = useLanguage()
  const address = editionAddress(recording.href)
  return (
    <div className="voice-player">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are there wherever the voice has a transcript */}
      <audio
        controls
        preload="none"
        src={from > 0 ? `${address}#t=${from}` : address}
        aria-label={fill(words.player.label, { title })}
      >
        {captions !== null && (
          <track
            kind="captions"
            src={editionAddress(captions)}
            srcLang={captionsLang}
            label={words.player.transcript}
          />
        )}
      </audio>
    </div>
  )
}

function LivePlayer({ title, recording, from, onMark }: VoicePlayerProps) {
  const { words, format } = useLanguage()
  const hearing = useHearing()
  const mark = useSettledMark(onMark)
  const keysId = useId()
  const [start, setStart] = useState(from)
  const address = editionAddress(recording.href)
  const mine = hearing.address === address
  const seconds = mine ? hearing.seconds : start
  const status = mine ? hearing.status : 'silent'
  const busy = status === 'playing' || status === 'loading'

  // Leaving the page, or another recording in this place, ends the voice.
  useEffect(
    () => () => {
      if (theVoice.hearing().address === address) theVoice.stop()
    },
    [address],
  )

  function toggle() {
    if (busy) {
      theVoice.pause()
      mark(seconds)
    } else theVoice.play(address, recording.mimeType, seconds)
  }
  function seek(to: number) {
    const within = Math.min(Math.max(0, to), recording.duration)
    if (mine) theVoice.seek(within)
    else setStart(within)
    mark(within)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const action = { k: toggle, j: () => seek(seconds - STEP), l: () => seek(seconds + STEP) }[event.key.toLowerCase()]
    if (!action) return
    event.preventDefault()
    action()
  }

  const times = { now: format.time(seconds), all: format.time(recording.duration) }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys work on any control within
    <section
      className="voice-player"
      aria-label={fill(words.player.label, { title })}
      aria-describedby={keysId}
      onKeyDown={onKeyDown}
    >
      <div className="voice-player__controls">
        <button
          type="button"
          className="voice-player__play"
          data-play
          onClick={toggle}
          aria-label={busy ? words.player.pause : words.player.play}
          aria-keyshortcuts="K"
        >
          <Icon shape={busy ? 'pause' : 'play'} />
        </button>
        <button type="button" aria-label={words.player.back} aria-keyshortcuts="J" onClick={() => seek(seconds - STEP)}>
          <Icon shape="back" />
        </button>
        <button
          type="button"
          aria-label={words.player.forward}
          aria-keyshortcuts="L"
          onClick={() => seek(seconds + STEP)}
        >
          <Icon shape="forward" />
        </button>
        <div className="voice-player__line" dir="ltr">
          <span aria-hidden="true">{times.now}</span>
          <input
            type="range"
            min={0}
            max={Math.max(1, Math.floor(recording.duration))}
            step={1}
            value={Math.floor(seconds)}
            aria-label={words.player.position}
            aria-valuetext={fill(words.player.positionText, times)}
            onChange={(event) => seek(Number(event.currentTarget.value))}
          />
          <span aria-hidden="true">{times.all}</span>
        </div>
        <label className="voice-player__rate">
          <span>{words.player.speed}</span>
          <select value={hearing.rate} onChange={(event) => theVoice.setRate(Number(event.currentTarget.value))}>
            {RATES.map((rate) => (
              <option key={rate} value={rate}>
                {`${format.number(rate)} ×`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <output className="voice-player__status">
        {status === 'failed' ? words.player.missing : status === 'loading' ? words.player.loading : ''}
      </output>
      <p id={keysId} className="voice-player__keys">
        {words.player.keys}
      </p>
    </section>
  )
}

/** A line that is dragged tells every pixel, and browsers refuse an address that is written a hundred times. */
function useSettledMark(onMark: (seconds: number) => void): (seconds: number) => void {
  const latest = useRef(onMark)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    latest.current = onMark
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return (seconds) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(seconds), SETTLED)
  }
}
