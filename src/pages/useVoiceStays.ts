import { useEffect } from 'react'
import { toldOn, type View } from '../catalogue/View.ts'
import { voicePart } from './voicePart.ts'

/**
 * Through the walk a voice goes along with its visitor. On the pages it stays on those where it is told: whoever turns to
 * another has left it, and finds it where they left.
 */
export function useVoiceStays(view: View): void {
  const told = toldOn(view)?.id ?? null
  const { walk } = view.visit
  useEffect(() => {
    // Whoever has not fetched a voice hears none.
    const { theVoice } = voicePart.now() ?? {}
    const programme = theVoice?.hearing().programme
    if (programme && !walk && programme.testimony.id !== told) theVoice?.stop()
  }, [walk, told])
}
