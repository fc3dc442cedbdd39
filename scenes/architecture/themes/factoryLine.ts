import { MIRRORED } from '../../materials/mirrored.ts'
import { linearRgbOf, type Rgb } from '../../materials/palette.ts'
import { CORNER } from '../../plan/setPieces.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildDoorway, squareOpening } from '../buildDoorway.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WALL, HALF_WIDTH, NICHE, PORTAL } from '../measures.ts'
import { buildCarBody } from '../setPieces/buildCarBody.ts'
import { buildClock } from '../setPieces/buildClock.ts'
import { buildHook, buildHungDoor, buildTrack, buildTrolley } from '../setPieces/buildConveyor.ts'
import { buildTimeClock } from '../setPieces/buildTimeClock.ts'
import { buildWorkbench } from '../setPieces/buildWorkbench.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Fourteen courses of brick; panels of painted steel where pictures hang; brick again up to the eaves. */
const BRICKS = 1.05
const PANELS = 2.85
const EAVES = 4.5
const RIDGE = 5.6
/** Two sheds across the hall: glass that leans to −x, then a long slope. */
const SHEDS = [-HALF_WIDTH, 0] as const
const LEAN = 0.6
const GLAZING_BARS = 6
const COLUMN = { half: 0.05, proud: 0.18 } as const
const TIE = { low: 4.12, high: 4.24 } as const
const TRACK = 4.08
const TRACK_FOOT = TRACK - 0.18
/** The doors' line and the bodies' line. Nothing hangs lower than where one could reach it. */
const DOORS = { x: -1.8, low: 2.42 } as const
const BODIES = { x: 1.85, low: 2.4 } as const
const DOOR_TOP = 2.75
const FRAME = 0.2
const LINES = 2.5

const PAINT = {
  green: linearRgbOf('#4c7468'),
  pale: linearRgbOf('#8fb0a2'),
  cream: linearRgbOf('#e6dfca'),
  yellow: linearRgbOf('#e3a92f'),
  black: linearRgbOf('#24262a'),
} as const
/** What was painted that day. */
const CARS: Readonly<Record<BayKind, { readonly body: Rgb; readonly doors: readonly [Rgb, Rgb] }>> = {
  door: { body: linearRgbOf('#1f6474'), doors: [linearRgbOf('#1f6474'), linearRgbOf('#c78a1c')] },
  wall: { body: linearRgbOf('#b33c14'), doors: [linearRgbOf('#d5c7a2'), linearRgbOf('#b33c14')] },
  end: { body: linearRgbOf('#c78a1c'), doors: [linearRgbOf('#5d6f2a'), linearRgbOf('#c78a1c')] },
}

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }

/**
 * A car works of the seventies: brick and painted steel under two sheds that let the day in, concrete with its lanes;
 * doors and bodies travel overhead; in the corner the bench and the time clock.
 */
export const factoryLine: GalleryTheme = { buildBay, mirrored: MIRRORED.plain }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  for (const side of [-1, 1] as const) {
    buildSide(mason.at(upright(side * HALF_WIDTH, 0, 0, (-side * Math.PI) / 2)), kind === 'wall' ? 0 : -side)
    buildTube(mason, side * 3.2)
  }
  for (const shed of SHEDS) buildShed(mason, shed)
  buildFloor(mason.at(FLOOR), kind)
  buildTie(mason, HALF_BAY - COLUMN.half, HALF_BAY)
  if (kind === 'wall') buildTie(mason, -HALF_BAY, -HALF_BAY + COLUMN.half)
  else buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  buildLines(mason, kind)
  if (kind === 'end') {
    const { from, nearest, depth } = CORNER
    const corner = mason.at(upright(from + 0.03, 0, -HALF_BAY))
    buildWorkbench(corner, 1.24, depth - nearest - 0.06)
    buildTimeClock(corner.at(upright(1.68, 0, 0)))
  }
  return mason.surfaces
}

/**
 * A long wall in its own frame.
 * @param closed which end of its x axis meets an end wall: −1, 1, or 0 for none
 */
