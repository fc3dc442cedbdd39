import { useEffect } from 'react'
import { theVoice } from '../audio/theVoice.ts'
import type { View } from '../catalogue/View.ts'

/**
 * Through the walk a voice goes along with its visitor. On the pages it stays on those where it is told: whoever turns to
 * another has left it, and finds it where they left.
 */
export function useVoiceStays({ visit, shown }: View): void {
  const told =
    shown.kind === 'testimony'
      ? shown.testimony.id
      : shown.kind === 'exhibit' && shown.testimony?.ok
        ? shown.testimony.value.id
        : null
  useEffect(() => {
    const { programme } = theVoice.hearing()
    if (programme && !visit.walk && programme.testimony.id !== told) theVoice.stop()
  }, [visit.walk, told])
}
