import { MIRRORED } from '../../materials/mirrored.ts'
import { linearRgbOf } from '../../materials/palette.ts'
import { CORNER } from '../../plan/setPieces.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildDoorway, squareOpening } from '../buildDoorway.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WALL, HALF_WIDTH, NICHE, PORTAL } from '../measures.ts'
import { buildBunk } from '../setPieces/buildBunk.ts'
import { buildCoatRack } from '../setPieces/buildCoatRack.ts'
import { buildHotPlate } from '../setPieces/buildHotPlate.ts'
import { buildNorthWindow, buildRadiator, northWindowHole } from '../setPieces/buildNorthWindow.ts'
import { buildWashing } from '../setPieces/buildWashing.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** A low ceiling: such rooms were divided from halls, and the day comes in by strips of glass below it. */
const HEIGHT = 3.32
/** Gloss paint below, the room's colour where pictures hang, cream above. */
const DADO = 0.98
const STRIPE = 1.02
const PAINTED = 2.62
const STRIP = { half: 1.3, low: 2.72, high: 3.1, depth: 0.16 } as const
const BEAM = { half: 0.09, low: 3.1 } as const
const SKIRTING = 0.1
const DOOR_TOP = 2.48
const FRAME = 0.13
const PIPE = { x: -3.86, y: 2.84, radius: 0.028 } as const
/** The lowest sleeve still hangs above 2.3 m. */
const WASHING = { y: 3.04, z: -0.95 } as const
const LAMP = { foot: 2.4, radius: 0.27 } as const
/** Middle of what stands against an end wall at the left of its door. */
const LEFT = -2.55

const GLOSS_GREEN = linearRgbOf('#5f8873')
const CREAM = linearRgbOf('#fff6e2')
const STRIPE_RED = linearRgbOf('#8a3f2e')
const WOOD = linearRgbOf('#4f7263')

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const CEILING: Frame = { origin: [0, HEIGHT, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }

/**
 * A workers' hostel: gloss paint and lino, grey light from the north, a warm lamp. Washing hangs across the room; the bunk
 * with its suitcase stands in the corner, and the hot plate where a door would be.
 */
export const hostelRoom: GalleryTheme = { buildBay, mirrored: MIRRORED.hall }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  buildSide(mason.at(upright(-HALF_WIDTH, 0, 0, Math.PI / 2)), false)
  buildSide(mason.at(upright(HALF_WIDTH, 0, 0, -Math.PI / 2)), true)
  mason.at(FLOOR).panel('lino', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 1.2, gloss: 0.28 })
  mason.at(CEILING).panel('lime', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 0.7, tint: CREAM })
  buildPipe(mason)
  buildLamp(mason)
  buildHalfBeam(mason, HALF_BAY - BEAM.half, HALF_BAY)
  if (kind === 'wall') {
    buildHalfBeam(mason, -HALF_BAY, -HALF_BAY + BEAM.half)
    buildWashing(mason.at(upright(0, 0, WASHING.z)), WASHING.y, HALF_WIDTH)
  } else buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  if (kind === 'end') {
    const { from, to, nearest, depth } = CORNER
    buildBunk(mason.at(upright((from + to) / 2, 0, -HALF_BAY + nearest)), to - from - 0.06, depth - nearest - 0.01)
  }
  return mason.surfaces
}

/** The paint of a wall between x0 and x1, from the floor to the ceiling or, without `cream`, to where the cream begins. */
function buildPaint(mason: Mason, x0: number, x1: number, options: { readonly cream?: boolean } = {}): void {
  mason.panel('lime', x0, 0, x1, DADO, 0, { tint: GLOSS_GREEN, gloss: 0.4 })
  mason.panel('plain', x0, DADO, x1, STRIPE, 0, { tint: STRIPE_RED, density: 0.5, gloss: 0.4 })
  mason.panel('tadelakt', x0, STRIPE, x1, PAINTED, 0, { gloss: 0.2 })
  if (options.cream ?? true) mason.panel('lime', x0, PAINTED, x1, HEIGHT, 0, { tint: CREAM })
  buildSkirting(mason, x0, x1)
}

function buildSkirting(mason: Mason, x0: number, x1: number): void {
  mason.box('plain', [x0, 0, 0], [x1, SKIRTING, 0.022], 'YZ', { tint: STRIPE_RED, density: 0.4, gloss: 0.3 })
}

