import type { Place } from './Exhibit.ts'
import type { Language } from './Language.ts'

/** A point of a picture, 0 to 1 from its left and from its top. */
export type OnPicture = readonly [across: number, down: number]

/** How a map was drawn: what a makers' picture and a line that is laid over it have in common. Degrees and pixels. */
interface Sheet {
  readonly width: number
  readonly height: number
  /** Pixels from the left and from the top. */
  readonly draw: (longitude: number, latitude: number) => readonly [x: number, y: number]
}

const RADIANS = Math.PI / 180
const PAPER = { width: 2400, height: 1600 } as const

/** Hägerstrand's logarithmic projection: true directions from a centre, distances that shrink (makers/geometry/routeMap.ts). */
function logarithmic(centre: readonly [number, number], at: readonly [number, number], scale: number, near: number) {
  const [lambda0, phi0] = [centre[0] * RADIANS, centre[1] * RADIANS]
  return (longitude: number, latitude: number) => {
    const [lambda, phi] = [longitude * RADIANS - lambda0, latitude * RADIANS]
    const cos = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda)
    const distance = Math.acos(Math.max(-1, Math.min(1, cos)))
    if (distance < 1e-9) return at
    const reach = (scale * Math.log(1 + distance / RADIANS / near)) / Math.sin(distance)
    const east = Math.cos(phi) * Math.sin(lambda)
    const north = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)
    return [at[0] + reach * east, at[1] - reach * north] as const
  }
}

/** Lambert's conformal cone between two parallels, as d3-geo has it. */
function conicConformal(
  parallels: readonly [number, number],
  centre: readonly [number, number],
  at: readonly [number, number],
  scale: number,
) {
  const steep = (phi: number) => Math.tan((Math.PI / 2 + phi) / 2)
  const [south, north] = [parallels[0] * RADIANS, parallels[1] * RADIANS]
  const n = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(steep(north) / steep(south))
  const f = (Math.cos(south) * steep(south) ** n) / n
  const raw = (lambda: number, phi: number) => {
    const r = f / steep(phi) ** n
    return [r * Math.sin(n * lambda), f - r * Math.cos(n * lambda)] as const
  }
  const middle = raw(0, centre[1] * RADIANS)
  return (longitude: number, latitude: number) => {
    const [x, y] = raw((longitude - centre[0]) * RADIANS, latitude * RADIANS)
    return [at[0] + scale * (x - middle[0]), at[1] - scale * (y - middle[1])] as const
  }
}

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
