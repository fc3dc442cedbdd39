import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import { roomName } from '../catalogue/roomName.ts'
import { roomsBeside } from '../catalogue/roomsBeside.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'
import './RoomRoute.css'

export interface RoomRouteProps {
  readonly museum: Museum
  /** Slug of the room one stands in. */
  readonly room: string
}

/** The doors to the rooms before and after. */
export function RoomRoute({ museum, room }: RoomRouteProps) {
  const { words } = useLanguage()
  const { previous, next } = roomsBeside(museum, room)
  return (
    <nav className="room-route wide not-on-paper" aria-label={words.room.route}>
      {previous && <Step room={previous} rel="prev" label={words.room.previous} />}
      {next && <Step room={next} rel="next" label={words.room.next} />}
    </nav>
  )
}

function Step({ room, rel, label }: { room: RoomOutline; rel: 'prev' | 'next'; label: string }) {
  const { words, format } = useLanguage()
  return (
    <PageLink
      to={{ kind: 'room', room: room.slug }}
      rel={rel}
      className={`room-route__step room-route__step--${rel} setting-${room.setting}`}
    >
      <span className="room-route__label">{label}</span>
      <span className="room-route__title titled">
        <Words text={room.title} />
      </span>
      <span className="room-route__number">
        {roomName(room, words, format)} <Icon shape="next" />
      </span>
    </PageLink>
  )
}
