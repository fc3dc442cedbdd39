import type { Journey } from '../../cms/content/Chronicle.ts'
import type { Place } from '../../cms/content/Exhibit.ts'
import { directionOf } from '../../cms/content/Language.ts'
import { JOURNEY_SHEET, onJourneySheet } from '../../cms/content/journeySheet.ts'
import type { Text } from '../../cms/content/Text.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { arcOf, arrivalsOf, pointsAlong, type Point } from './arcOf.ts'
import type { Crop } from './cropOf.ts'
import { namesOn } from './namesOn.ts'

/** How a sheet is cut and printed. */
export interface Print {
  readonly name: 'tall' | 'square' | 'whole'
  readonly crop: Crop
  /** How wide it is shown at least, and how high its letters are: pixels. Names have room at this width, and at any greater. */
  readonly width: number
  readonly letters: number
}

export interface MapSheetProps {
  readonly print: Print
  readonly journeys: readonly Journey[]
  readonly ownPath: readonly Place[]
  /** Whether every place has its name. */
  readonly named: boolean
  /** Id of the journey that somebody points at. */
  readonly lit: string | null
  readonly onLight: (id: string | null) => void
}

/**
 * One drawing of the map. Land and lines lie in a drawing within the drawing, which grows with the page; places, points and
 * names lie over it by shares of its size, so that their own size is the same on every screen.
 */
export function MapSheet({ print, journeys, ownPath, named, lit, onLight }: MapSheetProps) {
  const { words } = useLanguage()
  const { crop, name } = print
  const routes = journeys.map(({ route }) => route.map(onJourneySheet))
  const own = ownPath.map(onJourneySheet)
  const places = [
    ...new Map([...journeys.flatMap(({ route }) => route), ...ownPath].map((place) => [place.id, place])).values(),
  ]
  const spots = spotsOf(places, [...routes, own], journeys, print, named)
  const on = ([x, y]: Point) => ({
    x: share(x - crop.x, crop.width),
    y: share(y - crop.y, crop.height),
  })
  const light = lit === null ? '' : ' map-sheet--lit'
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its lines are drawn here; no file holds them
    <svg className={`map-sheet map-sheet--${name}${light}`} role="img" aria-label={words.chronicle.mapAlt}>
      <svg viewBox={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`} preserveAspectRatio="none">
        <image href={JOURNEY_SHEET.land} width={JOURNEY_SHEET.width} height={JOURNEY_SHEET.height} />
        {journeys.map(({ id, travellers, title }, index) => {
          const drawing = arcOf(routes[index] ?? [])
          return (
            <g
              key={id}
              className={`map-sheet__journey travel--${travellers}${id === lit ? ' map-sheet__journey--lit' : ''}`}
              onPointerEnter={() => onLight(id)}
              onPointerLeave={() => onLight(null)}
            >
              <title>{title.value}</title>
              <path className="map-sheet__reach" d={drawing} />
              <path className="map-sheet__edge" d={drawing} />
              <path className="map-sheet__arc" d={drawing} />
            </g>
          )
        })}
        {own.length > 1 && <path className="map-sheet__own" d={arcOf(own)} />}
      </svg>
      {journeys.map(({ id, travellers }, index) => (
        <g
          key={id}
          className={`map-sheet__journey travel--${travellers}${id === lit ? ' map-sheet__journey--lit' : ''}`}
        >
          {arrivalsOf(routes[index] ?? []).map(({ at, degrees }, leg) => (
            <svg key={leg} className="map-sheet__at" {...on(at)}>
              <path className="map-sheet__point" d="M-5 0-15 4.5-12.5 0-15-4.5z" transform={`rotate(${degrees})`} />
            </svg>
          ))}
        </g>
      ))}
      {places.map((place) => {
        const spot = spots.get(place.id)
        return (
          <svg key={place.id} className="map-sheet__at" {...on(onJourneySheet(place))}>
            <circle className="map-sheet__place" r="4.5" />
            {spot && (
              <text
                className="map-sheet__name"
                dx={spot.dx}
                dy={spot.dy}
                textAnchor={spot.anchor}
                lang={place.name.lang}
              >
                {isolated(place.name)}
              </text>
            )}
          </svg>
        )
      })}
    </svg>
  )
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`
}

/** Share of the height of letters that a letter is wide, generously. */
const WIDE: Partial<Record<string, number>> = { ar: 0.56, zgh: 0.8 }

/** Where names stand on a sheet as it is printed. */
function spotsOf(
  places: readonly Place[],
  routes: readonly (readonly Point[])[],
  journeys: readonly Journey[],
  { crop, width, letters }: Print,
  all: boolean,
) {
  const scale = width / crop.width
  const onPaper = ([x, y]: Point): Point => [(x - crop.x) * scale, (y - crop.y) * scale]
  const passes = (id: string) => journeys.filter(({ route }) => route.some((place) => place.id === id)).length
  return namesOn(
    places.map((place) => ({
      id: place.id,
      at: onPaper(onJourneySheet(place)),
      width: place.name.value.length * letters * (WIDE[place.name.lang] ?? 0.58),
      weight: passes(place.id),
    })),
    {
      paper: { width, height: crop.height * scale },
      line: letters * 1.25,
      lines: routes.flatMap((route) => pointsAlong(route).map(onPaper)),
      all,
    },
  )
}

/** In its own direction, whatever stands around it. */
function isolated({ value, lang }: Text): string {
  return directionOf(lang) === 'rtl' ? `\u2067${value}\u2069` : value
}
