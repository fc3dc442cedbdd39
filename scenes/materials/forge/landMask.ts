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
      .map(([x0, a, x1, b]) => x0 + ((latitude - a) / (b - a)) * (x1 - x0))
      .sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.ceil((((crossings[i] ?? 0) + 180) / 360) * WIDTH - 0.5)
      const until = Math.ceil((((crossings[i + 1] ?? 0) + 180) / 360) * WIDTH - 0.5)
      for (let x = from; x < until; x++) mask[y * WIDTH + (((x % WIDTH) + WIDTH) % WIDTH)] = 1
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
    return polygons.flat().flatMap((ring) => {
      const coast = unrolled(ring)
      return coast.slice(1).flatMap(([x1, b], i) => {
        const [x0, a] = coast[i] ?? [x1, b]
        return a === b ? [] : [[x0, a, x1, b] as const]
      })
    })
  })
}

/** A coast that leaps from one end of the map to the other goes on beyond it instead; Antarctica's lower edge stays. */
function unrolled(ring: readonly (readonly number[])[]): (readonly [longitude: number, latitude: number])[] {
  let turns = 0
  return ring.map(([x = 0, y = 0], i) => {
    const [before = x, level = y] = ring[i - 1] ?? []
    if (Math.abs(x - before) > 180 && Math.abs(level) < 89) turns += x < before ? 1 : -1
    return [x + turns * 360, y] as const
  })
}
