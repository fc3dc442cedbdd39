import { MIRRORED } from '../../materials/mirrored.ts'
import { CORNER } from '../../plan/setPieces.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildDoorway, squareOpening } from '../buildDoorway.ts'
import { buildDrape } from '../buildDrape.ts'
import { buildLantern } from '../buildLantern.ts'
import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WALL, HALF_WIDTH, PORTAL } from '../measures.ts'
import { buildChest } from '../setPieces/buildChest.ts'
import { buildDunes } from '../setPieces/buildDunes.ts'
import { buildSaddleBag } from '../setPieces/buildSaddleBags.ts'
import { buildSaltSlabs } from '../setPieces/buildSaltSlabs.ts'
import { buildTent, TENT } from '../setPieces/buildTent.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

const DADO = 0.94
const END_WALL = 2.98
const DOOR_HEAD = 2.42
/** The sky stands behind the cloth walls: from the tent one sees it over their edge. */
const SKY = { behind: 0.29, low: 2.5, high: 5.6 } as const
const OUTLOOK = { depth: 0.55, horizon: 0.95 } as const
/** Sand blown against the cloth, metres: shallow, because people walk along it. */
const DRIFT = { high: 0.11, out: 0.17 } as const
/** Camel wool, a little lighter than goat's. */
const WOOL = '#b98f62'
const ROPE = dyed('#b79c6c', { density: 0.4 })

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const ZENITH: Frame = { origin: [0, SKY.high, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }

/**
 * A night on the roads before borders: a tent of striped handwoven breadths on its poles, rugs on the sand, brass
 * lanterns, and between walls and canopy the stars.
 */
export const caravanNight: GalleryTheme = { buildBay, mirrored: MIRRORED.night }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  for (const side of [-1, 1]) buildSide(mason.at(upright(side * HALF_WIDTH, 0, 0, (-side * Math.PI) / 2)))
  buildGround(mason, kind)
  buildTent(mason)
  mason.at(ZENITH).panel('nightSky', -HALF_WIDTH - SKY.behind, -HALF_BAY, HALF_WIDTH + SKY.behind, HALF_BAY, 0, {
    glow: 0.9,
    fit: [2.4, 0.2],
    uvAt: [0, 13],
  })
  const hook = TENT.ridge - TENT.sag
  buildLantern(mason, 0, 3.22, 0, 0.92, hook - 3.22 - 0.52)
  if (kind !== 'wall') buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  return mason.surfaces
}

/** A cloth wall along the hall in its own frame, and the desert night over its edge. */
function buildSide(mason: Mason): void {
  const edge = Array.from({ length: 9 }, (_, i): Elevation => {
    const t = (i / 8) * 2 - 1
    return [t * HALF_BAY, TENT.wall - 0.09 * (1 - t * t)]
  })
  mason.sheet('cloth', [[-HALF_BAY, DADO], [HALF_BAY, DADO], ...edge.toReversed()], 0, dyed(WOOL))
  buildSkirt(mason, -HALF_BAY, HALF_BAY)
  // The breadths' seams, and the rope in the upper hem.
  for (const x of [-0.875, 0, 0.875])
    mason.panel('cloth', x - 0.012, DADO, x + 0.012, TENT.wall - 0.09, 0.004, dyed('#7d5b3c', { density: 0.5 }))
  edge.slice(1).forEach(([x, y], i) => {
    const [px, py] = edge[i] ?? [x, y]
    buildRod(mason, 'plain', [px, py, 0.005], [x, y, 0.005], 0.017, { ...ROPE, sides: 4 })
  })
  const { behind, low, high } = SKY
  mason.panel('nightSky', -HALF_BAY, low, HALF_BAY, high, -behind, { glow: 0.95, fit: [1, 0.9] })
  const dunes = { from: -HALF_BAY, to: HALF_BAY, low } as const
  buildDunes(mason, { ...dunes, crest: 2.98, swing: 0.09, waves: 1, depth: -behind + 0.02, hex: '#31476b', glow: 0.6 })
  buildDunes(mason, { ...dunes, crest: 2.83, swing: 0.07, waves: 2, depth: -behind + 0.05, hex: '#1d2a45', glow: 0.6 })
}

/** The lower part of a wall: a broad woven band, and sand blown against it. */
function buildSkirt(mason: Mason, from: number, to: number): void {
  mason.panel('flij', from, 0, to, DADO, 0.018, {
    fit: [Math.max(1, Math.round((to - from) / 1.1667)), 0.86],
    uvAt: [0, 0.08],
  })
  mason.strip(
    'flij',
    [
      [from, DADO],
      [to, DADO],
    ],
    0,
    0.018,
    { density: 0.3 },
  )
  const slope = Math.hypot(DRIFT.high, DRIFT.out)
  const [rise, run] = [DRIFT.high / slope, DRIFT.out / slope]
  const drift = mason.at({ origin: [0, 0, DRIFT.out + 0.018], x: [1, 0, 0], y: [0, rise, -run], z: [0, run, rise] })
  drift.panel('sand', from, 0, to, slope, 0, { density: 0.5 })
}

