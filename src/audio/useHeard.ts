import { useSyncExternalStore } from 'react'
import { theVoice } from './theVoice.ts'
import { SILENCE, speaks, type Hearing } from './VoiceEngine.ts'

/**
 * One thing of what is heard; a component is drawn again only when that thing changes.
 *
 * @param pick a part of the hearing, or a plain value made of it: never a new object
 */
export function useHeard<T>(pick: (hearing: Hearing) => T): T {
  return useSyncExternalStore(
    theVoice.subscribe,
    () => pick(theVoice.hearing()),
    () => pick(SILENCE),
  )
}

/** Everything that is heard, its time included: changes five times a second while a voice speaks. */
export function useHearing(): Hearing {
  return useHeard((hearing) => hearing)
}

/** Whether a voice speaks: other sounds become quiet then. */
export function useVoiceSpeaks(): boolean {
  return useHeard(speaks)
}
