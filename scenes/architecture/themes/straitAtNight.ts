import type { Mirrored } from '../../materials/mirrored.ts'
import { linearRgbOf } from '../../materials/palette.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildOpening, nicheOutline, roundedHead, wallAround } from '../buildOpening.ts'
import { buildPot } from '../buildPot.ts'
import { buildSky } from '../buildSky.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WIDTH, NICHE, PORTAL } from '../measures.ts'
import { cross, unit, upright, type Frame, type Vec3 } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** The parapet, its coping, and the top of the night-blue wall; metres. */
const PARAPET = 0.92
const COPING = 0.98
const WALL = 2.84
const LEDGE = 2.92
/** Hardly proud: a texel cannot draw the shadow of a thumb's breadth. */
const LEDGE_OUT = 0.014
/** How far behind the walls sea and sky stand, and the sea's far edge. */
const BEHIND = 0.3
const HORIZON = 3.62
const HALF_SKY = HALF_WIDTH + BEHIND
/** The floor ends under the parapet's stones: what lies behind them is not the room's light. */
const FLOOR_EDGE = HALF_WIDTH - 0.035
const HEAD = roundedHead(2.12, 0.6, 0.44, 10)

const SKY = {
  finish: 'sky',
  tint: [0.062, 0.1, 0.18],
  glow: 0.7,
  halfWidth: HALF_SKY,
  springing: HORIZON,
  crown: 7.4,
} as const
const LAMP = linearRgbOf('#ffc98a')
const FLAME = linearRgbOf('#ffdba6')
const COOL = linearRgbOf('#d9e6ff')
const SILVER = linearRgbOf('#c4d4ea')

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const MIRRORS: Mirrored = { above: [0.1, 0.15, 0.27], beside: [0.05, 0.06, 0.09] }

/**
 * The strait by night: a stone parapet, walls as dark as the air, still water behind them with the lights of two shores,
 * and stars. Nothing stands here but a seat, a lantern and an olive tree: it is a room to be quiet in.
 */
export const straitAtNight: GalleryTheme = { buildBay, mirrored: MIRRORS }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  const hasEnd = kind !== 'wall'
  const far = hasEnd ? -HALF_BAY - BEHIND : -HALF_BAY
  for (const side of [-1, 1] as const) {
    const wall = mason.at(upright(side * HALF_WIDTH, 0, 0, (-side * Math.PI) / 2))
    buildWall(wall, -HALF_BAY, HALF_BAY)
    // Towards +x of this frame lies the end wall on the left-hand side, away from it on the right-hand one.
    const [from, to] = side < 0 ? [-HALF_BAY, -far] : [far, HALF_BAY]
    buildShore(wall, from, to, side < 0 ? 3 : 17, side < 0 ? 0.5 : 0.3)
  }
  mason.at(FLOOR).panel('nightFloor', -FLOOR_EDGE, -HALF_BAY, FLOOR_EDGE, HALF_BAY, 0, { density: 1.3, gloss: 0.5 })
  if (hasEnd) buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  buildSky(mason, SKY, far, hasEnd)
  buildStars(mason, kind, far)
  if (kind === 'end') {
    buildPlough(mason)
    buildSeat(mason)
  }
  return mason.surfaces
}

/** Parapet and wall in the wall's own frame: x along it, its face at z = 0. */
function buildWall(mason: Mason, from: number, to: number): void {
  mason.panel('tadelakt', from, COPING, to, WALL)
  buildParapet(mason, from, to)
  buildLedge(mason, from, to)
}

function buildParapet(mason: Mason, from: number, to: number): void {
  mason.panel('seaWall', from, 0, to, PARAPET, 0.04)
  mason.strip(
    'paleStone',
    [
      [to, PARAPET],
      [from, PARAPET],
    ],
    0.04,
    0.075,
    { density: 0.4 },
  )
  mason.panel('paleStone', from, PARAPET, to, COPING, 0.075, { density: 0.8 })
  mason.strip(
    'paleStone',
    [
      [from, COPING],
      [to, COPING],
    ],
    0,
    0.075,
    { density: 0.6 },
  )
}

/** The wall's own coping; the sea begins behind it. */
function buildLedge(mason: Mason, from: number, to: number): void {
  mason.panel('paleStone', from, WALL, to, LEDGE, LEDGE_OUT, { density: 0.6 })
  mason.strip(
    'paleStone',
    [
      [to, WALL],
      [from, WALL],
    ],
    0,
    LEDGE_OUT,
    { density: 0.4 },
  )
}

