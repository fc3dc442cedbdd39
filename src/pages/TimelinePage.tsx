import type { Chronicle } from '../../cms/content/Chronicle.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { EraHeading } from './EraHeading.tsx'
import { EraName } from './EraName.tsx'
import { erasOf } from './erasOf.ts'
import { EventEntry } from './EventEntry.tsx'
import { EventTable } from './EventTable.tsx'
import { ListNote } from './ListNote.tsx'
import { PageTop } from './PageTop.tsx'

export interface TimelinePageProps {
  readonly museum: Museum
  readonly chronicle: Chronicle
}

/** What happened, in the order of time; each event with its doors into the rooms. */
export function TimelinePage({ museum, chronicle: { events } }: TimelinePageProps) {
  const { words } = useLanguage()
  const eras = erasOf(events)
  return (
    <>
      <PageTop
        onward={
          <PageLink to={{ kind: 'map', decade: null }} className="action">
            {words.chronicle.map}
            <Icon shape="next" />
          </PageLink>
        }
      >
        <PageTitle title={words.chronicle.timeline} />
        <p className="lead">{words.chronicle.timelineLead}</p>
        <ListNote things={events} />
      </PageTop>
      <nav className="era-ruler not-on-paper" aria-label={words.chronicle.eras}>
        <ul className="era-ruler__eras ruler wide">
          {eras.map((era) => (
            <li key={era.from}>
              <a href={`#${partOf(era)}`}>
                <EraName era={era} short />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="timeline wide">
        {eras.map((era) => (
          <section key={era.from} className="era" aria-labelledby={partOf(era)}>
            <EraHeading museum={museum} era={era} id={partOf(era)} />
            <ol className="era__events">
              {era.things.map((event) => (
                <EventEntry key={event.id} museum={museum} event={event} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <EventTable museum={museum} events={events} />
    </>
  )
}

function partOf({ from }: { readonly from: number }): string {
  return `from-${from}`
}
