import type { Mirrored } from '../../materials/mirrored.ts'
import { linearRgbOf, type Rgb } from '../../materials/palette.ts'
import type { FinishName } from '../../materials/finishes.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildOpening, nicheOutline, roundedHead, wallAround } from '../buildOpening.ts'
import { buildPot } from '../buildPot.ts'
import { buildSky } from '../buildSky.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WIDTH, NICHE, PORTAL } from '../measures.ts'
import { unit, upright, type Frame, type Vec3 } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Blue limewash, its painted line, the top of the parapet and of its coping; metres. */
const WASH = 0.86
const LINE = 0.9
const WALL = 3.0
const COPING = 3.1
/** How far behind the parapet town and sky stand. */
const BEHIND = 0.32
const HALF_SKY = HALF_WIDTH + BEHIND
const SKYLINE = 3.1
const HEAD = roundedHead(2.12, 0.85, 0.6, 9)

const SKY = {
  finish: 'evening',
  tint: [1, 1, 1],
  glow: 1.35,
  halfWidth: HALF_SKY,
  springing: SKYLINE,
  crown: 7.6,
} as const

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const MIRRORS: Mirrored = { above: [0.62, 0.68, 0.75], beside: [0.5, 0.4, 0.28] }

/**
 * A roof terrace late in the afternoon: limewashed parapets, laundry in the wind, bars that wait for the next storey,
 * the town behind. Pots of mint and basil stand by the little blue door.
 */
export const roofTerrace: GalleryTheme = { buildBay, mirrored: MIRRORS }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  const hasEnd = kind !== 'wall'
  const far = hasEnd ? -HALF_BAY - BEHIND : -HALF_BAY
  for (const side of [-1, 1] as const) {
    const wall = mason.at(upright(side * HALF_WIDTH, 0, 0, (-side * Math.PI) / 2))
    buildWall(wall, -HALF_BAY, HALF_BAY)
    const [from, to] = side < 0 ? [-HALF_BAY, -far] : [far, HALF_BAY]
    buildTown(wall, from, to, side < 0 ? 5 : 11)
    // Columns of the storey to come stand on the parapet.
    buildBars(mason.at(upright(side * (HALF_WIDTH + 0.12), COPING, side * 0.88)))
  }
  buildFloor(mason)
  if (hasEnd) buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind)
  buildSky(mason, SKY, far, hasEnd)
  buildLaundry(mason, kind)
  if (kind === 'end') buildPots(mason)
  return mason.surfaces
}

/** A parapet in its own frame: x along it, its face at z = 0. */
function buildWall(mason: Mason, from: number, to: number): void {
  mason.panel('lime', from, LINE, to, WALL)
  buildWash(mason, from, to)
  buildCoping(mason, from, to)
}

/** The blue wash that is laid anew each spring, a darker line above it, a rounded foot. */
function buildWash(mason: Mason, from: number, to: number): void {
  mason.panel('limeBlue', from, 0.12, to, WASH)
  mason.panel('lineBlue', from, WASH, to, LINE, 0, { density: 2 })
  const cove: readonly Elevation[] = [
    [0, 0.12],
    [0.012, 0.06],
    [0.045, 0.018],
    [0.1, 0],
  ]
  mason.at(drawn(from)).strip('limeBlue', cove, 0, from - to, { smoothing: true, density: 0.8 })
}

/** The frame of a profile that is drawn out along a wall: x out of the wall, y up; it runs on towards −z. */
function drawn(from: number): Frame {
  return { origin: [from, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] }
}

/** A coping of rounded plaster; hardly proud of the wall, for a texel cannot draw the shadow of a thumb's breadth. */
function buildCoping(mason: Mason, from: number, to: number): void {
  const round: readonly (readonly [out: number, up: number])[] = [
    [0, WALL - 0.02],
    [0.014, WALL],
    [0.02, WALL + 0.04],
    [0.014, COPING - 0.02],
    [0, COPING],
    [-BEHIND + 0.02, COPING - 0.01],
  ]
  mason.at(drawn(from)).strip('lime', round.toReversed(), 0, from - to, { smoothing: true, density: 0.7 })
}

