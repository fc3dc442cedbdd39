import { geoGraticule, geoPath, geoProjection, type GeoProjection } from 'd3-geo'
import { n, type Point } from '../svg.ts'
import { land, type LandScale } from './land.ts'

/** Degrees east and north. */
export type Coordinates = readonly [longitude: number, latitude: number]

export type RouteMap = { land: string; grid: string; at: (place: Coordinates) => Point }

/**
 * Hägerstrand's logarithmic projection, made in 1957 for maps of migration: directions from `centre` are true, distances
 * shrink the farther they are, so that near shores and far ones fit one sheet. `scale` is px per e-fold, `near` degrees.
 */
export function logarithmic(centre: Coordinates, [x, y]: Point, scale: number, near: number): GeoProjection {
  const raw = (lambda: number, phi: number): [number, number] => {
    const cos = Math.cos(phi) * Math.cos(lambda)
    const distance = Math.acos(Math.max(-1, Math.min(1, cos)))
    if (distance < 1e-9) return [0, 0]
    const reach = Math.log(1 + (distance * 180) / Math.PI / near) / Math.sin(distance)
    return [reach * Math.cos(phi) * Math.sin(lambda), reach * Math.sin(phi)]
  }
  return geoProjection(raw)
    .rotate([-centre[0], -centre[1]])
    .translate([x, y])
    .scale(scale)
    .clipAngle(100)
    .precision(0.4)
}

/** Land, graticule and place finder of a projection. */
export function routeMap(projection: GeoProjection, scale: LandScale, step = 10): RouteMap {
  const draw = geoPath(projection).digits(1)
  return {
    land: draw(land(scale)) ?? '',
    grid: draw(geoGraticule().step([step, step])()) ?? '',
    at: ([longitude, latitude]) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0]
      return [Number(n(x)), Number(n(y))]
    },
  }
}
