import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { recallPlace } from './heardBefore.ts'
import { neighbour } from './neighbour.ts'
import { theVoice } from './theVoice.ts'
import { useHeard } from './useHeard.ts'
import { hears, type Programme, type VoiceStatus } from './VoiceEngine.ts'

/** The speeds that a voice stays a voice at. */
export const RATES = [0.75, 1, 1.25, 1.5] as const
/** Seconds of a step back or forward. */
export const STEP = 10
/** Milliseconds without a change after which a time is worth telling. */
const SETTLED = 300

/** What can be done with one recording, and how it stands with it. */
export interface VoiceControl {
  readonly programme: Programme
  /** `silent` while another recording is heard, or none. */
  readonly status: VoiceStatus
  /** Seconds at which it begins when it is played; while it is heard, the time is the engine's. */
  readonly start: number
  /** Whether it begins there because the visitor left it there, on another day. */
  readonly isRecalled: boolean
  /** Seconds, now. */
  readonly now: () => number
  readonly toggle: () => void
  readonly playFrom: (seconds: number) => void
  readonly seek: (seconds: number) => void
  /** To the beginning before or after, of a growing list of seconds. */
  readonly skipTo: (starts: readonly number[], way: 'previous' | 'next') => void
  readonly changeSpeed: (way: 'slower' | 'faster') => void
}

/**
 * The control of one recording.
 *
 * @param from the time in the address, seconds; 0 where it says none
 * @param onMark told where the visitor stopped or jumped to, seconds, once the hand rests
 */
export function useVoice(programme: Programme, from: number, onMark: (seconds: number) => void): VoiceControl {
  const { id, duration } = programme.recording
  const status = useHeard((hearing) => (hears(hearing, id) ? hearing.status : 'silent'))
  const [recalled] = useState(() => (from > 0 ? 0 : recallPlace(id)))
  const [start, setStart] = useState(from > 0 ? from : recalled)
  const mark = useSettledMark(onMark)
  const latest = useRef({ programme, start })
  useEffect(() => {
    latest.current = { programme, start }
  })

  const actions = useMemo(() => {
    const isMine = () => hears(theVoice.hearing(), id)
    const now = () => (isMine() ? theVoice.hearing().seconds : latest.current.start)
    const jump = (seconds: number) => {
      const within = Math.min(Math.max(0, seconds), duration)
      if (isMine()) theVoice.seek(within)
      else setStart(within)
      return within
    }
    const seek = (seconds: number) => mark(jump(seconds))
    const playFrom = (seconds: number) => {
      theVoice.play(latest.current.programme, seconds)
      mark(seconds)
    }
    return {
      now,
      jump,
      seek,
      playFrom,
      toggle() {
        const { status } = theVoice.hearing()
        if (isMine() && (status === 'playing' || status === 'loading' || status === 'waiting')) {
          theVoice.pause()
          mark(now())
        } else theVoice.play(latest.current.programme, now())
      },
      skipTo(starts: readonly number[], way: 'previous' | 'next') {
        const to = neighbour(starts, now(), way)
        if (to !== null) seek(to)
      },
      changeSpeed(way: 'slower' | 'faster') {
        const at = RATES.findIndex((rate) => rate >= theVoice.hearing().rate)
        const rate = RATES[at + (way === 'faster' ? 1 : -1)]
        if (rate !== undefined) theVoice.setRate(rate)
      },
    }
  }, [id, duration, mark])

  // The address may change under the player: a link to another moment, Back.
  const address = useRef(from)
  useEffect(() => {
    if (address.current === from) return
    address.current = from
    if (!isOwn(from)) actions.jump(from)
  }, [from, actions])

  const isRecalled = recalled > 0 && start === recalled && status === 'silent'
  return useMemo(
    () => ({ programme, status, start, isRecalled, ...actions }),
    [programme, status, start, isRecalled, actions],
  )
}

/** The time that a player has put into the address last: there is one address, whatever number of players stand on the page. */
const written = { seconds: -1 }

/** Whether a time in the address was put there by a player of this page. */
const isOwn = (seconds: number) => seconds === written.seconds

/** A line that is dragged tells every pixel, and browsers refuse an address that is written a hundred times. */
function useSettledMark(onMark: (seconds: number) => void): (seconds: number) => void {
  const latest = useRef(onMark)
  useEffect(() => {
    latest.current = onMark
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((seconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      written.seconds = Math.floor(seconds)
      latest.current(seconds)
    }, SETTLED)
  }, [])
}
