import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from './PageLink.tsx'
import './SiteFooter.css'

export interface SiteFooterProps {
  /** ISO date and short hash of the edition that the page shows. */
  readonly date: string
  readonly hash: string
}

/** What the museum promises, and which edition this is. */
export function SiteFooter({ date, hash }: SiteFooterProps) {
  const { words, format } = useLanguage()
  return (
    <footer className="site-footer">
      <div className="dado" />
      <div className="site-footer__row wide">
        <p className="site-footer__promise">{words.site.footer}</p>
        <ul className="site-footer__list">
          <li>
            <PageLink to={{ kind: 'about' }}>{words.site.about}</PageLink>
          </li>
          <li>
            {words.about.edition} <time dateTime={date}>{format.date(date)}</time>{' '}
            <bdi className="site-footer__hash">{hash.slice(0, 8)}</bdi>
          </li>
        </ul>
      </div>
    </footer>
  )
}
