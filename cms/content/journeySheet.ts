import type { Place } from './Exhibit.ts'
import { logarithmic } from './projections.ts'

/**
 * The sheet of the map of journeys: Hägerstrand's projection of 1957, made for maps of migration, centred on Morocco, so that
 * Tangier and Paris stand well apart, and Timbuktu, Mecca and Montreal are still on the sheet. Its land is drawn by cms/collection/makers/maps.
 */
export const JOURNEY_SHEET = {
  width: 1900,
  height: 1300,
  /** Degrees: the middle of Morocco. */
  centre: [-6.83, 32.5],
  /** Pixels: where the centre lies. */
  at: [1020, 640],
  /** Pixels for each time that the distance grows by e. */
  scale: 430,
  /** Degrees within which distances hardly shrink. */
  near: 8,
  /** Land as drawn, beside the pages. */
  land: '/maps/journeys.svg',
} as const

const draw = logarithmic(JOURNEY_SHEET.centre, JOURNEY_SHEET.at, JOURNEY_SHEET.scale, JOURNEY_SHEET.near)

/** Where a place lies on the sheet, in whole pixels. */
export function onJourneySheet({
  longitude,
  latitude,
}: Pick<Place, 'longitude' | 'latitude'>): readonly [x: number, y: number] {
  const [x, y] = draw(longitude, latitude)
  return [Math.round(x), Math.round(y)]
}
