import type { Journey } from '../../cms/content/Chronicle.ts'
import type { Place } from '../../cms/content/Exhibit.ts'
import { JOURNEY_SHEET, onJourneySheet } from '../../cms/content/journeySheet.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { arcOf } from './arcOf.ts'
import './JourneysMap.css'

/** More names than this would lie on each other; the table has them all. */
const MOST_NAMES = 14

export interface JourneysMapProps {
  readonly journeys: readonly Journey[]
  /** Places of what the visitor saw, in the order of the visit. */
  readonly ownPath: readonly Place[]
}

/** Land, sea and the roads across them. A picture: what it shows is told by the table below it. */
export function JourneysMap({ journeys, ownPath }: JourneysMapProps) {
  const { words } = useLanguage()
  const { width, height, land } = JOURNEY_SHEET
  const places = [
    ...new Map([...journeys.flatMap(({ route }) => route), ...ownPath].map((place) => [place.id, place])).values(),
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its lines are drawn here; no file holds them
    <svg className="journeys-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.chronicle.mapAlt}>
      <image href={land} width={width} height={height} />
      {journeys.map(({ id, travellers, route }) => (
        <path
          key={id}
          className={`journeys-map__arc journeys-map__arc--${travellers}`}
          d={arcOf(route.map(onJourneySheet))}
        />
      ))}
      {ownPath.length > 1 && (
        <path className="journeys-map__arc journeys-map__own" d={arcOf(ownPath.map(onJourneySheet))} />
      )}
      {places.map((place) => {
        const [x, y] = onJourneySheet(place)
        return (
          <g key={place.id}>
            <circle className="journeys-map__place" cx={x} cy={y} r={7} />
            {places.length <= MOST_NAMES && (
              <text className="journeys-map__name" x={x} y={y - 16} lang={place.name.lang}>
                {place.name.value}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
