import { useEffect, useRef, type RefObject } from 'react'

/** Whether the visitor holds the view: a finger or button is down on it, or a key is. */
export function useHand(view: HTMLElement, onFree: () => void): RefObject<boolean> {
  const holds = useRef(false)
  useEffect(() => {
    const held = new Set<string>()
    const take = (what: string) => {
      held.add(what)
      holds.current = true
    }
    const leave = (what: string | null) => {
      if (what === null) held.clear()
      else held.delete(what)
      const was = holds.current
      holds.current = held.size > 0
      if (was && !holds.current) onFree()
    }
    const given = new AbortController()
    const { signal } = given
    view.addEventListener('pointerdown', ({ pointerId }) => take(`pointer ${pointerId}`), { signal })
    for (const end of ['pointerup', 'pointercancel'] as const) {
      window.addEventListener(end, ({ pointerId }) => leave(`pointer ${pointerId}`), { signal })
    }
    // With Meta it is the browser's key, and a Mac never says that it came up.
    window.addEventListener('keydown', ({ code, metaKey }) => metaKey || take(code), { signal })
    window.addEventListener('keyup', ({ code }) => leave(code), { signal })
    window.addEventListener('blur', () => leave(null), { signal })
    return () => given.abort()
  }, [view, onFree])
  return holds
}
