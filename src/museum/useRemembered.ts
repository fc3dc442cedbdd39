import { useCallback, useState } from 'react'
import { forget, recall, remember } from './memory.ts'

/**
 * What the visitor chose, remembered on their device.
 *
 * @param parse what was remembered; null: as at first
 * @returns the choice, what changes it, and what forgets it: then it is as at first
 */
export function useRemembered<Choice extends string | object>(
  what: Parameters<typeof recall>[0],
  parse: (text: string | null) => Choice,
): readonly [choice: Choice, change: (choice: Choice) => void, reset: () => void] {
  const [choice, setChoice] = useState(() => parse(recall(what)))
  const change = useCallback(
    (next: Choice) => {
      remember(what, typeof next === 'string' ? next : JSON.stringify(next))
      setChoice(() => next)
    },
    [what],
  )
  const reset = useCallback(() => {
    forget(what)
    setChoice(() => parse(null))
  }, [what, parse])
  return [choice, change, reset]
}
