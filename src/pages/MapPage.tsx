import { useState } from 'react'
import type { Chronicle } from '../../cms/content/Chronicle.ts'
import { decadeOfDate } from '../../cms/content/decadeOfDate.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { decadesOf } from '../catalogue/decadesOf.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { DecadeRuler } from './DecadeRuler.tsx'
import { JourneyList } from './JourneyList.tsx'
import { JourneysMap } from './JourneysMap.tsx'
import { JourneyTable } from './JourneyTable.tsx'
import { ListNote } from './ListNote.tsx'
import { OwnPath } from './OwnPath.tsx'
import { PageTop } from './PageTop.tsx'
import { useOwnPath } from './useOwnPath.ts'

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
  const [lit, setLit] = useState<string | null>(null)
  return (
    <>
      <PageTop
        onward={
          <PageLink to={{ kind: 'timeline' }} className="action">
            {words.chronicle.timeline}
            <Icon shape="next" />
          </PageLink>
        }
      >
        <PageTitle title={words.chronicle.map} />
        <p className="lead">{words.chronicle.mapLead}</p>
        <ListNote things={journeys} />
      </PageTop>
      <div className="map-page wide">
        <DecadeRuler chosen={decade} decades={decadesOf(chronicle.journeys)} />
        <div className="map-page__stage">
          <JourneysMap
            journeys={journeys}
            ownPath={ownPath.flatMap(({ place }) => place)}
            named={decade !== null}
            lit={lit}
            onLight={setLit}
          />
          <JourneyList journeys={journeys} decade={decade} lit={lit} onLight={setLit} />
        </div>
      </div>
      <JourneyTable museum={museum} journeys={journeys} />
      <OwnPath museum={museum} path={ownPath} />
    </>
  )
}
