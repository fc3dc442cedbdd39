import { useCallback, useState } from 'react'
import type { QualityChoice } from '../../scenes/index.ts'
import { recall, remember } from './memory.ts'

/** What the visitor asked for, remembered on their device; where nothing was, the device decides. */
export function useQualityChoice(): readonly [QualityChoice, (choice: QualityChoice) => void] {
  const [choice, setChoice] = useState(() => parseChoice(recall('quality')))
  const change = useCallback((next: QualityChoice) => {
    remember('quality', next)
    setChoice(next)
  }, [])
  return [choice, change]
}

export function parseChoice(text: string | null): QualityChoice {
  return text === 'basic' || text === 'rich' ? text : 'auto'
}