/** The same numbers for the same seed, 0 to 1: where lights and stars are. */
function scatter(seed: number): (i: number, k: number) => number {
  return (i, k) => {
    const value = Math.sin(i * 127.1 + k * 311.7 + seed * 74.7) * 43758.5453
    return value - Math.floor(value)
  }
}

/** Still water, moonlit towards the horizon, and beyond it a coast with its lights. In a wall's frame, behind it. */
function buildShore(mason: Mason, from: number, to: number, seed: number, height: number): void {
  const at = scatter(seed)
  const [low, span] = [LEDGE - 0.12, to - from]
  const deep = HORIZON - low
  // Dark below, pale at the horizon: the morning's sky upside down, by night.
  mason.panel('sky', from, low, to, HORIZON, -BEHIND, {
    glow: 0.62,
    tint: [0.085, 0.12, 0.18],
    fit: [1, -0.97],
    uvAt: [0, -deep / 0.97 + 0.01],
  })
  for (let i = 0; i < 34; i++) {
    // Ripples lie closer towards the horizon.
    const y = HORIZON - 0.012 - deep * 0.62 * at(i, 1) ** 2.2
    const half = (0.03 + 0.2 * at(i, 2)) * (0.4 + (HORIZON - y) * 2.4)
    const x = from + half + at(i, 3) * (span - 2 * half)
    mason.panel('plain', x - half, y, x + half, y + 0.004 + 0.01 * (HORIZON - y), -BEHIND + 0.004, {
      glow: 0.2 + 0.34 * at(i, 4),
      tint: SILVER,
    })
  }
  // The coast: the same height at both ends, so that it goes on from bay to bay and around the corners.
  const steps = Math.round(span / 0.175)
  const crest = Array.from({ length: steps + 1 }, (_, i): Elevation => {
    const x = to - (i / steps) * span
    const rise = 0.6 + 0.3 * Math.sin(x * 1.8 + seed) + 0.1 * Math.sin(x * 4.3 + seed * 2)
    return [x, HORIZON + 0.09 + Math.sin((i / steps) * Math.PI) * height * rise]
  })
  mason.sheet('plain', [[from, HORIZON - 0.004], [to, HORIZON - 0.004], ...crest], -BEHIND + 0.008, {
    glow: 0.55,
    tint: linearRgbOf('#18263f'),
  })
  for (let i = 0; i < 30; i++) {
    // Towns: lights gather around three places.
    const town = from + (span * (Math.floor(at(i, 5) * 3) + 0.5)) / 3
    const x = town + (at(i, 6) + at(i, 7) - 1) * span * 0.2
    const y = HORIZON + 0.012 + height * 0.34 * at(i, 8) ** 2
    const half = 0.006 + 0.008 * at(i, 9)
    const tint = at(i, 10) > 0.8 ? COOL : LAMP
    const glow = 1.2 + 2 * at(i, 11)
    mason.panel('plain', x - half, y - half, x + half, y + half, -BEHIND + 0.012, { glow, tint })
    if (y > HORIZON + 0.06) continue
    const tail = 0.08 + 0.2 * at(i, 12)
    mason.panel('plain', x - half * 0.6, HORIZON - tail, x + half * 0.6, HORIZON - 0.012, -BEHIND + 0.012, {
      glow: glow * 0.16,
      tint,
    })
  }
}

/** A point of light on the vault's inside that faces the visitor below it. */
function star(mason: Mason, share: number, z: number, half: number, glow: number, tint = COOL): void {
  const angle = share * Math.PI
  const p: Vec3 = [(HALF_SKY - 0.06) * Math.cos(angle), HORIZON + (SKY.crown - 0.06 - HORIZON) * Math.sin(angle), z]
  const towards = unit([-p[0], 1.6 - p[1], 0])
  const x: Vec3 = [0, 0, 1]
  const sky = mason.at({ origin: p, x, y: unit(cross(towards, x)), z: towards })
  sky.sheet(
    'plain',
    [
      [-half, 0],
      [0, -half],
      [half, 0],
      [0, half],
    ],
    0,
    { glow, tint },
  )
}

function buildStars(mason: Mason, kind: BayKind, far: number): void {
  const at = scatter(kind === 'wall' ? 41 : kind === 'door' ? 43 : 47)
  for (let i = 0; i < 110; i++) {
    const share = 0.06 + 0.88 * at(i, 1)
    const bright = at(i, 2) ** 4
    star(
      mason,
      share,
      HALF_BAY - at(i, 3) * (HALF_BAY - far),
      0.01 + 0.016 * bright,
      0.45 + 2 * bright,
      at(i, 4) > 0.85 ? LAMP : COOL,
    )
  }
}

/**
 * The Plough and the Pole Star over the last bay, as they stand to each other in the sky (right ascension and declination
 * of the Yale Bright Star Catalogue, laid flat around the pole): by them one finds north.
 */
