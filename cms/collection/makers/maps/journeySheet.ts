import { geoGraticule, geoPath } from 'd3-geo'
import { JOURNEY_SHEET } from '../../../content/journeySheet.ts'
import { land } from '../geometry/land.ts'
import { logarithmic } from '../geometry/routeMap.ts'
import { lighter, mix, IVORY, COBALT, SAND } from '../palette.ts'

const SEA = lighter(mix(IVORY, COBALT, 0.22), 0.45)

/** Degrees from Morocco: as far as Quanzhou, where the land of the sheet ends. */
const FARTHEST = 122

/** Land and sea of the map of journeys as an SVG: no border, no name. Lines and places are laid over it by the page. */
export function drawJourneySheet(): string {
  const { width, height, centre, at, scale, near } = JOURNEY_SHEET
  const projection = logarithmic(centre, at, scale, near).clipAngle(FARTHEST)
  const path = geoPath(projection).digits(0)
  const coast = path(land('110m')) ?? ''
  const grid = path(geoGraticule().step([15, 15])()) ?? ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="${SEA}" d="M0 0H${width}V${height}H0Z"/><path fill="none" stroke="${COBALT}" stroke-opacity=".12" d="${grid}"/><path fill="${SAND}" d="${coast}"/></svg>\n`
}