/** A long wall in its own frame; the one to the north has a strip of glass below the ceiling. */
function buildSide(mason: Mason, hasGlass: boolean): void {
  buildPaint(mason, -HALF_BAY, HALF_BAY, { cream: !hasGlass })
  if (!hasGlass) return
  const { half, low, high, depth } = STRIP
  const hole: readonly Elevation[] = [
    [-half, low],
    [half, low],
    [half, high],
    [-half, high],
  ]
  mason.sheet(
    'lime',
    [
      [-HALF_BAY, PAINTED],
      [HALF_BAY, PAINTED],
      [HALF_BAY, HEIGHT],
      [-HALF_BAY, HEIGHT],
    ],
    0,
    { tint: CREAM },
    [hole],
  )
  mason.strip('lime', [...hole, [-half, low]], 0, -depth, { tint: CREAM, density: 0.5 })
  mason.panel('plain', -half, low, half, high, -depth, { glow: 1.55, tint: linearRgbOf('#cdd6dc') })
  const wood = { tint: CREAM, density: 0.3, gloss: 0.3 } as const
  for (const x of [-half, -half / 3, half / 3, half]) {
    mason.box('plain', [x - 0.025, low, -depth + 0.02], [x + 0.025, high, -depth + 0.07], 'xXZ', wood)
  }
  for (const y of [low, high - 0.04]) {
    mason.box('plain', [-half, y, -depth + 0.02], [half, y + 0.04, -depth + 0.065], 'yYZ', wood)
  }
}

/** Half of a ceiling beam, within one bay. */
function buildHalfBeam(mason: Mason, from: number, to: number): void {
  mason.box('lime', [-HALF_WIDTH, BEAM.low, from], [HALF_WIDTH, HEIGHT, to], to < HALF_BAY ? 'yZ' : 'yz', {
    tint: CREAM,
    density: 0.6,
  })
}

/** The heating pipe along the wall. */
function buildPipe(mason: Mason): void {
  const along = mason.at({ origin: [PIPE.x, PIPE.y, HALF_BAY], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] })
  along.turned(
    'steel',
    [
      [PIPE.radius, 0],
      [PIPE.radius, 2 * HALF_BAY],
    ],
    8,
    { tint: CREAM, density: 0.4 },
  )
}

/** An enamelled shade over a warm bulb, on its flex. */
function buildLamp(mason: Mason): void {
  const { foot, radius } = LAMP
  const at = mason.at(upright(0, foot, 0))
  at.turned(
    'plain',
    [
      [radius, 0],
      [radius * 0.92, 0.05],
      [0.1, 0.17],
      [0.05, 0.2],
      [0.045, 0.28],
      [0, 0.29],
    ],
    20,
    { tint: linearRgbOf('#2f6a57'), density: 0.5, gloss: 0.7 },
  )
  // Its white inside, lit by the bulb.
  const below = at.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, -1, 0], z: [0, 0, -1] })
  below.turned(
    'plain',
    [
      [0, -0.16],
      [0.1, -0.155],
      [radius * 0.9, -0.045],
      [radius, 0],
    ]
      .map(([r, y]) => [r ?? 0, y ?? 0] as const)
      .toReversed(),
    20,
    { glow: 1.15, tint: linearRgbOf('#ffd9a0') },
  )
  at.turned(
    'plain',
    [
      [0, 0],
      [0.04, 0.012],
      [0.058, 0.05],
      [0.04, 0.1],
      [0, 0.13],
    ],
    10,
    { glow: 3, tint: linearRgbOf('#ffdca8') },
  )
  mason.box('strap', [-0.006, foot + 0.28, -0.006], [0.006, HEIGHT, 0.006], 'xXzZ', { density: 0.2 })
}

