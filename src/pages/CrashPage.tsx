import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageTop } from './PageTop.tsx'

/** Shown where a page broke: the way on, in the visitor's language. */
export function CrashPage() {
  const { words } = useLanguage()
  return (
    <PageTop>
      <PageTitle title={words.trouble.crashTitle} />
      <p className="lead">{words.trouble.crash}</p>
      <button type="button" className="action" onClick={() => location.reload()}>
        {words.trouble.reload}
      </button>
    </PageTop>
  )
}
