import { useLanguage } from '../i18n/LanguageContext.tsx'
import './SkipLink.css'

/** The first stop of the Tab key: past the header. */
export function SkipLink() {
  const { words } = useLanguage()
  return (
    <a className="skip-link" href="#main">
      {words.site.skip}
    </a>
  )
}
