import { useCallback, useEffect, useReducer, useRef, type RefObject } from 'react'
import { theVoice } from '../audio/theVoice.ts'
import { speaks } from '../audio/VoiceEngine.ts'
import type { LineMarks } from './createLineMarks.ts'
import { recallsFollowing, rememberFollowing } from './followMemory.ts'
import { followWords, type FollowingWords, type FollowingWordsEvent } from './followingWords.ts'

/** Keys that scroll what has the focus. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])

/** A line is left where it is while it stands between these parts of the window's height. */
const COMFORT = { from: 0.1, to: 0.7 }
/** Where it is brought to: what was just said stays in view. */
const REST = 0.3

export interface Following {
  readonly state: FollowingWords
  readonly tell: (event: FollowingWordsEvent) => void
  /** Brings a line into view, within the window of the words: the page itself never moves. */
  readonly bring: (line: number) => void
}

/** Moves the words along with the voice until the visitor scrolls; then only when they ask. */
export function useFollowingWords(box: RefObject<HTMLElement | null>, marks: LineMarks): Following {
  const [state, tell] = useReducer(followWords, null, (): FollowingWords => (recallsFollowing() ? 'on' : 'off'))

  const bring = useCallback(
    (line: number) => {
      const { current } = box
      const element = current?.querySelector<HTMLElement>(`[data-line="${line}"]`)
      if (!current || !element) return
      const at = (element.offsetTop - current.scrollTop) / current.clientHeight
      if (at >= COMFORT.from && at <= COMFORT.to) return
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      current.scrollTo({
        top: element.offsetTop - current.clientHeight * REST,
        behavior: still ? 'instant' : 'smooth',
      })
    },
    [box],
  )

  // The line that an address points to is shown, whether or not the words follow.
  useEffect(() => bring(marks.marked()), [bring, marks])

  useEffect(() => {
    if (state !== 'on') return
    const follow = () => bring(marks.marked())
    follow()
    return marks.followMark(follow)
  }, [state, marks, bring])

  useEffect(() => {
    if (state !== 'away') rememberFollowing(state === 'on')
  }, [state])

  // Only a hand on the words ends the following: a scroll that the page makes by itself is none.
  const isOn = useRef(false)
  useEffect(() => {
    isOn.current = state === 'on'
  }, [state])
  useEffect(() => {
    const { current } = box
    if (!current) return
    const leave = () => {
      if (isOn.current && speaks(theVoice.hearing())) tell('scrolled')
    }
    const onKey = (event: KeyboardEvent) => event.target === current && SCROLLING.has(event.key) && leave()
    // On the bar itself, not on the words.
    const onPointer = (event: PointerEvent) => event.target === current && leave()
    const listening = new AbortController()
    const options = { passive: true, signal: listening.signal }
    current.addEventListener('wheel', leave, options)
    current.addEventListener('touchmove', leave, options)
    current.addEventListener('keydown', onKey, options)
    current.addEventListener('pointerdown', onPointer, options)
    return () => listening.abort()
  }, [box])

  return { state, tell, bring }
}