const PLOUGH: readonly (readonly [ascension: number, declination: number, size: number])[] = [
  [11.062, 61.75, 1],
  [11.031, 56.38, 0.85],
  [11.897, 53.69, 0.82],
  [12.257, 57.03, 0.62],
  [12.9, 55.96, 1],
  [13.399, 54.93, 0.92],
  [13.792, 49.31, 0.98],
  [2.53, 89.26, 0.95],
]

function buildPlough(mason: Mason): void {
  for (const [ascension, declination, size] of PLOUGH) {
    const angle = ((ascension - 12) / 24) * 2 * Math.PI
    const away = (90 - declination) / 18
    star(mason, 0.3 + 0.085 * away * Math.cos(angle), 0.7 - away * Math.sin(angle) * 1.25, 0.042 * size, 3.4 * size)
  }
}

/** The end wall in its own frame: a way through under a stone arch, or a window on the water. */
function buildEnd(mason: Mason, open: boolean): void {
  const outline = buildOpening(mason, {
    head: HEAD,
    breadth: 0.2,
    proud: 0.075,
    surround: 'paleStone',
    reveal: 'paleStone',
    sill: 'paleStone',
    open,
  })
  for (const part of wallAround(outline, COPING, WALL)) mason.sheet('tadelakt', part)
  const edge = PORTAL.halfDoor + 0.2
  buildParapet(mason, -HALF_WIDTH, -edge)
  buildParapet(mason, edge, HALF_WIDTH)
  buildLedge(mason, -HALF_WIDTH, HALF_WIDTH)
  buildShore(mason, -HALF_SKY, HALF_SKY, 29, 0.36)
  if (!open) buildWindow(mason)
}

/** The closed portal is a window: a low moon, its path on still water, the two shores. */
function buildWindow(mason: Mason): void {
  const [half, sill, sea, top] = [PORTAL.halfDoor, 0.9, 1.5, 2.6] as const
  mason.panel('seaWall', -half, 0, half, sill, -0.16)
  mason.strip(
    'paleStone',
    [
      [-half, sill],
      [half, sill],
    ],
    -NICHE,
    -0.12,
    { density: 0.8 },
  )
  mason.panel('paleStone', -half, sill - 0.06, half, sill, -0.12)
  const back = -NICHE
  const air = nicheOutline(HEAD, sea)
  mason.sheet('sky', air, back, {
    glow: 0.75,
    tint: [0.12, 0.15, 0.2],
    fit: [1, 0.95],
    uvAt: [0, 0.03],
  })
  mason.panel('sky', -half, sill - 0.1, half, sea, back, {
    glow: 0.6,
    tint: [0.09, 0.115, 0.155],
    fit: [1, -0.97],
    uvAt: [0, -(sea - sill + 0.1) / 0.97 + 0.01],
  })
  const [mx, my, mr] = [0.14, 2.1, 0.085]
  const disc = (radius: number, glow: number, depth: number) =>
    mason.sheet(
      'plain',
      Array.from({ length: 24 }, (_, i): Elevation => {
        const angle = (i / 24) * 2 * Math.PI
        return [mx + radius * Math.cos(angle), my + radius * Math.sin(angle)]
      }),
      back + depth,
      { glow, tint: linearRgbOf('#eef2f4') },
    )
  disc(mr, 1.5, 0.012)
  const at = scatter(7)
  for (let i = 0; i < 64; i++) {
    const t = (i + at(i, 1)) / 64
    const y = sea - 0.006 - (sea - sill + 0.02) * t ** 1.5
    const spread = 0.035 + 0.2 * t
    const long = (0.018 + 0.05 * t) * (0.5 + at(i, 2))
    const x = mx + (at(i, 3) + at(i, 4) - 1) * spread
    mason.panel('plain', x - long, y, x + long, y + 0.003 + 0.006 * t, back + 0.006, {
      glow: 0.5 + 0.9 * at(i, 5) * (1 - 0.4 * t),
      tint: SILVER,
    })
  }
  for (const side of [-1, 1] as const) {
    const crest = [0.02, 0.09, 0.12, 0.17, 0.15, 0.22, 0.24].map((rise, i): Elevation => [
      side * (0.3 + (i / 6) * (half - 0.3)),
      sea + rise * (side < 0 ? 1 : 0.62),
    ])
    mason.sheet('plain', [...crest, [side * half, sea - 0.003], [side * 0.26, sea - 0.003]], back + 0.008, {
      glow: 0.2,
      tint: linearRgbOf('#182742'),
    })
    for (let i = 0; i < 11; i++) {
      const x = side * (0.36 + 0.46 * at(i, 6 + side))
      const y = sea + 0.012 + 0.04 * at(i, 9 + side) ** 2
      const r = 0.0035 + 0.003 * at(i, 12 + side)
      mason.panel('plain', x - r, y - r, x + r, y + r, back + 0.01, { glow: 1.5, tint: LAMP })
    }
  }
  for (let i = 0; i < 26; i++) {
    const [x, y] = [(at(i, 21) - 0.5) * 1.6, sea + 0.35 + at(i, 22) * (top - sea - 0.4)]
    if (Math.hypot(x - mx, y - my) < 0.22) continue
    const r = 0.003 + 0.003 * at(i, 23)
    mason.panel('plain', x - r, y - r, x + r, y + r, back + 0.006, { glow: 0.9, tint: COOL })
  }
}

