import type { ExhibitOutline } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import { roomsBeside } from '../catalogue/roomsBeside.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'
import type { Page } from '../visit/Visit.ts'
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
  const at = room.exhibits.findIndex(({ slug }) => slug === exhibit)
  const before = room.exhibits[at - 1]
  const after = room.exhibits[at + 1]
  const { previous: roomBefore, next: roomAfter } = roomsBeside(museum, room.slug)
  return (
    <nav className="exhibit-route wide not-on-paper" aria-label={words.exhibit.route}>
      {before ? (
        <Step to={exhibitPage(room, before)} rel="prev" label={words.exhibit.previous} title={before.title} />
      ) : (
        roomBefore && (
          <Step
            to={{ kind: 'room', room: roomBefore.slug }}
            rel="prev"
            label={words.room.previous}
            title={roomBefore.title}
          />
        )
      )}
      {after ? (
        <Step to={exhibitPage(room, after)} rel="next" label={words.exhibit.next} title={after.title} />
      ) : (
        roomAfter && (
          <Step
            to={{ kind: 'room', room: roomAfter.slug }}
            rel="next"
            label={words.room.next}
            title={roomAfter.title}
          />
        )
      )}
    </nav>
  )
}

function exhibitPage(room: Room, { slug }: ExhibitOutline): Page {
  return { kind: 'exhibit', room: room.slug, exhibit: slug }
}

interface StepProps {
  readonly to: Page
  readonly rel: 'prev' | 'next'
  readonly label: string
  readonly title: ExhibitOutline['title']
}

function Step({ to, rel, label, title }: StepProps) {
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
