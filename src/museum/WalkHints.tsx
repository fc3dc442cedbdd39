import { useState, type MouseEvent } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { recall, remember } from './memory.ts'
import { useMedia } from './useMedia.ts'

/** How to move, said once: by touch or by mouse and keys, whichever the device has. */
export function WalkHints({ onDone }: { readonly onDone: () => void }) {
  const { words } = useLanguage()
  const touch = useMedia('(pointer: coarse)')
  const [isRead, setRead] = useState(() => recall('hints') !== null)
  if (isRead) return null
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
