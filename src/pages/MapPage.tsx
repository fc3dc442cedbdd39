import type { Chronicle, Journey } from '../../cms/content/Chronicle.ts'
import { decadeOfDate } from '../../cms/content/decadeOfDate.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { decadesOf } from '../catalogue/decadesOf.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Words } from '../ui/Words.tsx'
import { Doors } from './Doors.tsx'
import { Grounds } from './Grounds.tsx'
import { JourneysMap } from './JourneysMap.tsx'
import { ListNote } from './ListNote.tsx'
import { OwnPath } from './OwnPath.tsx'
import { PageTop } from './PageTop.tsx'
import { Period } from './Period.tsx'
import { PlaceNames } from './PlaceNames.tsx'
import { TableOf } from './TableOf.tsx'
import { useOwnPath } from './useOwnPath.ts'
import './MapPage.css'

export interface MapPageProps {
  readonly museum: Museum
  readonly catalogue: Catalogue
  readonly chronicle: Chronicle
  /** The decade whose journeys are shown; null for all. */
  readonly decade: number | null
}

/** Roads that were travelled, over land without borders, and the same as a table. */
export function MapPage({ museum, catalogue, chronicle, decade }: MapPageProps) {
  const { words } = useLanguage()
  const journeys = chronicle.journeys.filter(({ from }) => decade === null || decadeOfDate(from) === decade)
  const ownPath = useOwnPath(museum, catalogue)
  return (
    <>
      <PageTop>
        <PageTitle title={words.chronicle.map} />
        <p className="lead">{words.chronicle.mapLead}</p>
        <ListNote things={journeys} />
        <p className="not-on-paper">
          <PageLink to={{ kind: 'timeline' }} className="action">
            {words.chronicle.timeline}
            <Icon shape="next" />
          </PageLink>
        </p>
      </PageTop>
      <div className="map-page wide">
        <Decades chosen={decade} all={decadesOf(chronicle.journeys)} />
        <JourneysMap journeys={journeys} ownPath={ownPath.flatMap(({ place }) => place)} />
      </div>
      <JourneyTable museum={museum} journeys={journeys} />
      <OwnPath museum={museum} path={ownPath} />
    </>
  )
}

function Decades({ chosen, all }: { readonly chosen: number | null; readonly all: readonly number[] }) {
  const { words } = useLanguage()
  return (
    <nav className="map-page__decades not-on-paper" aria-label={words.chronicle.byDecade}>
      <ul>
        {[null, ...all].map((decade) => (
          <li key={decade}>
            <PageLink to={{ kind: 'map', decade }} {...(decade === chosen ? { current: 'page' as const } : {})}>
              {decade === null ? words.chronicle.allJourneys : fill(words.search.decadeOf, { n: String(decade) })}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function JourneyTable({ museum, journeys }: { readonly museum: Museum; readonly journeys: readonly Journey[] }) {
  const { words } = useLanguage()
  const { when, journey, who, route, doors, map } = words.chronicle
  return (
    <TableOf caption={map} columns={[when, journey, who, route, doors]} open>
      {journeys.map((each) => (
        <tr key={each.id} id={each.slug}>
          <td>
            <Period from={each.from} until={each.until} />
          </td>
          <th scope="row">
            <Words text={each.title} />
            {each.text && (
              <p className="map-page__text">
                <Words text={each.text} />
              </p>
            )}
            {each.pendingReview && <p className="map-page__text">{words.exhibit.pendingReview}</p>}
            <Grounds facts={each.facts} />
          </th>
          <td>
            {words.chronicle.travellers[each.travellers]}
            {each.people.map((person) => (
              <span key={person.id} className="map-page__person">
                <Words text={person.name} />
              </span>
            ))}
          </td>
          <td>
            <PlaceNames places={each.route} between=" → " />
          </td>
          <td>
            <Doors museum={museum} doors={each.doors} />
          </td>
        </tr>
      ))}
    </TableOf>
  )
}
