import { useState } from 'react'
import type { Manner } from '../../scenes/index.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

export interface WalkSlowProps {
  readonly manner: Manner
  /** To the page of where one is. */
  readonly onRead: () => void
  /** The keys should walk again. */
  readonly onDone: () => void
}

/** Says that this device draws slowly, and what that means; where a step takes too long, offers the readable museum. */
export function WalkSlow({ manner, onRead, onDone }: WalkSlowProps) {
  const { words } = useLanguage()
  const [read, setRead] = useState<Manner>('walks')
  if (manner === 'walks' || manner === read) return null
  const dismiss = () => {
    setRead(manner)
    onDone()
  }
  return (
    <div className="walk__hints">
      <output>{words.drawing[manner]}</output>
      {manner === 'reads' && (
        <button type="button" className="action action--first" onClick={onRead}>
          {words.home.read}
        </button>
      )}
      <button type="button" className={manner === 'reads' ? 'action' : 'action action--first'} onClick={dismiss}>
        {manner === 'reads' ? words.drawing.goOn : words.walk.dismissHints}
      </button>
    </div>
  )
}
