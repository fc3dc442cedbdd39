import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import { roomName } from '../catalogue/roomName.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Words } from '../ui/Words.tsx'
import { Hanging } from './Hanging.tsx'
import { RoomRoute } from './RoomRoute.tsx'
import { StoryTeaser } from './StoryTeaser.tsx'
import { TranslationNote } from './TranslationNote.tsx'
import './RoomPage.css'

export interface RoomPageProps {
  readonly museum: Museum
  readonly room: Room
}

/** A room: its wall text, then the wall itself, then the doors that lead on. */
export function RoomPage({ museum, room }: RoomPageProps) {
  return (
    <div className={`room-page setting-${room.setting}`}>
      <RoomIntroduction room={room} />
      <RoomWall room={room} />
      <RoomStories room={room} />
      <RoomRoute museum={museum} room={room.slug} />
    </div>
  )
}

function RoomIntroduction({ room }: { readonly room: Room }) {
  const { words, format } = useLanguage()
  return (
    <header className="room-introduction" data-number={room.number > 0 ? format.number(room.number) : undefined}>
      <div className="room-introduction__row wide">
        <div>
          <p className="kicker">{roomName(room, words, format)}</p>
          <PageTitle title={room.title} />
          {room.period && (
            <p className="room-introduction__period titled">
              <Words text={room.period} />
            </p>
          )}
          <p className="room-introduction__walk not-on-paper">
            <PageLink to={{ kind: 'room', room: room.slug }} walk className="action">
              <Icon shape="door" />
              {words.room.walk}
            </PageLink>
          </p>
        </div>
        <div>
          <TranslationNote lang={room.introLabel.lang} reviewed={room.reviewed} />
          <Paragraphs text={room.introLabel} className="room-introduction__label" />
        </div>
      </div>
    </header>
  )
}

function RoomWall({ room }: { readonly room: Room }) {
  const { words, format } = useLanguage()
  return (
    <section className="room-wall" aria-labelledby="exhibits">
      <div className="wide">
        <h2 id="exhibits" className="unseen">
          {words.room.exhibits}: {format.plural(words.room.exhibitCount, room.exhibits.length)}
        </h2>
        <ol className="room-wall__hang">
          {room.exhibits.map((exhibit, index) => (
            <Hanging key={exhibit.id} room={room} exhibit={exhibit} position={index + 1} first={index === 0} />
          ))}
        </ol>
      </div>
      <div className="dado" />
    </section>
  )
}

function RoomStories({ room }: { readonly room: Room }) {
  const { words } = useLanguage()
  if (room.stories.length === 0) return null
  return (
    <section className="room-stories wide" aria-labelledby="stories">
      <h2 id="stories">{words.room.stories}</h2>
      <ul className="room-stories__list">
        {room.stories.map((story) => (
          <li key={story.id}>
            <StoryTeaser story={story} />
          </li>
        ))}
      </ul>
    </section>
  )
}
