import { useEffect, useSyncExternalStore } from 'react'

/** A part of the pages in a file of its own. */
export interface Apart<Part> {
  /** Fetches it, once. @rejects where it cannot be had; asked again, it is fetched again */
  readonly fetch: () => Promise<void>
  /** The part, where it is here. */
  readonly now: () => Part | null
  /** The part, or null until it comes: it is fetched by being used. */
  readonly use: () => Part | null
}

/**
 * Keeps a part of the pages out of the file that every page waits for. Unlike React's `lazy`, it can be there before the page is
 * rendered: the server has it, and a page is made live when its parts have come, so that both render the same.
 */
export function apart<Part>(load: () => Promise<Part>): Apart<Part> {
  let here: Part | null = null
  const listeners = new Set<() => void>()
  const now = () => here
  const subscribe = (onChange: () => void) => {
    listeners.add(onChange)
    return () => listeners.delete(onChange)
  }
  async function fetch() {
    if (here) return
    here = await load()
    for (const onChange of listeners) onChange()
  }
  return {
    fetch,
    now,
    use() {
      const part = useSyncExternalStore(subscribe, now, now)
      useEffect(() => {
        if (!part) fetch().catch((problem: unknown) => console.warn('A part of the page could not be had:', problem))
      }, [part])
      return part
    },
  }
}