function buildGround(mason: Mason, kind: BayKind): void {
  const floor = mason.at(FLOOR)
  floor.panel('sand', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 1.5 })
  // Runners along the pictures, clear of the joints; by the far end they leave room for the baggage.
  for (const side of [-1, 1]) {
    const [a, b] = [side * 1.75, side * 3.1]
    const [left, right] = [Math.min(a, b), Math.max(a, b)]
    const [near, far] = [-1.45, kind === 'end' ? 0.6 : 1.45]
    floor.panel('flij', left, near, right, far, 0.014, {
      quarter: true,
      fit: [kind === 'end' ? 2 : 3, 1],
      density: 1.6,
    })
    mason.box('plain', [left, 0, -far], [right, 0.014, -near], 'xXzZ', dyed('#3b2c24', { density: 0.3 }))
    for (let i = 0; i < 14; i++) {
      const x = left + 0.05 + (i * (right - left - 0.1)) / 13
      for (const [z, out] of [
        [-far, -0.07],
        [-near, 0.07],
      ] as const)
        floor.panel(
          'plain',
          x - 0.008,
          Math.min(-z, -z - out),
          x + 0.008,
          Math.max(-z, -z - out),
          0.006,
          dyed('#dccba6', { density: 0.2 }),
        )
    }
  }
}

