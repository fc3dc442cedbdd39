import type { Place } from './Exhibit.ts'
import type { Language } from './Language.ts'
import { conicConformal, logarithmic, type Projection } from './projections.ts'

/** A point of a picture, 0 to 1 from its left and from its top. */
export type OnPicture = readonly [across: number, down: number]

/** How a map was drawn: what a makers' picture and a line that is laid over it have in common. Degrees and pixels. */
interface Sheet {
  readonly width: number
  readonly height: number
  readonly draw: Projection
}

const PAPER = { width: 2400, height: 1600 } as const

const march = (middle: number): Sheet => ({
  ...PAPER,
  draw: conicConformal([43, 49], [2.8, 46.1], [middle, 780], 7700),
})

/**
 * The maps that the museum drew itself, by the exhibit that shows them; what a curator hangs in their place has another
 * shape, or nothing is drawn on it. A test holds them to the pictures (cms/collection/makers/geometry/mapSheets.test.ts).
 */
const SHEETS: Readonly<Record<string, (language: Language) => Sheet>> = {
  'where-moroccans-live': () => ({ ...PAPER, draw: logarithmic([-6.83, 34.02], [1310, 1300], 800, 17) }),
  // Its words stand on the side where lines begin, and the land gives way to them.
  'the-march-of-1983': (language) => march(language === 'ar' ? 800 : 1600),
}

/** Pictures are cut to whole pixels when they are encoded: their shape is never quite the sheet's. */
const SAME_SHAPE = 0.01

export interface MapExhibit {
  readonly slug: string
  readonly kind: string
  /** Width over height. */
  readonly aspect: number
}

/**
 * Where places lie on the picture of an exhibit; null where it is no map, or one whose projection nobody knows. What lies
 * off the sheet is left out.
 * @param language of the edition: a map may be drawn otherwise for another script
 */
export function placesOnMap(
  { slug, kind, aspect }: MapExhibit,
  language: Language,
  places: readonly Pick<Place, 'latitude' | 'longitude'>[],
): readonly OnPicture[] | null {
  if (kind !== 'routeMap' && kind !== 'mapTable') return null
  const sheet = Object.hasOwn(SHEETS, slug) ? SHEETS[slug]?.(language) : undefined
  if (!sheet || Math.abs(aspect - sheet.width / sheet.height) > SAME_SHAPE) return null
  return places.flatMap(({ longitude, latitude }): OnPicture[] => {
    const [x, y] = sheet.draw(longitude, latitude)
    const [across, down] = [x / sheet.width, y / sheet.height]
    return across >= 0 && across <= 1 && down >= 0 && down <= 1 ? [[across, down]] : []
  })
}
