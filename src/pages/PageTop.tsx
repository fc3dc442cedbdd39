import type { ReactNode } from 'react'
import './PageTop.css'

/** The head of a page that is no room: title and first words on quiet stars. */
export function PageTop({ children }: { readonly children: ReactNode }) {
  return (
    <div className="page-top">
      <div className="page-top__words wide">{children}</div>
      <div className="rule" />
    </div>
  )
}
