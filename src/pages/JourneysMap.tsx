import type { Journey } from '../../cms/content/Chronicle.ts'
import type { Place } from '../../cms/content/Exhibit.ts'
import { onJourneySheet } from '../../cms/content/journeySheet.ts'
import { pointsAlong } from './arcOf.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapSheet } from './MapSheet.tsx'
import { broadPrint, narrowPrint } from './printsOf.ts'

/** Share of what slides: Morocco and the roads to the north of it. */
const MIDDLE = 0.62

export interface JourneysMapProps {
  readonly journeys: readonly Journey[]
  /** Places of what the visitor saw, in the order of the visit. */
  readonly ownPath: readonly Place[]
  /** Whether every place has its name, or those that have room. */
  readonly named: boolean
  readonly lit: string | null
  readonly onLight: (id: string | null) => void
}

/**
 * Land, sea and the roads across them: drawn twice, for broad and for narrow windows, of which one is seen. A picture: what
 * it shows is told by the table below it.
 */
export function JourneysMap({ journeys, ownPath, ...rest }: JourneysMapProps) {
  const points = [...journeys.map(({ route }) => route), ownPath].flatMap((route) =>
    pointsAlong(route.map(onJourneySheet)),
  )
  const narrow = narrowPrint(points)
  return (
    <figure className="journeys-map">
      <div className="journeys-map__broad">
        <MapSheet print={broadPrint(points)} journeys={journeys} ownPath={ownPath} {...rest} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what slides must be reached by keyboard */}
      <div key={narrow.name} className="journeys-map__narrow" ref={slideToMiddle} tabIndex={0}>
        <MapSheet print={narrow} journeys={journeys} ownPath={ownPath} {...rest} />
      </div>
      <MapLegend journeys={journeys} ownPath={ownPath.length > 1} />
    </figure>
  )
}

/** Most roads lie about the middle of the sheet; without scripts a visitor begins at its western edge. */
function slideToMiddle(paper: HTMLElement | null) {
  paper?.scrollTo({ left: (paper.scrollWidth - paper.clientWidth) * MIDDLE })
}
