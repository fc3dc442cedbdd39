import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { formatVisit } from '../visit/formatVisit.ts'
import type { Page } from '../visit/Visit.ts'

export interface PageLinkProps {
  readonly to: Page
  /** Opens the museum in 3D over the page. */
  readonly walk?: boolean
  /** A part of the page, by its id. */
  readonly part?: string
  readonly className?: string
  readonly current?: 'page' | 'step' | 'true'
  readonly rel?: 'next' | 'prev'
  readonly children: ReactNode
}

/** A link within the museum, in the page's language. */
export function PageLink({ to, walk = false, part, className, current, rel, children }: PageLinkProps) {
  const { language } = useLanguage()
  return (
    <a
      href={formatVisit({ language, page: to, seconds: null, walk }) + (part === undefined ? '' : `#${part}`)}
      className={className}
      rel={rel}
      aria-current={current}
    >
      {children}
    </a>
  )
}
