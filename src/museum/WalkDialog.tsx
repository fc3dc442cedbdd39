import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'

export interface WalkDialogProps {
  readonly label: string
  readonly hasLargeText: boolean
  /** Escape: what lies over the walk goes first. */
  readonly onBack: () => void
  readonly onLeave: () => void
  /** Also of what lies over the walk. */
  readonly onClick: (event: MouseEvent) => void
  readonly children: ReactNode
}

/**
 * The whole window, above the page: a modal dialog, so that the browser itself makes the page behind inert, keeps the focus
 * in, and lets Escape out.
 */
export function WalkDialog({ label, hasLargeText, onBack, onLeave, onClick, children }: WalkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const { current } = dialog
    const before = document.activeElement
    current?.showModal()
    document.documentElement.classList.add('is-walking')
    return () => {
      document.documentElement.classList.remove('is-walking')
      // React takes the dialog away right after this; then the page can have the focus again.
      queueMicrotask(() => focusAfter(before))
    }
  }, [])

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- hears the clicks of links, which keys make too
    <dialog
      ref={dialog}
      className={hasLargeText ? 'overlay walk walk--large-text' : 'overlay walk'}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        // A browser may ask several dialogs at once to close: only the topmost was meant.
        if (!dialog.current?.querySelector('dialog[open]')) onBack()
      }}
      // In React a close goes up as a click does: only this dialog's own one leaves the walk.
      onClick={onClick}
      onClose={(event) => event.target === event.currentTarget && onLeave()}
    >
      {children}
    </dialog>
  )
}

/** Back to the button that led in; the visit may have turned the page since: then to a door of this one, or its heading. */
function focusAfter(before: Element | null): void {
  const doors = [before, ...document.querySelectorAll('a[href$="?walk"], h1')]
  for (const door of doors) {
    if (!(door instanceof HTMLElement) || door === document.body || !door.isConnected) continue
    door.focus({ preventScroll: true })
    // What isn't shown on this screen takes no focus.
    if (document.activeElement === door) return
  }
}
