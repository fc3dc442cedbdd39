import { useState, type MouseEvent, type ReactNode } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { recall, remember } from './memory.ts'
import { useMedia } from './useMedia.ts'

export interface WalkHintsProps {
  readonly onDone: () => void
  /** What is said in their place once they were read. */
  readonly children?: ReactNode
}

/** How to move, said once: by touch or by mouse and keys, whichever the device has. */
export function WalkHints({ onDone, children }: WalkHintsProps) {
  const { words } = useLanguage()
  const touch = useMedia('(pointer: coarse)')
  const [isRead, setRead] = useState(() => recall('hints') !== null)
  if (isRead) return children
  const dismiss = (event: MouseEvent) => {
    remember('hints', 'yes')
    setRead(true)
    if (event.detail > 0) onDone()
  }
  return (
    <div className="walk__hints">
      <p>{touch ? words.walk.hintsTouch : words.walk.hintsKeys}</p>
      <button type="button" className="action action--first" onClick={dismiss}>
        {words.walk.dismissHints}
      </button>
    </div>
  )
}