/** An end of the tent in its own frame: cloth around the way through, the whole sky in the gable. */
function buildEnd(mason: Mason, open: boolean): void {
  const { halfDoor } = PORTAL
  mason.sheet(
    'cloth',
    [
      [-HALF_WIDTH, 0],
      [-halfDoor, 0],
      [-halfDoor, DOOR_HEAD],
      [halfDoor, DOOR_HEAD],
      [halfDoor, 0],
      [HALF_WIDTH, 0],
      [HALF_WIDTH, TENT.wall],
      [0, END_WALL],
      [-HALF_WIDTH, TENT.wall],
    ],
    0,
    dyed(WOOL),
  )
  for (const side of [-1, 1]) {
    const [a, b] = [side * (halfDoor + 0.42), side * HALF_WIDTH]
    buildSkirt(mason, Math.min(a, b), Math.max(a, b))
    buildRod(mason, 'plain', [0, END_WALL, 0.01], [side * HALF_WIDTH, TENT.wall, 0.01], 0.018, { ...ROPE, sides: 4 })
    for (const x of [1.6, 2.4, 3.2])
      mason.panel(
        'cloth',
        side * x - 0.012,
        DADO,
        side * x + 0.012,
        TENT.wall - 0.02,
        0.004,
        dyed('#7d5b3c', { density: 0.5 }),
      )
  }
  const { behind, low, high } = SKY
  const reach = HALF_WIDTH + behind
  mason.panel('nightSky', -reach, low, reach, high, -behind, { glow: 1, fit: [1.3, 0.75] })
  const dunes = { from: -reach, to: reach, low } as const
  buildDunes(mason, { ...dunes, crest: 3.22, swing: 0.13, waves: 2, depth: -behind + 0.02, hex: '#31476b', glow: 0.6 })
  buildDunes(mason, { ...dunes, crest: 3.04, swing: 0.11, waves: 3, depth: -behind + 0.05, hex: '#1d2a45', glow: 0.6 })
  buildFlaps(mason)
  for (const x of [-1.62, 1.62]) {
    buildLantern(mason.at(upright(x, 2.58, 0.15)), 0, 0, 0, 0.48, 0.02)
    buildRod(mason, 'brass', [x, 2.87, 0], [x, 2.87, 0.16], 0.008, { density: 0.4 })
  }
  buildDoorway(mason, {
    opening: squareOpening(DOOR_HEAD),
    depth: open ? HALF_WALL : OUTLOOK.depth,
    reveal: { finish: 'cloth', options: dyed('#7d5b3c') },
    floor: { finish: 'sand' },
    beyond: open ? { finish: 'lime' } : null,
  })
  if (open) return
  buildOutlook(mason)
  mason.at({ origin: [1.75, 4.02, -behind + 0.03], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).turned(
    'plain',
    [
      [0.19, 0],
      [0, 0.002],
    ],
    24,
    dyed('#f6efdc', { glow: 2.2 }),
  )
  buildBaggage(mason)
}

/** The flaps drawn aside, and the woven lintel with its tassels. */
function buildFlaps(mason: Mason): void {
  const { halfDoor } = PORTAL
  for (const side of [-1, 1]) {
    const [a, b] = [side * (halfDoor + 0.01), side * (halfDoor + 0.46)]
    const hangs = { from: Math.min(a, b), to: Math.max(a, b), top: DOOR_HEAD + 0.2, bottom: 0.02, folds: 4 }
    buildDrape(mason, 'cloth', { ...hangs, fullness: 0.11, depth: 0.02 }, dyed('#8a3626'))
    mason.box('flij', [hangs.from + 0.02, 1.12, 0.02], [hangs.to - 0.02, 1.22, 0.145], 'xXyYZ', {
      fit: [0.5, 0.12],
      uvAt: [0, 0.4],
    })
  }
  const [half, low, high] = [halfDoor + 0.56, DOOR_HEAD, DOOR_HEAD + 0.3]
  mason.box('flij', [-half, low, 0], [half, high, 0.15], 'xXyYZ', { fit: [3, 0.34], uvAt: [0, 0.38] })
  for (let i = 0; i < 13; i++) {
    const x = -half + 0.06 + (i * (2 * half - 0.12)) / 12
    buildRod(mason, 'plain', [x, low - 0.12, 0.15], [x, low + 0.01, 0.15], 0.022, {
      ...dyed(i % 2 ? '#c48a3a' : '#93382a', { density: 0.3 }),
      sides: 4,
      thinTo: 0.008,
    })
  }
}

/** The far opening looks out on the road through the dunes under the stars. */
function buildOutlook(mason: Mason): void {
  const { halfDoor } = PORTAL
  const { depth, horizon } = OUTLOOK
  const back = -depth
  mason.panel('nightSky', -halfDoor, horizon, halfDoor, DOOR_HEAD, back, { glow: 1.15, fit: [0.7, 0.62] })
  const across = { from: -halfDoor, to: halfDoor } as const
  buildDunes(mason, {
    ...across,
    low: 0,
    crest: horizon + 0.1,
    swing: 0.08,
    waves: 1,
    depth: back + 0.02,
    hex: '#4a5f86',
    glow: 0.75,
  })
  buildDunes(mason, {
    ...across,
    low: 0,
    crest: horizon - 0.12,
    swing: -0.1,
    waves: 1,
    depth: back + 0.06,
    hex: '#6b6f86',
    glow: 0.6,
  })
  // The track, winding away.
  const track: readonly (readonly [x: number, y: number, half: number])[] = [
    [0.1, 0.2, 0.26],
    [-0.06, 0.36, 0.17],
    [0.12, 0.52, 0.1],
    [0.3, 0.64, 0.055],
    [0.2, 0.72, 0.03],
    [0.08, 0.775, 0.012],
  ]
  mason.sheet(
    'plain',
    [
      ...track.map(([x, y, half]): Elevation => [x + half, y]),
      ...track.toReversed().map(([x, y, half]): Elevation => [x - half, y]),
    ],
    back + 0.065,
    dyed('#a79f9a', { glow: 0.55 }),
  )
  const mound: readonly Elevation[] = Array.from({ length: 13 }, (_, i) => {
    const t = i / 12
    return [-halfDoor + 2 * halfDoor * t, 0.3 - 0.1 * Math.sin(Math.PI * t) + 0.05 * Math.sin(2 * Math.PI * t)]
  })
  mason.sheet(
    'plain',
    [[-halfDoor, 0], [halfDoor, 0], ...mound.toReversed()],
    back + 0.12,
    dyed('#8a6d4c', { glow: 0.35 }),
  )
  buildLantern(mason.at(upright(0.55, 0.34, -0.22)), 0, 0, 0, 0.66, 0.02)
}

/** What a caravan carries, set down for the night. */
function buildBaggage(mason: Mason): void {
  const { from, nearest } = CORNER
  const place = mason.at(upright(from, 0, nearest))
  buildChest(place.at(upright(0.5, 0, 0.36, 0.06)))
  buildLantern(place.at(upright(0.34, 0.67, 0.34)), 0, 0, 0, 0.46, 0.02)
  buildSaltSlabs(place.at(upright(1.2, 0, 0)), 3)
  buildSaltSlabs(place.at(upright(1.68, 0, -0.02)), 2)
  buildSaddleBag(place.at(upright(1.2, 0, 0.5, 0.06)), 0.46)
  buildSaddleBag(place.at(upright(1.77, 0, 0.5, -0.14)), 0.42)
  buildSaddleBag(place.at(upright(1.5, 0.33, 0.46, 0.22)), 0.44)
}
