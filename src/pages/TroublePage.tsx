import type { Text } from '../../cms/content/Text.ts'
import type { CatalogueError } from '../catalogue/Result.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageTop } from './PageTop.tsx'
import { Trouble } from './Trouble.tsx'

export interface TroublePageProps {
  /** What was asked for, where the museum knows its title. */
  readonly title: Text | null
  readonly error: CatalogueError
}

/** A page whose file does not open. */
export function TroublePage({ title, error }: TroublePageProps) {
  const { words } = useLanguage()
  return (
    <>
      <PageTop>
        {title && <p className="kicker">{words.trouble.title}</p>}
        <PageTitle title={title ?? words.trouble.title} />
      </PageTop>
      <div className="wide">
        <Trouble error={error} />
        <p>
          <PageLink to={{ kind: 'rooms' }}>{words.wrong.exists}</PageLink>
        </p>
      </div>
    </>
  )
}
