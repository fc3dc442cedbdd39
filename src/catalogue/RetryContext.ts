import { createContext, useContext } from 'react'

/** Asks again for what did not open; null where there are no scripts to do it. */
export const RetryContext = createContext<(() => void) | null>(null)

export function useRetry(): (() => void) | null {
  return useContext(RetryContext)
}
