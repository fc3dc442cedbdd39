import type { TimelineEvent } from '../../cms/content/Chronicle.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { routeOf } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Words } from '../ui/Words.tsx'
import { pathOf } from '../visit/formatVisit.ts'
import { Doors } from './Doors.tsx'
import { Grounds } from './Grounds.tsx'
import { Period } from './Period.tsx'
import { PlaceNames } from './PlaceNames.tsx'

export interface EventEntryProps {
  readonly museum: Museum
  readonly event: TimelineEvent
}

/** One event: when, what, where, its picture, and the ways into the rooms. */
export function EventEntry({ museum, event }: EventEntryProps) {
  const { language, words } = useLanguage()
  const { beside } = event
  const room = routeOf(museum).find(({ slug }) => slug === (beside ?? event.doors[0])?.room)
  return (
    <li id={event.slug} className={`event-entry${room ? ` setting-${room.setting}` : ''}`}>
      <p className="event-entry__when">
        <Period from={event.from} until={event.until} />
      </p>
      <div className="event-entry__what">
        <h3 className="event-entry__title">
          <Words text={event.title} />
        </h3>
        {event.text && (
          <p>
            <Words text={event.text} />
          </p>
        )}
        {event.places.length > 0 && (
          <p className="event-entry__small">
            <PlaceNames places={event.places} between=" · " />
          </p>
        )}
        {event.pendingReview && <p className="event-entry__small">{words.exhibit.pendingReview}</p>}
        <div className="event-entry__ways">
          <Doors museum={museum} doors={event.doors} />
          <Grounds facts={event.facts} />
        </div>
      </div>
      {beside && (
        // Leads where one of the links beside it leads: who hears the page, or goes by keyboard, passes once.
        <a
          className="event-entry__picture picture--fill"
          href={pathOf(language, { kind: 'exhibit', room: beside.room, exhibit: beside.exhibit })}
          tabIndex={-1}
          aria-hidden="true"
        >
          <Picture image={beside.image} sizes="(min-width: 44rem) 15rem, 7rem" decorative />
        </a>
      )}
    </li>
  )
}
