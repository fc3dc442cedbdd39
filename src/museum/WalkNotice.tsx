import { useEffect } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { letPicturesCome } from '../ui/PicturesWait.ts'
import './WalkNotice.css'

export interface WalkNoticeProps {
  readonly trouble: 'noWebGl' | 'lost' | 'failed'
  readonly onStay: () => void
  readonly onRetry?: () => void
}

/** Says on the page why the museum in three dimensions isn't there; everything else is. */
export function WalkNotice({ trouble, onStay, onRetry }: WalkNoticeProps) {
  const { words } = useLanguage()
  useEffect(letPicturesCome, [])
  return (
    <div className="walk-notice not-on-paper" role="alert">
      <p>{words.walk[trouble]}</p>
      {onRetry && (
        <button type="button" className="action action--first" onClick={onRetry}>
          {words.walk.retry}
        </button>
      )}
      <button type="button" className="action" onClick={onStay}>
        {words.walk.stayOnPage}
      </button>
    </div>
  )
}
