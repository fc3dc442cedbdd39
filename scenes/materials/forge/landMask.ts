import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Samples of the mask, around the earth and from pole to pole. */
const WIDTH = 1024
const HEIGHT = 512

let known: Uint8Array | null = null

/**
 * Whether there is land at a place of an equirectangular map: u eastwards from 180° W, v northwards from the south
 * pole, 0 to 1. Natural Earth land (public domain) as packed by world-atlas, 1:110 million; no borders.
 */
export function isLand(u: number, v: number): boolean {
  known ??= drawn()
  const x = Math.min(WIDTH - 1, Math.max(0, Math.floor(u * WIDTH)))
  const y = Math.min(HEIGHT - 1, Math.max(0, Math.floor(v * HEIGHT)))
  return known[y * WIDTH + x] === 1
}

/** Fills the coastlines line by line: inside is what an odd number of them lies west of. */
function drawn(): Uint8Array {
  const edges = coasts()
  const mask = new Uint8Array(WIDTH * HEIGHT)
  for (let y = 0; y < HEIGHT; y++) {
    const latitude = ((y + 0.5) / HEIGHT) * 180 - 90
    const crossings = edges
      .filter(([, a, , b]) => a > latitude !== b > latitude)
      // An edge that leaps from one end of the map to the other crosses at that end.
      .map(([x0, a, x1, b]) => (Math.abs(x1 - x0) > 180 ? 180 : x0 + ((latitude - a) / (b - a)) * (x1 - x0)))
      .sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.ceil((((crossings[i] ?? 0) + 180) / 360) * WIDTH - 0.5)
      const until = Math.ceil((((crossings[i + 1] ?? 0) + 180) / 360) * WIDTH - 0.5)
      mask.fill(1, y * WIDTH + Math.max(0, from), y * WIDTH + Math.min(WIDTH, until))
    }
  }
  return mask
}

/** The coastlines' edges: longitude and latitude of both ends, degrees. */
function coasts(): (readonly [number, number, number, number])[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const topology: Topology<{ land: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'))
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : []
    return polygons.flat().flatMap((ring) =>
      ring.slice(1).flatMap((to, i) => {
        const [x0 = 0, a = 0] = ring[i] ?? []
        const [x1 = 0, b = 0] = to
        return a === b ? [] : [[x0, a, x1, b] as const]
      }),
    )
  })
}
