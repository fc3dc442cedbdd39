import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import type { Museum } from '../../../cms/content/Museum.ts'
import { AT_THE_EAR, nearness, whispering } from '../../../scenes/plan/nearness.ts'
import type { MuseumPlan, Place, Pose } from '../../../scenes/plan/types.ts'
import { theVoice } from '../../audio/theVoice.ts'
import { useVoiceSpeaks } from '../../audio/useHeard.ts'
import { speaks } from '../../audio/VoiceEngine.ts'
import { fill } from '../../i18n/fill.ts'
import { useLanguage } from '../../i18n/LanguageContext.tsx'
import { nameOf, whereaboutsOf } from '../Whereabouts.ts'

export interface WalkEarProps {
  readonly museum: Museum
  readonly plan: MuseumPlan
  /** Written by the walk, read here. */
  readonly pose: RefObject<Pose>
  /** The visitor goes along with the voice: then it goes along with them. */
  readonly isFollowing: boolean
  /** The visitor wants voices to be fainter from afar; and to come from their side. */
  readonly hearsNearness: boolean
  readonly hearsSides: boolean
  /** Wants to hear the voice of a place. */
  readonly onListen: (place: Place) => void
}

/** Milliseconds between two looks at where the visitor is: half a step at most. */
const LOOK = 200

/** What a visitor's ear meets in a room: a voice grows as they come nearer, and a listening post says that it has one. */
export function WalkEar({ museum, plan, pose, isFollowing, hearsNearness, hearsSides, onListen }: WalkEarProps) {
  const { words } = useLanguage()
  const isSpeaking = useVoiceSpeaks()
  const [whisper, setWhisper] = useState<Place | null>(null)
  const last = useRef<Place | null>(null)
  const said = useId()

  useEffect(() => {
    const hasVoice = (place: Place) => whereaboutsOf(museum, place).exhibit?.hasVoice === true
    const look = () => {
      const hearing = theVoice.hearing()
      const heardAt = hearing.programme?.testimony.heardAt ?? null
      const near = !isFollowing && heardAt ? nearness(plan, pose.current, heardAt) : AT_THE_EAR
      if (speaks(hearing)) {
        theVoice.setVolume(hearsNearness ? near.gain : AT_THE_EAR.gain)
        theVoice.setSide(hearsSides ? near.pan : AT_THE_EAR.pan)
      }
      last.current = whispering(plan, pose.current, hasVoice, last.current)
      setWhisper(last.current)
    }
    const timer = setInterval(look, LOOK)
    return () => {
      clearInterval(timer)
      // On the page a voice is at the ear again.
      theVoice.setVolume(AT_THE_EAR.gain)
      theVoice.setSide(AT_THE_EAR.pan)
    }
  }, [museum, plan, pose, isFollowing, hearsNearness, hearsSides])

  if (!whisper || isSpeaking) return null
  return (
    <div className="walk__prompt walk__whisper">
      <output id={said}>
        {fill(words.following.whisper, { title: nameOf(whereaboutsOf(museum, whisper)).value })}
      </output>
      <button type="button" className="action" aria-describedby={said} onClick={() => onListen(whisper)}>
        {words.player.play}
      </button>
    </div>
  )
}
