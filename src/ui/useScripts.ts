import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the HTML that the server sends, true once the page has come alive: what needs scripts appears only then. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
