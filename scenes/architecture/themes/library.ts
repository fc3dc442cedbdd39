import { CORNER } from '../../plan/setPieces.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildDoorway } from '../buildDoorway.ts'
import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WALL, HALF_WIDTH, PORTAL } from '../measures.ts'
import { buildBookcase, SHELF } from '../setPieces/buildBookcase.ts'
import { buildGlobe } from '../setPieces/buildGlobe.ts'
import { buildGreenPendant } from '../setPieces/buildGreenPendant.ts'
import { buildWritingDesk } from '../setPieces/buildWritingDesk.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Horizontal lines from the floor up, metres: low bookcase, its top, high shelves, cornice, frieze, beams, coffers. */
const LINES = {
  plinth: 0.12,
  case: 0.82,
  top: 0.97,
  shelves: 2.6,
  cornice: 4.35,
  frieze: 4.5,
  beams: 5.02,
  ceiling: 5.32,
} as const
const LOW_DEPTH = 0.15
const HIGH_DEPTH = 0.26
/** On the end walls, where people walk along them. */
const END_DEPTH = 0.17
const FIRST_END_SHELF = LINES.cornice - 9 * SHELF

/** Beams along the hall, and half their breadth. The middle coffers are open to the sky. */
const BEAMS = [-2.4, -0.8, 0.8, 2.4] as const
const HALF_BEAM = 0.1
const SKYLIGHT = 5.62

