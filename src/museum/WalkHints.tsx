import { useState, type MouseEvent } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { useMedia } from './useMedia.ts'

/** Under this name the browser remembers that the hints were read. */
const READ = 'rihla.walk-hints-read'

/** How to move, said once: by touch or by mouse and keys, whichever the device has. */
export function WalkHints({ onDone }: { readonly onDone: () => void }) {
  const { words } = useLanguage()
  const touch = useMedia('(pointer: coarse)')
  const [isRead, setRead] = useState(wasRead)
  if (isRead) return null
  const dismiss = (event: MouseEvent) => {
    remember()
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

/** Private windows may refuse storage: then the hints come again, and no harm is done. */
function wasRead(): boolean {
  try {
    return localStorage.getItem(READ) !== null
  } catch {
    return false
  }
}

function remember(): void {
  try {
    localStorage.setItem(READ, 'yes')
  } catch {
    // Not remembered.
  }
}
