import { useCallback, useState } from 'react'
import { parseCaptionChoice, type CaptionChoice } from './captionChoice.ts'
import { recall, remember } from './memory.ts'

/** How the visitor wants captions, remembered on their device. */
export function useCaptionChoice(): readonly [CaptionChoice, (choice: CaptionChoice) => void] {
  const [choice, setChoice] = useState(() => parseCaptionChoice(recall('captions')))
  const change = useCallback((next: CaptionChoice) => {
    remember('captions', JSON.stringify(next))
    setChoice(next)
  }, [])
  return [choice, change]
}
