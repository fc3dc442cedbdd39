import { useEffect, useMemo, useRef, useState } from 'react'
import type { Museum } from '../../../cms/content/Museum.ts'
import type { Answer } from '../../../scenes/index.ts'
import type { Place } from '../../../scenes/plan/types.ts'
import { useHeard, useVoiceSpeaks } from '../../audio/useHeard.ts'
import type { Programme } from '../../audio/VoiceEngine.ts'
import { fill } from '../../i18n/fill.ts'
import { useLanguage } from '../../i18n/LanguageContext.tsx'
import { nameOf, whereaboutsOf } from '../Whereabouts.ts'
import { answerTo } from './answerTo.ts'
import { follow, NOT_FOLLOWING, placeOfLead, placeToLead, type FollowingEvent } from './following.ts'
import { toldBy } from './leadNow.ts'

export interface FollowVoiceProps {
  readonly museum: Museum
  /** What was asked for last: it may be paused. */
  readonly programme: Programme
  /** Nothing may move beside what the visitor reads. */
  readonly isReading: boolean
  readonly isInHeadset: boolean
  /** Takes the visitor to a place, as a guide would. */
  readonly onLead: (place: Place) => void
  /** How the room answers now. Told when it changes. */
  readonly onAnswer: (answer: Answer | null) => void
  /** The visitor sets out with the voice, or goes on by themselves. */
  readonly onFollowing: (isFollowing: boolean) => void
  /** Told what to call whenever the visitor moves by themselves; null: nothing any more. */
  readonly onMover: (move: (() => void) | null) => void
}

/** A testimony takes its visitor along; who has left it is offered to follow again. Fetched when a voice is heard. */
export function FollowVoice(props: FollowVoiceProps) {
  const { museum, programme, isReading, isInHeadset, onLead, onAnswer, onFollowing, onMover } = props
  const { words } = useLanguage()
  const isSpeaking = useVoiceSpeaks()
  const told = useHeard(toldBy)
  const { following, happen } = useFollowing(programme, told)
  const lead = (told !== null && programme.testimony.index.find(({ id }) => id === told)?.lead) || null
  const follows = following.kind === 'following' && isSpeaking
  const answer = useMemo(() => (follows ? answerTo(museum, lead) : null), [museum, lead, follows])
  useEffect(() => onAnswer(answer), [answer, onAnswer])
  useEffect(() => onFollowing(follows), [follows, onFollowing])
  useEffect(
    () => () => {
      onAnswer(null)
      onFollowing(false)
    },
    [onAnswer, onFollowing],
  )
  useEffect(() => {
    onMover(() => happen({ kind: 'moved' }))
    return () => onMover(null)
  }, [onMover, happen])

  /** The point that has led the visitor: of which testimony, and since when they follow. */
  const led = useRef<{ readonly point: string | null; readonly of: Programme } | null>(null)
  useEffect(() => {
    if (following.kind !== 'following') led.current = null
    if (!follows) return
    const before = led.current?.of.testimony.id === programme.testimony.id ? led.current.point : null
    const place = placeToLead(following, lead, { isReading, isInHeadset }, before)
    if (!place) return
    led.current = { point: following.point, of: programme }
    onLead(place)
  }, [following, follows, lead, isReading, isInHeadset, programme, onLead])

  if (!isSpeaking || following.kind === 'following' || following.kind === 'silent') return null
  const shown = placeOfLead(lead)
  const offer = following.kind === 'offered' && shown ? nameOf(whereaboutsOf(museum, shown)).value : null
  return (
    <div className="walk__prompt">
      {offer !== null && <p>{fill(words.following.offer, { title: offer })}</p>}
      <button type="button" className="action" onClick={() => happen({ kind: 'follow' })}>
        {words.following.again}
      </button>
    </div>
  )
}

function useFollowing({ testimony }: Programme, told: string | null) {
  const [state, setState] = useState(NOT_FOLLOWING)
  const isLeading = testimony.index.some(({ id, lead }) => id === told && lead?.exhibit)
  // What is told is known from outside: what follows from it is so in the same breath.
  const following = follow(
    state,
    told === null
      ? { kind: 'ended' }
      : { kind: 'told', testimony: testimony.id, point: told === '' ? null : told, leads: isLeading },
  )
  if (following !== state) setState(following)
  const [happen] = useState(() => (event: FollowingEvent) => setState((now) => follow(now, event)))
  return { following, happen }
}
