import type { RoomOutline } from '../../cms/content/Room.ts'
import { roomName } from '../catalogue/roomName.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Picture } from '../ui/Picture.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import './RoomDoor.css'

export interface RoomDoorProps {
  readonly room: RoomOutline
  readonly heading?: 'h2' | 'h3'
}

/** A room as a door on the route: its hue, its number, what can be glimpsed inside. */
export function RoomDoor({ room, heading: Heading = 'h3' }: RoomDoorProps) {
  const { language, words, format } = useLanguage()
  const glimpse = room.cover ?? room.glimpse
  return (
    <article className={`room-door setting-${room.setting}`}>
      <div className="room-door__arch">
        <div className="room-door__inside picture--fill">
          {glimpse ? (
            <Picture image={glimpse} sizes="(min-width: 36rem) 44rem, 120vw" decorative />
          ) : (
            <span className="room-door__numeral titled" aria-hidden="true">
              {format.number(room.number)}
            </span>
          )}
        </div>
      </div>
      <p className="room-door__number kicker">{roomName(room, words, format)}</p>
      <Heading className="room-door__title" {...textAttributes(room.title, language)}>
        <PageLink to={{ kind: 'room', room: room.slug }}>{room.title.value}</PageLink>
      </Heading>
      {room.period && (
        <p className="room-door__period">
          <Words text={room.period} />
        </p>
      )}
      <p className="room-door__summary">
        <Words text={room.summary} />
      </p>
      <p className="room-door__count">{format.plural(words.room.exhibitCount, room.exhibits.length)}</p>
    </article>
  )
}
