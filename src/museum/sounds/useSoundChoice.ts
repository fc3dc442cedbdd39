import { useCallback, useState } from 'react'
import { recall, remember } from '../memory.ts'
import { parseSoundChoice, type SoundChoice } from './soundChoice.ts'

/** Whether the visitor hears places, remembered on their device. */
export function useSoundChoice(): readonly [SoundChoice, (choice: SoundChoice) => void] {
  const [choice, setChoice] = useState(() => parseSoundChoice(recall('sounds')))
  const change = useCallback((next: SoundChoice) => {
    remember('sounds', JSON.stringify(next))
    setChoice(next)
  }, [])
  return [choice, change]
}
