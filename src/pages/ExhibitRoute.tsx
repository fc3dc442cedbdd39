import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import { stepsBeside, type RouteStep } from '../catalogue/stepsBeside.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'
import './ExhibitRoute.css'

export interface ExhibitRouteProps {
  readonly museum: Museum
  readonly room: Room
  /** Slug of the exhibit shown. */
  readonly exhibit: string
}

/** The exhibits before and after; at the ends of the room, the neighbouring rooms. */
export function ExhibitRoute({ museum, room, exhibit }: ExhibitRouteProps) {
  const { words } = useLanguage()
  const { previous, next } = stepsBeside(museum, room, exhibit)
  return (
    <nav className="exhibit-route wide not-on-paper" aria-label={words.exhibit.route}>
      {previous && (
        <Step step={previous} rel="prev" label={previous.isRoom ? words.room.previous : words.exhibit.previous} />
      )}
      {next && <Step step={next} rel="next" label={next.isRoom ? words.room.next : words.exhibit.next} />}
    </nav>
  )
}

interface StepProps {
  readonly step: RouteStep
  readonly rel: 'prev' | 'next'
  readonly label: string
}

function Step({ step: { to, title }, rel, label }: StepProps) {
  return (
    <PageLink to={to} rel={rel} className={`exhibit-route__step exhibit-route__step--${rel}`}>
      <Icon shape="next" />
      <span>
        <span className="exhibit-route__label">{label}</span>
        <span className="exhibit-route__title titled">
          <Words text={title} />
        </span>
      </span>
    </PageLink>
  )
}
