import { MIRRORED } from '../../materials/mirrored.ts'
import type { BayKind } from '../../plan/types.ts'
import { CORNER } from '../../plan/setPieces.ts'
import type { Elevation } from '../arches.ts'
import { buildDoorway, squareOpening } from '../buildDoorway.ts'
import { buildDrape } from '../buildDrape.ts'
import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import { Mason, type Surface } from '../Mason.ts'
import { DADO, DADO_CAP, HALF_BAY, HALF_WALL, HALF_WIDTH, PORTAL } from '../measures.ts'
import { buildCooker, COOKER } from '../setPieces/buildCooker.ts'
import { buildCupboards } from '../setPieces/buildCupboards.ts'
import { buildKitchenShelf } from '../setPieces/buildKitchenShelf.ts'
import { buildKitchenTable } from '../setPieces/buildKitchenTable.ts'
import { buildPendant } from '../setPieces/buildPendant.ts'
import { buildWallCalendar } from '../setPieces/buildWallCalendar.ts'
import { buildWallClock } from '../setPieces/buildWallClock.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

const HEIGHT = 4.1
const CORNICE = 3.98
const DOOR = { head: 2.4, casing: 0.13, transom: 2.92 } as const
const WINDOW = { half: 0.86, sill: 2.72, head: 3.66, depth: 0.24 } as const
const PAINT = dyed('#efe3c8', { gloss: 0.3 })

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const CEILING: Frame = { origin: [0, HEIGHT, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }

/**
 * A family kitchen of the eighties in a council flat: flowered wallpaper over tiles, checked linoleum, orange pendants,
 * cupboards high up with the big pots on top, evening in the windows.
 */
export const kitchen: GalleryTheme = { buildBay, mirrored: MIRRORED.hall }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  buildWallpaper(mason.at(upright(-HALF_WIDTH, 0, 0, Math.PI / 2)), [])
  buildCupboards(mason.at(upright(-HALF_WIDTH, 0, 0, Math.PI / 2)), HALF_BAY, kind)
  buildWindowSide(mason.at(upright(HALF_WIDTH, 0, 0, -Math.PI / 2)))
  mason.at(FLOOR).panel('checked', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 1.5, gloss: 0.35 })
  buildCeiling(mason)
  buildPendant(mason.at(upright(0, 0, 0)), HEIGHT)
  if (kind === 'door') buildDoorEnd(mason.at(upright(0, 0, -HALF_BAY)))
  if (kind === 'end') buildCookerEnd(mason.at(upright(0, 0, -HALF_BAY)))
  return mason.surfaces
}

function rectangle(left: number, low: number, right: number, high: number): Elevation[] {
  return [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ]
}

/** A long wall in its own frame: tiles, paper, cornice. */
function buildWallpaper(mason: Mason, holes: readonly Elevation[][]): void {
  mason.sheet('wallpaper', rectangle(-HALF_BAY, DADO, HALF_BAY, CORNICE), 0, {}, holes)
  buildTrim(mason, -HALF_BAY, HALF_BAY)
}

/** What runs along every wall: tiled dado under a wooden rail, and the cornice. */
function buildTrim(mason: Mason, from: number, to: number): void {
  buildDado(mason, from, to)
  mason.panel('plain', from, CORNICE, to, HEIGHT, 0.06, { ...PAINT, density: 0.5 })
  mason.strip(
    'plain',
    [
      [to, CORNICE],
      [from, CORNICE],
    ],
    0,
    0.06,
    { ...PAINT, density: 0.4 },
  )
}

function buildDado(mason: Mason, from: number, to: number): void {
  mason.panel('faience', from, 0.08, to, DADO, 0.02, { gloss: 0.8 })
  mason.panel('plain', from, 0, to, 0.08, 0.03, dyed('#5a3a2c', { density: 0.5, gloss: 0.2 }))
  mason.panel('walnut', from, DADO, to, DADO_CAP, 0.035, { density: 0.7, quarter: true, gloss: 0.3 })
  mason.strip(
    'walnut',
    [
      [from, DADO_CAP],
      [to, DADO_CAP],
    ],
    0,
    0.035,
    { density: 0.4, gloss: 0.3 },
  )
}

/** The outer wall: a window on the evening over the pictures, with its curtains. */
function buildWindowSide(mason: Mason): void {
  const { half, sill, head, depth } = WINDOW
  const hole = rectangle(-half, sill, half, head)
  buildWallpaper(mason, [hole])
  const ring = [...hole, ...hole.slice(0, 1)]
  mason.strip('plain', ring, 0, -depth, { ...PAINT, density: 0.7 })
  mason.sheet('dusk', rectangle(-half, sill, half, head), -depth, { glow: 1.9, fit: [1, 1] })
  // Two casements and a fanlight.
  const bars: readonly (readonly [number, number, number, number])[] = [
    [-half, sill, half, sill + 0.06],
    [-half, head - 0.06, half, head],
    [-half, sill, -half + 0.06, head],
    [half - 0.06, sill, half, head],
    [-0.045, sill, 0.045, head],
    [-half, 3.32, half, 3.37],
  ]
  for (const [x0, y0, x1, y1] of bars)
    mason.box('plain', [x0, y0, -0.17], [x1, y1, -0.12], 'xXyYZ', { ...PAINT, density: 0.6 })
  mason.box('plain', [-half - 0.08, sill - 0.045, 0], [half + 0.08, sill, 0.1], 'xXyYZ', { ...PAINT, density: 0.8 })
  buildRod(mason, 'brass', [-half - 0.42, head + 0.12, 0.11], [half + 0.42, head + 0.12, 0.11], 0.016, { gloss: 0.5 })
  const cloth = dyed('#b0560f', { density: 0.8 })
  for (const side of [-1, 1]) {
    const [a, b] = [side * (half + 0.36), side * (half - 0.16)]
    const hangs = { from: Math.min(a, b), to: Math.max(a, b), top: head + 0.11, bottom: 2.585, folds: 4 }
    buildDrape(mason, 'cloth', { ...hangs, fullness: 0.075, depth: 0.07 }, cloth)
  }
  const valance = { from: -half + 0.1, to: half - 0.1, top: head + 0.11, bottom: head - 0.13, folds: 9 }
  buildDrape(mason, 'cloth', { ...valance, fullness: 0.05, depth: 0.08 }, dyed('#c9752c', { density: 0.6 }))
}

