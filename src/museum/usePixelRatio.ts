import { useSyncExternalStore } from 'react'

/** What is asked of a window. */
type WindowLike = Pick<Window, 'devicePixelRatio'> & {
  matchMedia(query: string): Pick<MediaQueryList, 'addEventListener' | 'removeEventListener'>
}

/**
 * Tells when a window's pixels change: it was moved to another screen, or zoomed. A media query knows one ratio only, so each
 * change asks for the next.
 *
 * @returns stops watching
 */
export function watchPixelRatio(window: WindowLike, onChange: () => void): () => void {
  let stop = () => {}
  const wait = () => {
    const list = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const changed = () => {
      stop()
      wait()
      onChange()
    }
    list.addEventListener('change', changed)
    stop = () => list.removeEventListener('change', changed)
  }
  wait()
  return () => stop()
}

/** Device pixels to a CSS pixel, now. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, () => window.devicePixelRatio)
}

const subscribe = (onChange: () => void) => watchPixelRatio(window, onChange)
