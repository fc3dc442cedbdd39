import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'

export interface ModalDialogProps {
  readonly label: string
  readonly className: string
  readonly onClose: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** A modal dialog for as long as it is there: the browser keeps the focus in, lets Escape out, and gives the focus back. */
export function ModalDialog({ label, className, onClose, onKeyDown, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before React takes it out of the page: only then does the browser know where the focus came from.
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      {children}
    </dialog>
  )
}