/** A stone seat along the end wall, a lantern left burning on it, an olive tree beside. */
function buildSeat(mason: Mason): void {
  const wall = -HALF_BAY
  mason.box('paleStone', [1.95, 0.4, wall + 0.08], [3.1, 0.48, wall + 0.58], 'xXyYZ')
  for (const x of [2.05, 2.82]) mason.box('seaWall', [x, 0, wall + 0.12], [x + 0.18, 0.4, wall + 0.52], 'xXZ')
  buildStormLantern(mason.at(upright(2.2, 0.48, wall + 0.34)))
  // A book for whoever wants to write a name.
  const book = mason.at(upright(2.72, 0.48, wall + 0.34, 0.12))
  book.box('leather', [-0.2, 0, -0.14], [0.2, 0.008, 0.14], 'xXYZ')
  for (const side of [-1, 1] as const) {
    const [from, to] = side < 0 ? [-0.19, -0.004] : [0.004, 0.19]
    book.box('paper', [from, 0.008, -0.13], [to, 0.03, 0.13], 'xXYZ')
  }
  book.box('walnut', [0.03, 0.031, 0.05], [0.15, 0.037, 0.057], 'xXYZ', { density: 0.5 })
  buildPot(mason, 3.55, 0, wall + 0.4, {
    finish: 'clay',
    radius: 0.2,
    height: 0.42,
    crown: 0,
    sprays: 0,
    leaf: [1, 1, 1],
  })
  mason.at(upright(3.55, 0.36, wall + 0.4)).turned(
    'bark',
    [
      [0.035, 0],
      [0.026, 0.3],
      [0.02, 0.66],
    ],
    6,
  )
  buildFoliage(mason, 3.55, 1.32, wall + 0.39)
}

function buildFoliage(mason: Mason, x: number, y: number, z: number): void {
  for (let i = 0; i < 30; i++) {
    const up = 1 - (2 * (i + 0.5)) / 30
    const wide = Math.sqrt(1 - up * up)
    const angle = i * 2.39996
    const out: Vec3 = [wide * Math.cos(angle), up, wide * Math.sin(angle)]
    const lean = unit([out[0] + 0.4 * Math.sin(i * 1.7), up + 0.25, out[2] + 0.4 * Math.cos(i)])
    const across = unit(cross([Math.sin(i), 0.4, Math.cos(i * 1.3)], lean))
    const reach = i % 3 === 0 ? 0.08 : 0.19
    mason
      .at({
        origin: [x + out[0] * reach, y + out[1] * reach * 1.15, z + out[2] * reach],
        x: across,
        y: cross(lean, across),
        z: lean,
      })
      .panel('leaf', -0.15, -0.15, 0.15, 0.15, 0, { fit: [1, 1], density: 0.3, tint: [0.95, 0.95, 1.25] })
  }
}

/** A storm lantern: tank, glass with its flame, cap and handle. */
function buildStormLantern(mason: Mason): void {
  mason.turned(
    'brass',
    [
      [0.075, 0],
      [0.08, 0.045],
      [0.05, 0.065],
      [0.05, 0.08],
    ],
    12,
  )
  mason.turned(
    'plain',
    [
      [0.04, 0.08],
      [0.062, 0.13],
      [0.045, 0.2],
    ],
    12,
    { glow: 1.9, tint: FLAME },
  )
  mason.turned(
    'brass',
    [
      [0.052, 0.2],
      [0.056, 0.22],
      [0.03, 0.26],
      [0.03, 0.285],
      [0, 0.29],
    ],
    12,
  )
  for (const side of [-1, 1])
    mason.box('brass', [side * 0.078 - 0.004, 0.03, -0.004], [side * 0.078 + 0.004, 0.3, 0.004])
  mason.box('brass', [-0.082, 0.3, -0.004], [0.082, 0.308, 0.004], 'xXyYzZ')
}