function buildCeiling(mason: Mason): void {
  mason.at(CEILING).panel('lime', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 0.5 })
  const batten = { ...PAINT, density: 0.3 } as const
  for (const x of [-2.8, -1.4, 0, 1.4, 2.8])
    mason.box('plain', [x - 0.03, HEIGHT - 0.025, -HALF_BAY], [x + 0.03, HEIGHT, HALF_BAY], 'xXy', batten)
  for (const z of [-HALF_BAY / 2, HALF_BAY / 2])
    mason.box('plain', [-HALF_WIDTH, HEIGHT - 0.02, z - 0.03], [HALF_WIDTH, HEIGHT, z + 0.03], 'yzZ', batten)
}

/** An end wall in its own frame around an opening, up to `head`. */
function buildEndWall(mason: Mason, head: number): void {
  const { halfDoor } = PORTAL
  mason.sheet('wallpaper', [
    [-HALF_WIDTH, DADO],
    [-halfDoor, DADO],
    [-halfDoor, head],
    [halfDoor, head],
    [halfDoor, DADO],
    [HALF_WIDTH, DADO],
    [HALF_WIDTH, CORNICE],
    [-HALF_WIDTH, CORNICE],
  ])
  buildDado(mason, -HALF_WIDTH, -halfDoor - DOOR.casing)
  buildDado(mason, halfDoor + DOOR.casing, HALF_WIDTH)
  mason.panel('plain', -HALF_WIDTH, CORNICE, HALF_WIDTH, HEIGHT, 0.06, { ...PAINT, density: 0.5 })
  mason.strip(
    'plain',
    [
      [HALF_WIDTH, CORNICE],
      [-HALF_WIDTH, CORNICE],
    ],
    0,
    0.06,
    { ...PAINT, density: 0.4 },
  )
}

/** A casing of painted boards around an opening whose head is at `top`. */
function buildCasing(mason: Mason, top: number): void {
  const { halfDoor } = PORTAL
  const out = halfDoor + DOOR.casing
  const wood = { ...PAINT, density: 0.8 } as const
  for (const side of [-1, 1]) {
    const [a, b] = [side * halfDoor, side * out]
    mason.box('plain', [Math.min(a, b), 0, 0], [Math.max(a, b), top, 0.06], 'xXZ', wood)
  }
  mason.box('plain', [-out, top, 0], [out, top + DOOR.casing, 0.06], 'xXyYZ', wood)
  mason.box('plain', [-out - 0.04, top + DOOR.casing, 0], [out + 0.04, top + DOOR.casing + 0.04, 0.1], 'xXyYZ', wood)
}

/** The way in: painted boards and a lit fanlight. */
function buildDoorEnd(mason: Mason): void {
  const { halfDoor } = PORTAL
  const { head, transom } = DOOR
  buildEndWall(mason, transom)
  buildDoorway(mason, {
    opening: squareOpening(head),
    depth: HALF_WALL,
    reveal: { finish: 'plain', options: PAINT },
    floor: { finish: 'checked' },
    beyond: { finish: 'lime' },
  })
  const inner = rectangle(-halfDoor + 0.07, head + 0.11, halfDoor - 0.07, transom - 0.06)
  mason.sheet('plain', rectangle(-halfDoor, head, halfDoor, transom), 0.01, { ...PAINT, density: 0.7 }, [inner])
  mason.sheet('plain', inner, -0.02, dyed('#ffe2b8', { glow: 0.95 }))
  for (const x of [-0.26, 0.26])
    mason.box('plain', [x - 0.025, head + 0.1, -0.02], [x + 0.025, transom - 0.05, 0.01], 'xXZ', PAINT)
  mason.box('plain', [-halfDoor, head, 0], [halfDoor, head + 0.1, 0.045], 'yYZ', { ...PAINT, density: 0.7 })
  buildCasing(mason, transom)
  buildWallClock(mason.at(upright(0, 3.45, 0)), 0.2)
  buildWallCalendar(mason.at(upright(1.75, 1.62, 0.004)))
}

/** The far end: the cooker in its alcove, shelves to its left, the family's table to its right. */
function buildCookerEnd(mason: Mason): void {
  buildEndWall(mason, COOKER.head)
  buildDoorway(mason, {
    opening: squareOpening(COOKER.head),
    depth: COOKER.depth,
    reveal: { finish: 'faience', options: { density: 0.9, gloss: 0.7 } },
    floor: { finish: 'checked' },
    beyond: null,
  })
  buildCasing(mason, COOKER.head)
  buildCooker(mason)
  buildWallClock(mason.at(upright(0, 3.3, 0)), 0.2)
  buildKitchenShelf(mason.at(upright(-2.45, 0, 0)))
  const { from, nearest } = CORNER
  buildKitchenTable(mason.at(upright(from, 0, nearest)))
  buildWallCalendar(mason.at(upright(2.05, 1.62, 0.004)))
}
