import { useSyncExternalStore } from 'react'
import { createVoiceEngine, SILENCE } from './createVoiceEngine.ts'
import { openHowl } from './openHowl.ts'
import type { Hearing } from './VoiceEngine.ts'

/** The one voice of the page: wherever a player stands, starting it silences every other. */
export const theVoice = createVoiceEngine(openHowl)

export function useHearing(): Hearing {
  return useSyncExternalStore(theVoice.subscribe, theVoice.hearing, () => SILENCE)
}
