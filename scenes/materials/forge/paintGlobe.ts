import { rgbOf } from '../palette.ts'
import { isLand } from './landMask.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const SEA = rgbOf('#a9b59a')
const LAND = rgbOf('#d9b77a')
const COAST = rgbOf('#6e4a2c')
const LINE = rgbOf('#8a7a58')
/** Half the breadth of a drawn coast, in shares of the map's height. */
const PEN = 0.004
/** Degrees between the lines of the net. */
const NET = 15

/** The skin of an old globe: land and sea on varnished paper, coasts in brown ink, a net of lines. No borders, no names. */
export const paintGlobe: Paint = (u, v) => {
  const land = isLand(u, v)
  const coast = [
    [PEN, 0],
    [-PEN, 0],
    [0, PEN],
    [0, -PEN],
  ].some(([dx = 0, dy = 0]) => isLand((u + dx / 2 + 1) % 1, v + dy) !== land)
  const near = (degrees: number) => Math.abs(((degrees / NET + 0.5) % 1) - 0.5) * NET
  // Lines of longitude crowd towards the poles: thinner in degrees than those of latitude.
  const net = near(u * 360) < 0.35 || near(v * 180) < 0.3 || Math.abs(v - 0.5) * 180 < 0.6
  const stain = 0.84 + 0.26 * cloud(u, v, 8, 4, 161)
  const ground = land ? LAND : SEA
  const ink = coast ? 0.85 : net ? 0.45 : 0
  const pen = coast ? COAST : LINE
  const amber = smooth(0.45, 0.8, cloud(u, v, 5, 3, 163)) * 0.25
  return [
    mix(mix(ground[0], 190, amber), pen[0], ink) * stain,
    mix(mix(ground[1], 140, amber), pen[1], ink) * stain,
    mix(mix(ground[2], 80, amber), pen[2], ink) * stain,
  ]
}