function buildFloor(mason: Mason): void {
  const gutter = 0.24
  const board = mason.at(FLOOR)
  const inner = HALF_WIDTH - gutter
  board.panel('bejmat', -inner, -HALF_BAY, inner, HALF_BAY, 0, { density: 1.5 })
  for (const left of [-HALF_WIDTH, inner])
    board.panel('lime', left, -HALF_BAY, left + gutter, HALF_BAY, 0, { density: 1.2 })
}

/** The same numbers for the same seed, 0 to 1. */
function scatter(seed: number): (i: number, k: number) => number {
  return (i, k) => {
    const value = Math.sin(i * 127.1 + k * 311.7 + seed * 74.7) * 43758.5453
    return value - Math.floor(value)
  }
}

/** The town behind a parapet: hills, then roofs in the haze, then nearer roofs with their tanks and aerials. */
function buildTown(mason: Mason, from: number, to: number, seed: number): void {
  const at = scatter(seed)
  const span = to - from
  const back = -BEHIND
  const steps = Math.round(span / 0.25)
  const crest = Array.from({ length: steps + 1 }, (_, i): Elevation => {
    const x = to - (i / steps) * span
    // The same height at both ends: so hills go on from bay to bay and around the corners.
    const rise =
      Math.sin((i / steps) * Math.PI) * (0.16 + 0.12 * Math.sin(x * 1.8 + seed) + 0.05 * Math.sin(x * 4.3 + seed))
    return [x, SKYLINE + 0.4 + rise]
  })
  const low = COPING - 0.2
  mason.sheet('plain', [[from, low], [to, low], ...crest], back + 0.006, { glow: 1, tint: linearRgbOf('#a893a0') })
  const house = (x: number, w: number, top: number, depth: number, tint: Rgb, glow: number) =>
    // Within the bay: at its joints only the hills go on.
    mason.panel('plain', Math.max(from + 0.004, x), low, Math.min(to - 0.004, x + w), top, back + depth, { glow, tint })
  for (let i = 0; i < 15; i++) {
    const x = from + (span * i) / 15 + 0.05 * at(i, 1)
    house(
      x,
      span / 15 + 0.06,
      COPING + 0.3 + 0.22 * at(i, 2),
      0.012,
      FAR[Math.floor(at(i, 3) * FAR.length)] ?? WHITE,
      0.86,
    )
  }
  for (let i = 0; i < 8; i++) {
    const w = 0.24 + 0.24 * at(i, 4)
    const x = from + 0.05 + ((span - w - 0.1) * (i + 0.7 * at(i, 5))) / 8
    const top = COPING + 0.16 + 0.26 * at(i, 6)
    const tint = NEAR[Math.floor(at(i, 7) * NEAR.length)] ?? WHITE
    house(x, w, top, 0.018, tint, 0.95)
    // Its shaded side, its roof's edge, windows.
    house(x + w * 0.68, w * 0.32, top, 0.02, tint, 0.55)
    mason.panel('plain', x - 0.008, top, Math.min(to - 0.004, x + w + 0.008), top + 0.012, back + 0.021, {
      glow: 1.2,
      tint,
    })
    for (let k = 0; k < 2; k++) {
      const wx = x + w * (0.14 + 0.27 * k)
      mason.panel('plain', wx, top - 0.085, wx + 0.026, top - 0.04, back + 0.021, {
        glow: 0.5,
        tint: linearRgbOf('#6f6a72'),
      })
    }
    const mast = x + w * 0.4
    if (i % 3 === 0) {
      mason.panel('plain', mast, top, mast + 0.006, top + 0.17, back + 0.02, { glow: 0.6, tint: IRON })
      for (const [dy, half] of [
        [0.15, 0.045],
        [0.12, 0.034],
        [0.09, 0.024],
      ] as const)
        mason.panel('plain', mast - half, top + dy, mast + half, top + dy + 0.005, back + 0.021, {
          glow: 0.6,
          tint: IRON,
        })
    } else if (i % 3 === 1) {
      mason.panel('plain', mast, top + 0.01, mast + 0.07, top + 0.075, back + 0.02, {
        glow: 0.9,
        tint: linearRgbOf('#5b7fa3'),
      })
    }
  }
}