function buildSide(mason: Mason, closed: number): void {
  mason.panel('brick', -HALF_BAY, 0, HALF_BAY, BRICKS)
  mason.panel('tadelakt', -HALF_BAY, BRICKS, HALF_BAY, PANELS, 0, { gloss: 0.3 })
  mason.panel('brick', -HALF_BAY, PANELS, HALF_BAY, EAVES, 0, { uvAt: [0, PANELS] })
  for (const [y0, y1] of [
    [BRICKS - 0.03, BRICKS + 0.02],
    [PANELS - 0.04, PANELS + 0.04],
  ] as const) {
    mason.box('steel', [-HALF_BAY, y0, 0], [HALF_BAY, y1, 0.03], 'yYZ', { tint: PAINT.green, density: 0.5 })
  }
  // The eaves' beam.
  mason.box('steel', [-HALF_BAY, EAVES - 0.2, 0], [HALF_BAY, EAVES, 0.14], 'yZ', { tint: PAINT.green, density: 0.5 })
  for (const end of [-1, 1]) {
    if (end === closed) continue
    const [low, high] = end < 0 ? [-HALF_BAY, -HALF_BAY + COLUMN.half] : [HALF_BAY - COLUMN.half, HALF_BAY]
    const faces = end < 0 ? 'XZ' : 'xZ'
    // Where lorries passed, columns wear yellow to the height of a door handle.
    mason.box('steel', [low, 0, 0], [high, BRICKS, COLUMN.proud + 0.004], `${faces}Y`, {
      tint: PAINT.yellow,
      density: 0.6,
    })
    mason.box('steel', [low, BRICKS, 0], [high, EAVES, COLUMN.proud], faces, { tint: PAINT.green, density: 0.6 })
    const [wide, near] = end < 0 ? [low, high + 0.09] : [low - 0.09, high]
    mason.box('steel', [wide, 0, 0], [near, EAVES - 0.2, 0.022], faces, { tint: PAINT.green, density: 0.4 })
  }
}

/** One shed of the roof along the bay: its glass and bars, its slope, the gutter beam below its valley. */
function buildShed(mason: Mason, x0: number): void {
  const x1 = x0 + HALF_WIDTH
  mason.strip(
    'steel',
    [
      [x1, EAVES],
      [x0 + LEAN, RIDGE],
    ],
    -HALF_BAY,
    HALF_BAY,
    { tint: PAINT.cream, density: 0.6 },
  )
  mason.strip(
    'plain',
    [
      [x0 + LEAN, RIDGE],
      [x0, EAVES],
    ],
    -HALF_BAY,
    HALF_BAY,
    { glow: 2.3, tint: linearRgbOf('#d3e2ea') },
  )
  const height = Math.hypot(LEAN, RIDGE - EAVES)
  const [a, b] = [LEAN / height, (RIDGE - EAVES) / height]
  const pane = mason.at({ origin: [x0, EAVES, 0], x: [0, 0, -1], y: [a, b, 0], z: [b, -a, 0] })
  const bar = { tint: PAINT.green, density: 0.3 } as const
  for (let i = 0; i < GLAZING_BARS; i++) {
    const x = -HALF_BAY + ((i + 0.5) * 2 * HALF_BAY) / GLAZING_BARS
    pane.box('steel', [x - 0.016, 0, 0], [x + 0.016, height, 0.05], 'xXZ', bar)
  }
  pane.box('steel', [-HALF_BAY, height / 2 - 0.02, 0], [HALF_BAY, height / 2 + 0.02, 0.04], 'yYZ', bar)
  // Purlins under the slope.
  const run = Math.hypot(HALF_WIDTH - LEAN, RIDGE - EAVES)
  const [c, s] = [(HALF_WIDTH - LEAN) / run, (RIDGE - EAVES) / run]
  const slope = mason.at({ origin: [x1, EAVES, 0], x: [0, 0, 1], y: [-c, s, 0], z: [-s, -c, 0] })
  for (const y of [run * 0.3, run * 0.62, run - 0.05]) {
    slope.box('steel', [-HALF_BAY, y - 0.04, 0], [HALF_BAY, y + 0.04, 0.1], 'yYZ', bar)
  }
  if (x0 === 0) {
    mason.box('steel', [-0.14, EAVES - 0.2, -HALF_BAY], [0.14, EAVES + 0.02, HALF_BAY], 'xXy', {
      tint: PAINT.green,
      density: 0.6,
    })
  }
}

/** Half of a tie across the hall, within one bay, with its hangers. */
function buildTie(mason: Mason, from: number, to: number): void {
  const faces = to < HALF_BAY ? 'Z' : 'z'
  const steel = { tint: PAINT.green, density: 0.5 } as const
  mason.box(
    'steel',
    [-HALF_WIDTH + COLUMN.proud, TIE.low, from],
    [HALF_WIDTH - COLUMN.proud, TIE.high, to],
    `yY${faces}`,
    steel,
  )
  for (const shed of SHEDS) {
    for (const [foot, head] of [
      [0.08, 0.5],
      [1.3, 0.75],
      [1.3, 2.2],
    ] as const) {
      const top = RIDGE - ((head - LEAN) * (RIDGE - EAVES)) / (HALF_WIDTH - LEAN)
      const [ax, ay, bx, by] = [shed + foot, TIE.high, shed + head, Math.min(RIDGE - 0.12, top)]
      const length = Math.hypot(bx - ax, by - ay)
      const [ux, uy] = [(bx - ax) / length, (by - ay) / length]
      mason
        .at({ origin: [ax, ay, 0], x: [uy, -ux, 0], y: [ux, uy, 0], z: [0, 0, 1] })
        .box('steel', [-0.03, 0, from], [0.03, length, to], `xX${faces}`, { ...steel, density: 0.3 })
    }
  }
}

