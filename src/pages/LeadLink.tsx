import type { Museum } from '../../cms/content/Museum.ts'
import type { Lead } from '../../cms/content/Testimony.ts'
import { routeOf } from '../catalogue/View.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'

export interface LeadLinkProps {
  readonly museum: Museum
  readonly lead: Lead
}

/** The way to the exhibit that a point of a testimony's index speaks of. */
export function LeadLink({ museum, lead }: LeadLinkProps) {
  const { words } = useLanguage()
  const place = lead.exhibit
  const room = place && routeOf(museum).find(({ slug }) => slug === place.room)
  const exhibit = room?.exhibits.find(({ slug }) => slug === place?.exhibit)
  if (!room || !exhibit) return null
  return (
    <p className="not-on-paper">
      <PageLink to={{ kind: 'exhibit', room: room.slug, exhibit: exhibit.slug }}>
        {fill(words.told.see, { title: exhibit.title.value })}
      </PageLink>
    </p>
  )
}
