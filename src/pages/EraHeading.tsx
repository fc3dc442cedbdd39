import type { TimelineEvent } from '../../cms/content/Chronicle.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { roomName } from '../catalogue/roomName.ts'
import { routeOf } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'
import { EraName } from './EraName.tsx'
import type { Era } from './erasOf.ts'

export interface EraHeadingProps {
  readonly museum: Museum
  readonly era: Era<TimelineEvent>
  readonly id: string
}

/** An era by its years, and the rooms where most of it is told. */
export function EraHeading({ museum, era, id }: EraHeadingProps) {
  const { words, format } = useLanguage()
  const told = new Set(era.things.flatMap(({ doors }) => doors.slice(0, 1).map(({ room }) => room)))
  return (
    <div className="era-heading">
      <h2 id={id} className="era-heading__name">
        <EraName era={era} />
      </h2>
      <ul className="era-heading__rooms">
        {routeOf(museum)
          .filter(({ slug }) => told.has(slug))
          .map((room) => (
            <li key={room.id} className={`setting-${room.setting}`}>
              <PageLink to={{ kind: 'room', room: room.slug }}>
                <span className="era-heading__number">{roomName(room, words, format)}</span>
                <Words text={room.title} />
              </PageLink>
            </li>
          ))}
      </ul>
    </div>
  )
}
