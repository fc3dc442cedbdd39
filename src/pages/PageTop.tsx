import type { ReactNode } from 'react'
import './PageTop.css'

export interface PageTopProps {
  readonly children: ReactNode
  /** A way on from here, at the end of the words: the head is lower then, for what stands below it. */
  readonly onward?: ReactNode
}

/** The head of a page that is no room: title and first words on quiet stars. */
export function PageTop({ children, onward }: PageTopProps) {
  return (
    <div className={onward ? 'page-top page-top--low' : 'page-top'}>
      <div className="page-top__row wide">
        <div className="page-top__words">{children}</div>
        {onward && <p className="not-on-paper">{onward}</p>}
      </div>
      <div className="rule" />
    </div>
  )
}