const WHITE: Rgb = [1, 1, 1]
const IRON = linearRgbOf('#6a5a55')
const FAR: readonly Rgb[] = ['#d2ab96', '#c99a88', '#dab9a2', '#bf9a92'].map(linearRgbOf)
const NEAR: readonly Rgb[] = ['#eed6b4', '#e0b286', '#cf8358', '#f4e6cf', '#d29a6c'].map(linearRgbOf)

/** A stub of concrete with four bars that wait for the next storey. */
function buildBars(mason: Mason): void {
  mason.box('concrete', [-0.14, -0.12, -0.14], [0.14, 0.2, 0.14], 'xXzZ', { density: 0.5 })
  for (const [i, [x, z]] of (
    [
      [-0.09, -0.09],
      [0.09, -0.09],
      [-0.09, 0.09],
      [0.09, 0.09],
    ] as const
  ).entries()) {
    const lean: Vec3 = unit([0.05 * Math.sin(i * 2.3 + 1), 1, 0.05 * Math.cos(i * 1.9)])
    const side = unit([lean[1], -lean[0], 0])
    const frame: Frame = {
      origin: [x, 0.18, z],
      x: side,
      y: lean,
      z: [
        side[1] * lean[2] - side[2] * lean[1],
        side[2] * lean[0] - side[0] * lean[2],
        side[0] * lean[1] - side[1] * lean[0],
      ],
    }
    mason.at(frame).turned(
      'rust',
      [
        [0.014, 0],
        [0.014, 0.62 + 0.1 * Math.sin(i * 3)],
      ],
      4,
      { density: 0.3 },
    )
  }
  for (const y of [0.34, 0.56]) mason.box('rust', [-0.1, y, -0.1], [0.1, y + 0.012, 0.1], 'xXzZ', { density: 0.2 })
}

/** One piece on the line: from, length, drop; its colours from top to bottom as shares of the drop. */
interface Washing {
  readonly from: number
  readonly length: number
  readonly drop: number
  readonly bands: readonly (readonly [finish: FinishName, share: number])[]
  readonly sway: number
}

const SHEET = [['linen', 1]] as const
const STRIPED = [
  ['linen', 0.14],
  ['indigoCloth', 0.1],
  ['linen', 0.5],
  ['indigoCloth', 0.06],
  ['linen', 0.06],
  ['indigoCloth', 0.14],
] as const
const SAFFRON = [
  ['saffronCloth', 0.84],
  ['oxblood', 0.16],
] as const
const MINT = [['mintCloth', 1]] as const

/** What hangs on the two lines of each bay. */
const LINES: Readonly<Record<BayKind, readonly [x: number, y: number, washing: readonly Washing[]][]>> = {
  wall: [
    [
      1.75,
      4.02,
      [
        { from: -1.35, length: 1.45, drop: 1.22, bands: SHEET, sway: 0.1 },
        { from: 0.42, length: 0.62, drop: 0.86, bands: SAFFRON, sway: 0.06 },
      ],
    ],
    [
      -1.5,
      4.2,
      [
        { from: -0.9, length: 0.7, drop: 0.95, bands: MINT, sway: 0.07 },
        { from: 0.05, length: 1.3, drop: 1.25, bands: STRIPED, sway: 0.1 },
      ],
    ],
  ],
  door: [
    [1.75, 4.02, [{ from: -0.7, length: 1.4, drop: 1.2, bands: STRIPED, sway: 0.1 }]],
    [-1.5, 4.2, [{ from: 0.2, length: 1.2, drop: 1.15, bands: SHEET, sway: 0.09 }]],
  ],
  end: [
    [
      1.75,
      4.02,
      [
        { from: -0.55, length: 0.7, drop: 0.92, bands: MINT, sway: 0.06 },
        { from: 0.3, length: 1.2, drop: 1.24, bands: SHEET, sway: 0.1 },
      ],
    ],
    [-1.5, 4.2, [{ from: -0.6, length: 1.35, drop: 1.22, bands: SHEET, sway: 0.1 }]],
  ],
}

