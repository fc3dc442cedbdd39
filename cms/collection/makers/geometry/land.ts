/**
 * The only place where geography enters a picture. Land and sea, no border: the museum's maps decide nothing.
 * Natural Earth land (public domain) as packed by world-atlas 2.0.2; another geometry may be set here, and only here.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'

/** 110m for a world, 50m for a region. */
export type LandScale = '110m' | '50m'

export const LAND_FILES: Record<LandScale, string> = {
  '110m': 'world-atlas/land-110m.json',
  '50m': 'world-atlas/land-50m.json',
}

const require = createRequire(import.meta.url)

/** The topology as it was packed: one object called `land`. */
export function landTopology(scale: LandScale): Topology<{ land: GeometryObject }> {
  const topology: Topology<{ land: GeometryObject }> = JSON.parse(
    readFileSync(require.resolve(LAND_FILES[scale]), 'utf8'),
  )
  return topology
}

/** Land as polygons in degrees, ready for a d3-geo path. */
export function land(scale: LandScale): {
  type: 'FeatureCollection'
  features: { type: 'Feature'; properties: null; geometry: Polygon | MultiPolygon }[]
} {
  const topology = landTopology(scale)
  const found = feature(topology, collectionOf(topology.objects.land))
  const features = found.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ type: 'Feature' as const, properties: null, geometry }]
      : [],
  )
  return { type: 'FeatureCollection', features }
}

const collectionOf = (geometry: GeometryObject): GeometryCollection =>
  geometry.type === 'GeometryCollection' ? geometry : { type: 'GeometryCollection', geometries: [geometry] }
