import type { Exhibit } from '../../cms/content/Exhibit.ts'
import type { RouteStep } from '../catalogue/stepsBeside.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'
import './CareNote.css'

export interface CareNoteProps {
  readonly note: NonNullable<Exhibit['contentNote']>
  /** Where the visitor goes on who would rather not look; null in a museum of one thing. */
  readonly around: RouteStep | null
}

/** Before something hard is seen: what it is, and the way around it (facts.md, section 5). */
export function CareNote({ note, around }: CareNoteProps) {
  const { words } = useLanguage()
  return (
    <aside className="wide" aria-label={words.exhibit.contentNote}>
      <div className="care-note">
        <p>
          <strong>{words.exhibit.contentNote}.</strong> <Words text={note} />
        </p>
        {around && (
          <PageLink to={around.to} className="care-note__around not-on-paper">
            {words.exhibit.passBy} · <Words text={around.title} />
            <Icon shape="next" />
          </PageLink>
        )}
      </div>
    </aside>
  )
}