function buildLaundry(mason: Mason, kind: BayKind): void {
  const hasEnd = kind !== 'wall'
  for (const [x, y, pieces] of LINES[kind]) {
    const far = hasEnd ? -HALF_BAY + 0.35 : -HALF_BAY
    const wire: Frame = { origin: [x, y, far], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }
    mason.at(wire).turned(
      'rope',
      [
        [0.009, 0],
        [0.009, HALF_BAY - far],
      ],
      4,
      { density: 0.2 },
    )
    if (hasEnd) {
      // The post that the line is tied to leans on the end wall's parapet.
      mason.box('deal', [x - 0.035, WALL, far - 0.07], [x + 0.035, y + 0.12, far], 'xXYzZ', { density: 0.5 })
      mason.box('deal', [x - 0.03, WALL + 0.02, -HALF_BAY - 0.2], [x + 0.03, WALL + 0.08, far], 'xXyZ', {
        density: 0.4,
      })
    }
    for (const piece of pieces) hang(mason, x, y, piece)
  }
}

/** A cloth on a line along z: it swings out towards −x, and its folds deepen downwards. Seen from both sides. */
function hang(mason: Mason, x: number, y: number, { from, length, drop, bands, sway }: Washing): void {
  const folds = Array.from({ length: 13 }, (_, i): Elevation => {
    const t = i / 12
    return [t * length, 0.5 * sway * Math.sin(t * 2.6 * Math.PI + from) * (0.5 + 0.5 * Math.sin(t * Math.PI))]
  })
  // This frame's x runs along −z of the hall, its y towards −x, its z upwards.
  const lean = unit([-sway, -1, 0])
  const cloth = (flip: boolean): Frame => {
    const z: Vec3 = [-lean[0], -lean[1], 0]
    const along: Vec3 = flip ? [0, 0, 1] : [0, 0, -1]
    // y = z × x keeps the frame right-handed.
    const out: Vec3 = [
      z[1] * along[2] - z[2] * along[1],
      z[2] * along[0] - z[0] * along[2],
      z[0] * along[1] - z[1] * along[0],
    ]
    return { origin: [x, y, flip ? -(from + length) : -from], x: along, y: out, z }
  }
  for (const flip of [false, true]) {
    const curve = flip ? folds.toReversed().map(([s, d]): Elevation => [length - s, -d]) : folds
    const here = mason.at(cloth(flip))
    let top = 0
    for (const [finish, share] of bands) {
      here.strip(finish, curve, -(top + share) * drop, -top * drop, { smoothing: true, density: 0.8 })
      top += share
    }
  }
  for (const s of [0.06, length * 0.5, length - 0.06])
    mason.box('deal', [x - 0.014, y - 0.05, -from - s - 0.012], [x + 0.014, y + 0.035, -from - s + 0.012], 'xXzZ', {
      density: 0.2,
    })
}

/** The end wall in its own frame: an arch through to the next terrace, or the little blue door of the stairs. */
function buildEnd(mason: Mason, kind: BayKind): void {
  const open = kind === 'door'
  const breadth = 0.15
  const outline = buildOpening(mason, {
    head: HEAD,
    breadth,
    proud: 0.03,
    surround: 'lineBlue',
    reveal: 'lime',
    sill: 'lime',
    open,
  })
  for (const part of wallAround(outline, LINE, WALL)) mason.sheet('lime', part)
  const edge = PORTAL.halfDoor + breadth
  buildWash(mason, -HALF_WIDTH, -edge)
  buildWash(mason, edge, HALF_WIDTH)
  buildCoping(mason, -HALF_WIDTH, HALF_WIDTH)
  buildTown(mason, -HALF_SKY, HALF_SKY, 23)
  if (open) return
  buildStairDoor(mason)
  buildDish(mason.at(upright(-2.7, COPING - 0.02, -0.12)))
}

