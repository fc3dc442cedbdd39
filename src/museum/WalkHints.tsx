import { useState, type ReactNode } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { recall, remember } from './memory.ts'
import { useMedia } from './useMedia.ts'

export interface WalkHintsProps {
  /** The button is gone: the keys should walk. */
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
  const dismiss = () => {
    remember('hints', 'yes')
    setRead(true)
    onDone()
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