/** A fluorescent tube under its white reflector, over the pictures. */
function buildTube(mason: Mason, x: number): void {
  const y = 3.78
  mason.box('steel', [x - 0.09, y + 0.05, -0.78], [x + 0.09, y + 0.1, 0.78], 'xXyYzZ', {
    tint: PAINT.cream,
    density: 0.5,
  })
  mason.box('plain', [x - 0.022, y, -0.72], [x + 0.022, y + 0.045, 0.72], 'xXyzZ', {
    glow: 2.6,
    tint: linearRgbOf('#fff4dc'),
  })
  for (const z of [-0.6, 0.6]) {
    mason.box('steel', [x - 0.006, y + 0.1, z - 0.006], [x + 0.006, EAVES + 0.4, z + 0.006], 'xXzZ', {
      tint: PAINT.black,
      density: 0.15,
    })
  }
}

/** What travels overhead. */
function buildLines(mason: Mason, kind: BayKind): void {
  const { body, doors } = CARS[kind]
  const far = kind === 'wall' ? -HALF_BAY : -HALF_BAY + 0.02
  for (const { x } of [DOORS, BODIES]) buildTrack(mason, x, TRACK, far, HALF_BAY)
  doors.forEach((paint, i) => {
    const z = i ? 0.9 : -0.85
    const top = DOORS.low + 1.2
    buildTrolley(mason, DOORS.x, TRACK_FOOT, z, top)
    const hung = mason.at(upright(DOORS.x, DOORS.low, z, i ? 0.5 : 0.22))
    buildHungDoor(hung, paint)
    buildHook(hung, top - DOORS.low)
  })
  const carried = mason.at({ origin: [BODIES.x, BODIES.low, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
  buildCarBody(carried, body)
  for (const z of [-0.75, 0.35]) buildTrolley(mason, BODIES.x, TRACK_FOOT, z, BODIES.low + 1.16)
}

/** Concrete, and the lanes painted on it. */
function buildFloor(mason: Mason, kind: BayKind): void {
  mason.panel('concrete', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 1.3, gloss: 0.12 })
  const line = { tint: PAINT.yellow, density: 0.6, gloss: 0.12 } as const
  const far = kind === 'wall' ? HALF_BAY : HALF_BAY - 0.85
  for (const side of [-1, 1]) {
    mason.panel('concrete', side * LINES - 0.05, -HALF_BAY, side * LINES + 0.05, far, 0.004, line)
  }
  if (kind === 'wall') return
  // Before an end wall the lane turns, and stripes lead to the door.
  for (const side of [-1, 1]) {
    const [a, b] = [side * LINES + side * 0.05, side * 1.1].toSorted((p, q) => p - q)
    mason.panel('concrete', a ?? 0, far, b ?? 0, far + 0.1, 0.004, line)
  }
  for (let i = 0; i < 5; i++) {
    mason.panel('concrete', -0.8 + i * 0.36, far + 0.12, -0.64 + i * 0.36, HALF_BAY - 0.1, 0.004, {
      ...line,
      tint: PAINT.cream,
    })
  }
}

/** The end wall in its own frame: brick up into the sheds, a striped frame about the door, the clock over it. */
function buildEnd(mason: Mason, open: boolean): void {
  const { halfDoor } = PORTAL
  const [half, top] = [halfDoor + FRAME / 2, DOOR_TOP + FRAME / 2]
  const gable: Elevation[] = [
    [HALF_WIDTH, EAVES],
    [LEAN, RIDGE],
    [0, EAVES],
    [-HALF_WIDTH + LEAN, RIDGE],
    [-HALF_WIDTH, EAVES],
  ]
  for (const [x0, x1] of [
    [-HALF_WIDTH, -half],
    [half, HALF_WIDTH],
  ] as const) {
    mason.panel('brick', x0, 0, x1, top, 0, { uvAt: [x0, 0] })
  }
  mason.sheet('brick', [[-HALF_WIDTH, top], [HALF_WIDTH, top], ...gable], 0, { uvAt: [-HALF_WIDTH, top] })
  for (const side of [-1, 1]) {
    const [x0, x1] = [side * (halfDoor + FRAME), side * HALF_WIDTH].toSorted((a, b) => a - b)
    mason.box('steel', [x0 ?? 0, BRICKS - 0.03, 0], [x1 ?? 0, BRICKS + 0.02, 0.03], 'yYZ', {
      tint: PAINT.green,
      density: 0.4,
    })
  }
  buildStripedFrame(mason)
  buildClock(mason.at(upright(0, 3.62, 0)), 0.42)
  buildDoorway(mason.at(upright(0, 0, 0.06)), {
    opening: squareOpening(DOOR_TOP),
    depth: 0.06 + (open ? HALF_WALL : NICHE),
    reveal: { finish: 'steel', options: { tint: PAINT.green } },
    floor: { finish: 'zelligeBlue', options: { density: 0.8 } },
    beyond: open ? { finish: 'lime' } : null,
  })
  if (!open) buildSwingDoors(mason.at(upright(0, 0, -NICHE)))
}

/** Yellow and black about the opening, as where machines pass. */
function buildStripedFrame(mason: Mason): void {
  const { halfDoor } = PORTAL
  const proud = 0.06
  const outer = halfDoor + FRAME
  const yellow = { tint: PAINT.yellow, density: 0.5 } as const
  const black = { tint: PAINT.black, density: 0.3 } as const
  mason.box('steel', [-outer, 0, 0], [-halfDoor, DOOR_TOP, proud], 'xZ', yellow)
  mason.box('steel', [halfDoor, 0, 0], [outer, DOOR_TOP, proud], 'XZ', yellow)
  mason.box('steel', [-outer, DOOR_TOP, 0], [outer, DOOR_TOP + FRAME, proud], 'xXYZ', yellow)
  const step = 0.31
  for (const side of [-1, 1]) {
    for (let y = 0.06; y + 0.3 < DOOR_TOP; y += step) {
      const [a, b] = [side * halfDoor, side * outer]
      mason.sheet(
        'steel',
        [
          [a, y],
          [b, y + 0.15],
          [b, y + 0.3],
          [a, y + 0.15],
        ],
        proud + 0.002,
        black,
      )
    }
    for (let i = 0; i < 3; i++) {
      const x = side * (0.1 + i * step)
      mason.sheet(
        'steel',
        [
          [x, DOOR_TOP],
          [x + side * 0.15, DOOR_TOP],
          [x + side * 0.3, DOOR_TOP + FRAME],
          [x + side * 0.15, DOOR_TOP + FRAME],
        ],
        proud + 0.002,
        black,
      )
    }
  }
}

/** The way out at the end of the shift: two swing doors, closed, the day behind their glass. */
function buildSwingDoors(mason: Mason): void {
  const { halfDoor } = PORTAL
  mason.panel('steel', -halfDoor, 0, halfDoor, DOOR_TOP, 0, { tint: PAINT.green })
  for (const side of [-1, 1]) {
    const leaf = mason.at(upright(side * (halfDoor / 2), 0, 0))
    const w = halfDoor / 2 - 0.02
    leaf.box('steel', [-w, 0.02, 0], [w, 2.3, 0.045], 'xXYZ', { tint: PAINT.pale })
    leaf.panel('steel', -w + 0.03, 0.06, w - 0.03, 0.42, 0.05, {
      tint: linearRgbOf('#b9b6ae'),
      density: 0.5,
      gloss: 0.5,
    })
    leaf.box('plain', [-0.26, 1.22, 0.045], [0.26, 2.1, 0.06], 'xXyYZ', { tint: PAINT.black, density: 0.3 })
    leaf.panel('sky', -0.22, 1.26, 0.22, 2.06, 0.062, { glow: 1.7, fit: [1, 0.3], uvAt: [0, 0.05] })
    for (const x of [-0.075, 0.075])
      leaf.panel('plain', x - 0.004, 1.26, x + 0.004, 2.06, 0.064, { tint: PAINT.black, glow: 0.4 })
    for (const y of [1.46, 1.66, 1.86])
      leaf.panel('plain', -0.22, y - 0.004, 0.22, y + 0.004, 0.064, { tint: PAINT.black, glow: 0.4 })
    leaf.box('brass', [-w + 0.08, 1.02, 0.07], [w - 0.08, 1.06, 0.1], 'xXyYZ', { density: 0.4, gloss: 0.7 })
  }
  mason.panel('sky', -halfDoor + 0.06, 2.38, halfDoor - 0.06, DOOR_TOP - 0.06, 0.01, {
    glow: 1.9,
    fit: [1, 0.2],
    uvAt: [0, 0.02],
  })
}