/** Blue boards with a studded frame, an iron ring, a step of tiles. */
function buildStairDoor(mason: Mason): void {
  const depth = -NICHE * 0.6
  mason.sheet('doorBlue', nicheOutline(HEAD, 0.16), depth)
  mason.box('bejmat', [-PORTAL.halfDoor, 0, -NICHE], [PORTAL.halfDoor, 0.16, depth + 0.16], 'YZ')
  for (const y of [0.42, 1.12, 1.78]) {
    mason.box('doorBlue', [-PORTAL.halfDoor, y, depth], [PORTAL.halfDoor, y + 0.12, depth + 0.025], 'yYZ', {
      quarter: true,
      density: 0.7,
    })
    for (let i = 0; i < 8; i++) stud(mason, -0.735 + i * 0.21, y + 0.06, depth + 0.025)
  }
  mason.box('doorBlue', [-0.02, 0.16, depth], [0.02, 2.6, depth + 0.012], 'xXZ', { density: 0.6 })
  const ring = mason.at({ origin: [0.16, 1.36, depth + 0.02], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  ring.turned(
    'iron',
    [
      [0.062, 0],
      [0.07, 0.01],
      [0.062, 0.018],
      [0.05, 0.01],
      [0.062, 0],
    ],
    14,
    { density: 0.5 },
  )
  stud(mason, 0.16, 1.43, depth + 0.01)
}

function stud(mason: Mason, x: number, y: number, depth: number): void {
  mason.at({ origin: [x, y, depth], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).turned(
    'iron',
    [
      [0.022, 0],
      [0.014, 0.014],
      [0, 0.018],
    ],
    6,
    { density: 0.3 },
  )
}

/** A satellite dish on the parapet, looking up to the south-east. */
function buildDish(mason: Mason): void {
  mason.turned(
    'iron',
    [
      [0.02, 0],
      [0.02, 0.5],
    ],
    6,
    { density: 0.3 },
  )
  const axis = unit([0.5, 0.36, 0.82])
  const x = unit([axis[2], 0, -axis[0]])
  const dish = mason.at({
    origin: [0, 0.56, 0.05],
    x,
    y: axis,
    z: [x[1] * axis[2] - x[2] * axis[1], x[2] * axis[0] - x[0] * axis[2], x[0] * axis[1] - x[1] * axis[0]],
  })
  const bowl: readonly Elevation[] = [
    [0.001, 0],
    [0.2, 0.03],
    [0.38, 0.09],
    [0.54, 0.2],
  ]
  dish.turned('ivory', bowl, 20, { density: 0.7 })
  dish.turned(
    'ivory',
    bowl.toReversed().map(([r, h]): Elevation => [r, h + 0.012]),
    20,
    { density: 0.9 },
  )
  // From the lower rim to the focus.
  const reach = unit([0, 0.3, -0.54])
  dish.at({ origin: [0, 0.2, 0.54], x: [1, 0, 0], y: reach, z: [0, -reach[2], reach[1]] }).turned(
    'iron',
    [
      [0.011, 0],
      [0.011, 0.52],
      [0.045, 0.53],
      [0.045, 0.6],
      [0, 0.61],
    ],
    8,
    { density: 0.4 },
  )
}

/** Pots of mint, basil and geranium on two crates, a stool with the tea things. Within CORNER of the plan. */
function buildPots(mason: Mason): void {
  const wall = -HALF_BAY
  const [mint, basil, dark]: readonly Rgb[] = [
    [1.5, 1.75, 1.5],
    [1.15, 1.6, 0.9],
    [0.95, 1.2, 0.8],
  ]
  const shelf = (x: number, w: number, h: number, d: number) =>
    mason.box('deal', [x - w / 2, 0, wall + 0.04], [x + w / 2, h, wall + 0.04 + d], 'xXYZ', { quarter: true })
  shelf(3.42, 0.92, 0.42, 0.34)
  shelf(3.62, 0.5, 0.78, 0.3)
  const clay = { finish: 'clay', leaf: mint ?? WHITE, crown: 0.2, sprays: 20 } as const
  buildPot(mason, 3.73, 0.78, wall + 0.21, { ...clay, radius: 0.1, height: 0.19 })
  buildPot(mason, 3.48, 0.78, wall + 0.2, {
    ...clay,
    finish: 'tinBlue',
    straight: true,
    radius: 0.085,
    height: 0.17,
    leaf: basil ?? WHITE,
    crown: 0.2,
  })
  buildPot(mason, 3.12, 0.42, wall + 0.21, {
    ...clay,
    finish: 'tinRed',
    straight: true,
    radius: 0.1,
    height: 0.22,
    leaf: basil ?? WHITE,
    crown: 0.2,
  })
  buildPot(mason, 3.66, 0, wall + 0.53, {
    ...clay,
    radius: 0.14,
    height: 0.26,
    leaf: dark ?? WHITE,
    crown: 0.2,
    sprays: 24,
  })
  buildPot(mason, 3.3, 0, wall + 0.52, { ...clay, radius: 0.13, height: 0.22, crown: 0.2, sprays: 24 })
  buildPot(mason, 2.94, 0, wall + 0.51, {
    ...clay,
    finish: 'tinBlue',
    straight: true,
    radius: 0.11,
    height: 0.24,
    leaf: basil ?? WHITE,
    crown: 0.2,
  })
  buildStool(mason.at(upright(2.24, 0, wall + 0.4)))
}

/** A low stool with a brass tray, a teapot and two glasses. */
function buildStool(mason: Mason): void {
  for (const x of [-0.17, 0.17]) {
    for (const z of [-0.17, 0.17])
      mason.box('deal', [x - 0.02, 0, z - 0.02], [x + 0.02, 0.4, z + 0.02], 'xXzZ', { density: 0.5 })
  }
  mason.box('deal', [-0.22, 0.4, -0.22], [0.22, 0.435, 0.22], 'xXYzZ')
  mason.at(upright(0, 0.435, 0)).turned(
    'brass',
    [
      [0.16, 0],
      [0.235, 0.012],
      [0.245, 0.028],
      [0.23, 0.022],
      [0, 0.012],
    ],
    20,
    { gloss: 0.8 },
  )
  const pot = mason.at(upright(-0.05, 0.448, -0.03))
  pot.turned(
    'tin',
    [
      [0.05, 0],
      [0.085, 0.035],
      [0.08, 0.09],
      [0.05, 0.13],
      [0.055, 0.14],
      [0.035, 0.17],
      [0.01, 0.19],
      [0.018, 0.205],
      [0, 0.222],
    ],
    14,
    { gloss: 0.8 },
  )
  const spout = unit([0.75, 0.66, 0])
  pot.at({ origin: [0.07, 0.05, 0], x: [spout[1], -spout[0], 0], y: spout, z: [0, 0, 1] }).turned(
    'tin',
    [
      [0.022, 0],
      [0.012, 0.09],
      [0.009, 0.13],
    ],
    8,
    { gloss: 0.8 },
  )
  for (const [y0, y1, x0, x1] of [
    [0.11, 0.122, -0.13, -0.06],
    [0.05, 0.12, -0.135, -0.123],
    [0.045, 0.057, -0.13, -0.07],
  ] as const)
    pot.box('tin', [x0, y0, -0.007], [x1, y1, 0.007])
  for (const [x, z, finish] of [
    [0.12, 0.05, 'mintTea'],
    [0.06, 0.14, 'mintTea'],
  ] as const) {
    mason.at(upright(x, 0.449, z)).turned(
      finish,
      [
        [0.024, 0],
        [0.032, 0.072],
        [0.03, 0.076],
        [0, 0.07],
      ],
      10,
      { gloss: 0.9 },
    )
  }
}