/** The end wall in its own frame: a painted door frame; hooks beside the way in, the window where the room ends. */
function buildEnd(mason: Mason, open: boolean): void {
  const half = PORTAL.halfDoor + FRAME / 2
  const top = DOOR_TOP + FRAME / 2
  const windowed = !open
  for (const [x0, x1] of [
    [-HALF_WIDTH, -half],
    [half, HALF_WIDTH],
  ] as const) {
    if (!windowed || x0 > 0) buildPaint(mason, x0, x1, { cream: false })
    else {
      buildSkirting(mason, x0, x1)
      mason.panel('lime', x0, 0, x1, DADO, 0, { tint: GLOSS_GREEN, gloss: 0.4 })
      const hole = northWindowHole().map(([x, y]): Elevation => [x + LEFT, y])
      // The stripe runs on below the sill.
      mason.sheet(
        'tadelakt',
        [
          [x0, DADO],
          [x1, DADO],
          [x1, PAINTED],
          [x0, PAINTED],
        ],
        0,
        { gloss: 0.2 },
        [hole.map(([x, y]): Elevation => [x, Math.max(y, DADO + 0.001)])],
      )
    }
  }
  mason.sheet(
    'lime',
    [
      [-HALF_WIDTH, PAINTED],
      [-half, PAINTED],
      [-half, top],
      [half, top],
      [half, PAINTED],
      [HALF_WIDTH, PAINTED],
      [HALF_WIDTH, HEIGHT],
      [-HALF_WIDTH, HEIGHT],
    ],
    0,
    { tint: CREAM },
  )
  buildFrame(mason)
  buildDoorway(mason.at(upright(0, 0, 0.04)), {
    opening: squareOpening(DOOR_TOP),
    depth: 0.04 + (open ? HALF_WALL : NICHE),
    reveal: { finish: 'lime', options: { tint: CREAM } },
    floor: { finish: 'zelligeBlue', options: { density: 0.8 } },
    beyond: open ? { finish: 'lime' } : null,
  })
  if (open) {
    buildCoatRack(mason.at(upright(LEFT + 0.05, 1.78, 0)))
    buildNotices(mason.at(upright(-LEFT, 1.62, 0)))
    return
  }
  buildNorthWindow(mason.at(upright(LEFT, 0, 0)))
  buildRadiator(mason.at(upright(LEFT, 0, 0)), 14)
  const back = mason.at(upright(0, 0, -NICHE))
  back.panel('lime', -PORTAL.halfDoor, 0, PORTAL.halfDoor, DOOR_TOP, 0, { tint: CREAM })
  back.panel('zelligeBlue', -PORTAL.halfDoor, 0.93, PORTAL.halfDoor, 1.39, 0.003, { density: 0.8, gloss: 0.5 })
  buildHotPlate(back, PORTAL.halfDoor)
}

/** The door's casing, and the number over it. */
function buildFrame(mason: Mason): void {
  const { halfDoor } = PORTAL
  const wood = { tint: WOOD, density: 0.6, gloss: 0.35 } as const
  const outer = halfDoor + FRAME
  mason.box('plain', [-outer, 0, 0], [-halfDoor, DOOR_TOP, 0.04], 'xZ', wood)
  mason.box('plain', [halfDoor, 0, 0], [outer, DOOR_TOP, 0.04], 'XZ', wood)
  mason.box('plain', [-outer, DOOR_TOP, 0], [outer, DOOR_TOP + FRAME, 0.04], 'xXYZ', wood)
}

/** The house rules, a list of rooms, and a card from someone who has moved on: no words, one reads them as such. */
function buildNotices(mason: Mason): void {
  mason.box('planks', [-0.7, -0.45, 0], [0.7, 0.45, 0.02], 'xXyYZ', {
    tint: linearRgbOf('#c49a68'),
    density: 0.6,
    fit: [0.7, 0.7],
  })
  for (const [x, y, w, h, lines] of [
    [-0.6, -0.3, 0.34, 0.62, 11],
    [-0.16, 0, 0.3, 0.36, 6],
    [0.24, -0.36, 0.36, 0.5, 8],
  ] as const) {
    mason.panel('ivory', x, y, x + w, y + h, 0.022, { density: 0.5 })
    mason.panel('oxblood', x + 0.03, y + h - 0.07, x + w * 0.7, y + h - 0.045, 0.024, { density: 0.2 })
    for (let i = 0; i < lines; i++) {
      const to = x + w - 0.03 - ((i * 7) % 5) * 0.022
      mason.panel('ink', x + 0.03, y + h - 0.11 - i * 0.042, to, y + h - 0.102 - i * 0.042, 0.024, { density: 0.15 })
    }
  }
  mason.panel('sky', 0.26, 0.2, 0.54, 0.38, 0.024, { density: 0.3, fit: [1, 1] })
  mason.panel('honey', 0.26, 0.2, 0.54, 0.27, 0.026, { density: 0.2 })
  mason.panel('sky', -0.14, -0.34, 0.12, -0.16, 0.024, { density: 0.3, fit: [1, 1] })
  mason.panel('tileGreen', -0.14, -0.34, 0.12, -0.27, 0.026, { density: 0.2 })
}
