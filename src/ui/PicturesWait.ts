import { createContext } from 'react'

/** Whether the visitor's way leads past the page, into the walk: its pictures then come only if it is read after all. */
export const PicturesWait = createContext(false)

/**
 * On the root of a page that was asked for as a walk. Where scripts run, Picture.css keeps such a page's pictures from being
 * fetched: the walk brings its own, in the sizes that it needs.
 */
export const ENTERING = 'data-entering'

/** The page is read after all: the visitor left the walk, or it cannot open. */
export function letPicturesCome(): void {
  document.documentElement.removeAttribute(ENTERING)
}
