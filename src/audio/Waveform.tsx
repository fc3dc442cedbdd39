import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { neighbour } from './neighbour.ts'
import { pointAt, pointsIn, type TimedPoint } from './pointsIn.ts'
import { useHeard } from './useHeard.ts'
import type { VoiceControl } from './useVoice.ts'
import { hears } from './VoiceEngine.ts'
import { WAVE_HEIGHT, waveformPath, waveWidth } from './waveformPath.ts'

/** Seconds of an arrow key. */
const NUDGE = 5

/**
 * The recording as it sounds, with the points of its index: the line on which one seeks. The browser's own slider lies
 * unseen over the drawing, so that every key, finger and screen reader that knows sliders can use it.
 *
 * Time runs from left to right in every language: the times beside it are written so, and so do the players, films and
 * keyboards that readers of Arabic know (an arrow to the right goes on).
 */
export function Waveform({ control }: { readonly control: VoiceControl }) {
  const { words, format } = useLanguage()
  const { testimony, recording } = control.programme
  const { duration, lang } = recording
  const heard = useHeard((hearing) => (hears(hearing, recording.id) ? hearing.seconds : null))
  const seconds = Math.min(heard ?? control.start, duration)
  const points = useMemo(() => pointsIn(testimony, lang), [testimony, lang])
  const [held, setHeld] = useState<number | null>(null)
  const told = held !== null && control.status === 'playing' ? held : seconds

  function seek(to: number) {
    const within = Math.min(Math.max(0, to), duration)
    if (held !== null) setHeld(within)
    control.seek(within)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = destinationOf(event.key, control.now(), duration, points)
    if (to === null) return
    event.preventDefault()
    seek(to)
  }

  const at = points[pointAt(points, told)]
  const spoken = { now: format.timeInWords(told), all: format.timeInWords(duration) }
  return (
    <div className="waveform" dir="ltr">
      <span aria-hidden="true">{format.time(seconds)}</span>
      <div className="waveform__line">
        <Drawing peaks={recording.peaks} done={seconds / duration} points={points} duration={duration} />
        <input
          type="range"
          min={0}
          max={Math.max(1, Math.floor(duration))}
          step={1}
          value={Math.floor(told)}
          aria-label={words.player.position}
          aria-valuetext={
            at
              ? fill(words.player.positionAt, { ...spoken, title: at.point.title.value })
              : fill(words.player.positionText, spoken)
          }
          // While the voice speaks, a reader that stands here would say every second of it: it says what the hand does.
          onFocus={() => setHeld(control.now())}
          onBlur={() => setHeld(null)}
          onKeyDown={onKeyDown}
          onChange={(event) => seek(event.currentTarget.valueAsNumber)}
        />
      </div>
      <span aria-hidden="true">{format.time(duration)}</span>
    </div>
  )
}

/** Where a key leads on the line, seconds; null for a key that leads nowhere. */
function destinationOf(key: string, now: number, duration: number, points: readonly TimedPoint[]): number | null {
  const starts = points.map(({ start }) => start)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return now + NUDGE
    case 'ArrowLeft':
    case 'ArrowDown':
      return now - NUDGE
    case 'PageUp':
      return neighbour(starts, now, 'previous') ?? 0
    case 'PageDown':
      return neighbour(starts, now, 'next') ?? duration
    case 'Home':
      return 0
    case 'End':
      return duration
    default:
      return null
  }
}

interface DrawingProps {
  readonly peaks: readonly number[]
  /** How much of it was heard, 0 to 1. */
  readonly done: number
  readonly points: readonly TimedPoint[]
  readonly duration: number
}

function Drawing({ peaks, done, points, duration }: DrawingProps) {
  const clip = useId()
  const path = useMemo(() => waveformPath(peaks), [peaks])
  const width = waveWidth(peaks)
  return (
    <svg viewBox={`0 0 ${width} ${WAVE_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <clipPath id={clip}>
        <rect width={width * done} height={WAVE_HEIGHT} />
      </clipPath>
      <path className="waveform__ahead" d={path} />
      <path className="waveform__done" d={path} clipPath={`url(#${clip})`} />
      {points.map(({ point, start }) => (
        <path
          key={point.id}
          className="waveform__point"
          d={`M${(width * start) / duration} 0V${WAVE_HEIGHT}`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <path className="waveform__now" d={`M${width * done} 0V${WAVE_HEIGHT}`} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
