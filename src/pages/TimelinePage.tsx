import type { Chronicle, TimelineEvent } from '../../cms/content/Chronicle.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Words } from '../ui/Words.tsx'
import { Doors } from './Doors.tsx'
import { EventTable } from './EventTable.tsx'
import { Grounds } from './Grounds.tsx'
import { ListNote } from './ListNote.tsx'
import { PageTop } from './PageTop.tsx'
import { Period } from './Period.tsx'
import { PlaceNames } from './PlaceNames.tsx'
import './TimelinePage.css'

export interface TimelinePageProps {
  readonly museum: Museum
  readonly chronicle: Chronicle
}

/** What happened, in the order of time; each event with its doors into the rooms. */
export function TimelinePage({ museum, chronicle: { events } }: TimelinePageProps) {
  const { words } = useLanguage()
  return (
    <>
      <PageTop>
        <PageTitle title={words.chronicle.timeline} />
        <p className="lead">{words.chronicle.timelineLead}</p>
        <ListNote things={events} />
        <p className="not-on-paper">
          <PageLink to={{ kind: 'map', decade: null }} className="action">
            {words.chronicle.map}
            <Icon shape="next" />
          </PageLink>
        </p>
      </PageTop>
      <ol className="timeline wide">
        {events.map((event) => (
          <OneEvent key={event.id} museum={museum} event={event} />
        ))}
      </ol>
      <EventTable museum={museum} events={events} />
    </>
  )
}

function OneEvent({ museum, event }: { readonly museum: Museum; readonly event: TimelineEvent }) {
  const { words } = useLanguage()
  return (
    <li id={event.slug} className="timeline__event">
      <p className="timeline__when">
        <Period from={event.from} until={event.until} />
      </p>
      <div className="timeline__what">
        <h2 className="timeline__title">
          <Words text={event.title} />
        </h2>
        {event.text && (
          <p>
            <Words text={event.text} />
          </p>
        )}
        {event.places.length > 0 && (
          <p className="timeline__places">
            <PlaceNames places={event.places} between=" · " />
          </p>
        )}
        {event.pendingReview && <p className="timeline__review">{words.exhibit.pendingReview}</p>}
        <Doors museum={museum} doors={event.doors} />
        <Grounds facts={event.facts} />
      </div>
    </li>
  )
}