const PORTAL_CASE = { half: 1.3, top: LINES.cornice - 4 * SHELF } as const
const GLOBE_NICHE = 0.62

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const ceilingAt = (y: number): Frame => ({ origin: [0, y, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
const WOOD = { gloss: 0.3, density: 0.7, quarter: true } as const

/** A reading room: walnut shelves above and below the pictures, coffers with a skylight, green lamps, oak parquet. */
export const library: GalleryTheme = {
  buildBay,
  mirrored: { above: [1, 0.82, 0.6], beside: [0.12, 0.08, 0.05] },
}

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  buildSide(mason.at(upright(-HALF_WIDTH, 0, 0, Math.PI / 2)), 1)
  buildSide(mason.at(upright(HALF_WIDTH, 0, 0, -Math.PI / 2)), 7)
  mason.at(FLOOR).panel('parquet', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 1.5, gloss: 0.4 })
  buildCeiling(mason)
  buildGreenPendant(mason, LINES.beams)
  if (kind !== 'wall') buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  return mason.surfaces
}

/** A long wall in its own frame: books, the wall that pictures hang on, books. */
function buildSide(mason: Mason, books: number): void {
  const { top, shelves, cornice } = LINES
  mason.panel('tadelakt', -HALF_BAY, top, HALF_BAY, shelves, 0)
  buildLowCase(mason, -HALF_BAY, HALF_BAY, books, LOW_DEPTH, 4)
  mason.box('walnut', [-HALF_BAY, shelves - 0.05, 0], [HALF_BAY, shelves, HIGH_DEPTH + 0.012], 'yZ', WOOD)
  buildBookcase(mason, {
    left: -HALF_BAY,
    right: HALF_BAY,
    low: shelves,
    shelves: Math.round((cornice - shelves) / SHELF),
    depth: HIGH_DEPTH,
    parts: 4,
    books: books + 11,
    isHigh: true,
  })
  buildRod(
    mason,
    'brass',
    [-HALF_BAY, shelves + 0.035, HIGH_DEPTH + 0.045],
    [HALF_BAY, shelves + 0.035, HIGH_DEPTH + 0.045],
    0.012,
    { gloss: 0.8, sides: 5 },
  )
  buildCrown(mason, -HALF_BAY, HALF_BAY, HIGH_DEPTH)
}

/** A bookcase of two shelves under a broad top. */
function buildLowCase(mason: Mason, left: number, right: number, books: number, depth: number, parts: number): void {
  const { plinth, case: high, top } = LINES
  mason.panel('walnut', left, 0, right, plinth, depth, WOOD)
  buildBookcase(mason, { left, right, low: plinth, shelves: 2, depth, parts, books, isHigh: false })
  mason.panel('walnut', left, high, right, top - 0.04, depth + 0.006, WOOD)
  mason.box('walnut', [left, top - 0.04, 0], [right, top, depth + 0.03], 'YZ', WOOD)
}

/** Cornice over the shelves, then carved plaster up to the beams. */
function buildCrown(mason: Mason, left: number, right: number, depth: number): void {
  const { cornice, frieze, beams, ceiling } = LINES
  mason.panel('walnut', left, cornice, right, frieze - 0.05, depth + 0.02, WOOD)
  mason.box('walnut', [left, frieze - 0.05, 0], [right, frieze, depth + 0.07], 'yYZ', WOOD)
  mason.panel('gebs', left, frieze, right, beams, 0.01, { density: 0.7 })
  mason.panel('walnut', left, beams, right, ceiling, 0.04, { ...WOOD, density: 0.4 })
  mason.strip(
    'walnut',
    [
      [right, beams],
      [left, beams],
    ],
    0,
    0.04,
    { density: 0.3 },
  )
}

function buildCeiling(mason: Mason): void {
  const { beams, ceiling } = LINES
  const dim = { density: 0.5 } as const
  const edges = [-HALF_WIDTH, ...BEAMS, HALF_WIDTH]
  edges.slice(1).forEach((right, i) => {
    const left = edges[i] ?? 0
    if (left < 0 && right > 0) return
    for (const [from, to] of [
      [-HALF_BAY, 0],
      [0, HALF_BAY],
    ] as const)
      buildCoffer(mason, left, right, from, to)
  })
  for (const x of BEAMS)
    mason.box('walnut', [x - HALF_BEAM, beams, -HALF_BAY], [x + HALF_BEAM, ceiling, HALF_BAY], 'xXy', {
      ...dim,
      gloss: 0.2,
    })
  for (const [from, to] of [
    [-HALF_BAY, -HALF_BAY + HALF_BEAM],
    [-HALF_BEAM, HALF_BEAM],
    [HALF_BAY - HALF_BEAM, HALF_BAY],
  ] as const)
    mason.box('walnut', [-HALF_WIDTH, beams, from], [HALF_WIDTH, ceiling, to], 'yzZ', {
      ...dim,
      quarter: true,
      gloss: 0.2,
    })
  buildSkylight(mason)
}

/** A coffer: a painted frame around a cedar panel with a brass boss. */
function buildCoffer(mason: Mason, left: number, right: number, from: number, to: number): void {
  const { ceiling } = LINES
  const dim = { density: 0.5 } as const
  mason.at(ceilingAt(ceiling)).panel('cedar', left, from, right, to, 0, dim)
  const [a, b, c, d] = [left + 0.24, right - 0.24, from + 0.24, to - 0.24]
  const band = 0.1
  const bands: readonly (readonly [number, number, number, number, boolean])[] = [
    [a, c, b, c + band, false],
    [a, d - band, b, d, false],
    [a, c + band, a + band, d - band, true],
    [b - band, c + band, b, d - band, true],
  ]
  for (const [x0, z0, x1, z1, turned] of bands)
    mason.at(ceilingAt(ceiling - 0.02)).panel('zouaq', x0, z0, x1, z1, 0, { ...dim, quarter: turned, fit: [1, 1] })
  mason
    .at({ origin: [(left + right) / 2, ceiling, (from + to) / 2], x: [1, 0, 0], y: [0, -1, 0], z: [0, 0, -1] })
    .turned(
      'brass',
      [
        [0.13, 0.004],
        [0.09, 0.03],
        [0.03, 0.04],
        [0.02, 0.09],
        [0, 0.1],
      ],
      8,
      { gloss: 0.6, density: 0.4 },
    )
}

/** The middle coffers are glass: day comes in, and the glazing bars draw on the floor. */
function buildSkylight(mason: Mason): void {
  const { ceiling } = LINES
  const half = 0.8 - HALF_BEAM
  const glass = mason.at(ceilingAt(SKYLIGHT))
  glass.panel('sky', -half - 0.1, -HALF_BAY, half + 0.1, HALF_BAY, 0, { glow: 2.3, fit: [1, 0.5], uvAt: [0, 0.2] })
  for (const side of [-1, 1]) {
    const x = side * half
    const face = side > 0 ? 'x' : 'X'
    mason.box('lime', [x, ceiling, -HALF_BAY], [x, SKYLIGHT, HALF_BAY], face, { density: 0.5 })
  }
  for (const x of [-0.24, 0.24])
    mason.box(
      'plain',
      [x - 0.02, ceiling + 0.06, -HALF_BAY],
      [x + 0.02, ceiling + 0.1, HALF_BAY],
      'xXy',
      dyed('#2d4a3c', { density: 0.4 }),
    )
  for (const z of [-1.22, -0.66, 0.66, 1.22])
    mason.box(
      'plain',
      [-half, ceiling + 0.06, z - 0.02],
      [half, ceiling + 0.1, z + 0.02],
      'yzZ',
      dyed('#2d4a3c', { density: 0.4 }),
    )
}

/** The portal's arch, a shallow one, from the left foot to the right. */
function portalOpening(): readonly Elevation[] {
  const { halfDoor, springing } = PORTAL
  const rise = 0.32
  const arc = Array.from({ length: 13 }, (_, i): Elevation => {
    const t = (i / 12) * 2 - 1
    return [t * halfDoor, springing + rise * Math.sqrt(Math.max(0, 1 - t * t * 0.999))]
  })
  return [[-halfDoor, 0], ...arc, [halfDoor, 0]]
}

/** An end wall: books from floor to cornice around the portal, which leads on, or holds the globe. */
function buildEnd(mason: Mason, open: boolean): void {
  const { cornice } = LINES
  const { half, top } = PORTAL_CASE
  const shelves = Math.round((cornice - FIRST_END_SHELF) / SHELF)
  for (const [left, right, books] of [
    [-HALF_WIDTH, -half, open ? 3 : 17],
    [half, HALF_WIDTH, open ? 9 : 23],
  ] as const) {
    buildLowCase(mason, left, right, books, END_DEPTH - 0.01, 3)
    mason.panel('walnut', left, LINES.top, right, FIRST_END_SHELF, END_DEPTH - 0.03, WOOD)
    buildBookcase(mason, {
      left,
      right,
      low: FIRST_END_SHELF,
      shelves,
      depth: END_DEPTH,
      parts: 3,
      books: books + 5,
      isHigh: true,
    })
  }
  buildBookcase(mason, {
    left: -half,
    right: half,
    low: top,
    shelves: 4,
    depth: END_DEPTH,
    parts: 3,
    books: open ? 2 : 13,
    isHigh: true,
  })
  buildCrown(mason, -HALF_WIDTH, HALF_WIDTH, END_DEPTH)
  buildPortalCase(mason)
  const opening = portalOpening()
  buildDoorway(mason, {
    opening,
    depth: open ? HALF_WALL : GLOBE_NICHE,
    reveal: { finish: open ? 'walnut' : 'tadelakt', options: { gloss: 0.2, density: 0.8 } },
    floor: { finish: 'parquet', options: { gloss: 0.4 } },
    beyond: open ? { finish: 'lime' } : null,
    smoothing: false,
  })
  mason.panel('lime', HALF_BEAM - 0.8, LINES.ceiling, 0.8 - HALF_BEAM, SKYLIGHT, 0, { density: 0.4 })
  if (open) return
  mason.sheet('tadelakt', opening, -GLOBE_NICHE)
  buildGlobe(mason.at(upright(0, 0, -0.27)))
  buildLadder(mason.at(upright(-2.9, 0, END_DEPTH + 0.008)))
  const { from, nearest } = CORNER
  buildWritingDesk(mason.at(upright(from, 0, nearest)))
}

/** Pilasters and an entablature of walnut around the opening. */
function buildPortalCase(mason: Mason): void {
  const { half, top } = PORTAL_CASE
  const { halfDoor } = PORTAL
  const depth = END_DEPTH - 0.05
  const opening = portalOpening()
  mason.sheet('walnut', [[-half, 0], ...opening, [half, 0], [half, top], [-half, top]], depth, { gloss: 0.3 })
  mason.strip('walnut', opening.toReversed(), depth, 0, { gloss: 0.3, density: 0.5 })
  for (const side of [-1, 1]) {
    const [a, b] = [side * (halfDoor + 0.06), side * (half - 0.08)]
    const [left, right] = [Math.min(a, b), Math.max(a, b)]
    mason.box('walnut', [left, 0.24, depth], [right, top - 0.32, depth + 0.03], 'xXYZ', { gloss: 0.3 })
    mason.box('walnut', [left - 0.03, 0, depth], [right + 0.03, 0.24, depth + 0.05], 'xXYZ', { gloss: 0.3 })
    mason.box('brass', [left - 0.02, top - 0.34, depth], [right + 0.02, top - 0.3, depth + 0.045], 'xXyYZ', {
      gloss: 0.7,
    })
  }
  mason.box('zouaq', [-half, top - 0.28, depth], [half, top - 0.06, depth + 0.02], 'Z', { density: 1 })
  mason.box('walnut', [-half, top - 0.06, depth], [half, top - 0.014, END_DEPTH + 0.02], 'yYZ', WOOD)
}

/** The shelves' ladder, hung on its rail; flat against them, because people walk by. */
function buildLadder(mason: Mason): void {
  const top = 3.95
  for (const x of [-0.22, 0.22])
    mason.box('cedar', [x - 0.022, 0.02, 0], [x + 0.022, top, 0.02], 'xXYZ', { density: 0.8 })
  for (let y = 0.3; y < top - 0.1; y += 0.29)
    mason.box('cedar', [-0.2, y, 0.002], [0.2, y + 0.035, 0.018], 'yYZ', { density: 0.6, quarter: true })
  buildRod(mason, 'brass', [-1, top - 0.06, 0.004], [1, top - 0.06, 0.004], 0.012, { gloss: 0.8 })
}
