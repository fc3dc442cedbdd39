import type { Mirrored } from '../../materials/mirrored.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildOpening, roundedHead, wallAround } from '../buildOpening.ts'
import { circle } from '../circle.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WIDTH, PORTAL } from '../measures.ts'
import { outOfWall } from '../outOfWall.ts'
import { buildBolt } from '../setPieces/buildBolt.ts'
import { buildCargoHook } from '../setPieces/buildCargoHook.ts'
import { buildDeckLamp } from '../setPieces/buildDeckLamp.ts'
import { buildDial } from '../setPieces/buildDial.ts'
import { buildQuay } from '../setPieces/buildQuay.ts'
import { buildScuttle } from '../setPieces/buildScuttle.ts'
import { buildWatertightDoor } from '../setPieces/buildWatertightDoor.ts'
import { SHIP_BRASS } from '../setPieces/shipBrass.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Up the ship's side: navy boards, a teak rail, white plating, deck beams under the next deck's planks; metres. */
const RAIL_FOOT = 0.88
const RAIL = 0.97
const BEAM = 4.5
const DECKHEAD = 4.86
/** The ribs begin above the pictures. */
const RIB_FOOT = 2.68
const RIB = 0.05
const PORTHOLE = { x: HALF_BAY / 2, y: 3.4, radius: 0.28 } as const
const FACETS = 12
/** The deck ends under the skirting: what lies behind it is not the room's light. */
const FLOOR_EDGE = HALF_WIDTH - 0.03
const HEAD = roundedHead(2.16, 0.44)
const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const CEILING: Frame = { origin: [0, DECKHEAD, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }
const MIRRORS: Mirrored = { above: [0.95, 0.85, 0.66], beside: [0.2, 0.23, 0.26] }

/**
 * Between decks of a passenger steamer: white riveted plating and its ribs, portholes full of sea light, teak underfoot.
 * A cargo hook hangs over the last bay, where a bit of quay is left in the corner: bollard, crates, a trunk.
 */
export const shipAndQuay: GalleryTheme = { buildBay, mirrored: MIRRORS }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  for (const side of [-1, 1] as const) buildSide(mason.at(upright(side * HALF_WIDTH, 0, 0, (-side * Math.PI) / 2)))
  mason.at(FLOOR).panel('deck', -FLOOR_EDGE, -HALF_BAY, FLOOR_EDGE, HALF_BAY, 0, { density: 1.4, gloss: 0.2 })
  mason.at(CEILING).panel('deckhead', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 0.55 })
  buildRibs(mason)
  buildPipes(mason)
  if (kind !== 'wall') buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  if (kind === 'end') {
    buildCargoHook(mason.at(upright(0, 0, -0.35)), BEAM)
    buildQuay(mason)
  } else buildDeckLamp(mason.at(upright(0, BEAM, 0)))
  return mason.surfaces
}

/** A long wall in its own frame: x along it, its face at z = 0. */
function buildSide(mason: Mason): void {
  const { x, y, radius } = PORTHOLE
  const wall: Elevation[] = [
    [-HALF_BAY, RAIL],
    [HALF_BAY, RAIL],
    [HALF_BAY, DECKHEAD],
    [-HALF_BAY, DECKHEAD],
  ]
  mason.sheet(
    'hull',
    wall,
    0,
    { gloss: 0.2 },
    [-x, x].map((at) => circle(at, y, radius, FACETS)),
  )
  for (const at of [-x, x]) buildScuttle(mason, at, y, radius, FACETS)
  buildRail(mason, -HALF_BAY, HALF_BAY)
}

/** Painted boards under a teak rail on brass brackets. */
function buildRail(mason: Mason, from: number, to: number): void {
  mason.panel('navyBoards', from, 0.1, to, RAIL_FOOT, 0.02, { gloss: 0.2 })
  mason.panel('ink', from, 0, to, 0.1, 0.035, { density: 0.6 })
  mason.panel('teak', from, RAIL_FOOT, to, RAIL, 0.085, { density: 0.8, quarter: true, gloss: 0.3 })
  mason.strip(
    'teak',
    [
      [to, RAIL_FOOT],
      [from, RAIL_FOOT],
    ],
    0.02,
    0.085,
    { density: 0.4 },
  )
  mason.strip(
    'teak',
    [
      [from, RAIL],
      [to, RAIL],
    ],
    0,
    0.085,
    { density: 0.6 },
  )
  mason.panel('brass', from, RAIL_FOOT - 0.035, to, RAIL_FOOT - 0.02, 0.026, { ...SHIP_BRASS, density: 0.4 })
}

/** A rib and deck beam in one, as ships have them: straight up the side, a knee, across under the deck. */
const INNER: readonly Elevation[] = [
  [HALF_WIDTH, RIB_FOOT],
  [HALF_WIDTH - 0.12, RIB_FOOT + 0.09],
  [HALF_WIDTH - 0.15, 3.72],
  ...Array.from({ length: 5 }, (_, i): Elevation => {
    const angle = (i / 4) * (Math.PI / 2)
    return [HALF_WIDTH - 0.75 + 0.6 * Math.cos(angle), BEAM - 0.6 + 0.6 * Math.sin(angle)]
  }),
]

function buildRibs(mason: Mason): void {
  const inner = [...INNER, ...INNER.toReversed().map(([x, y]): Elevation => [-x, y])]
  const web: Elevation[] = [...inner, [-HALF_WIDTH, DECKHEAD], [HALF_WIDTH, DECKHEAD]]
  // Round holes make a beam lighter: they are where the pipes pass.
  const holes = [-3.05, -1.5, 1.5, 3.05].map((x) => circle(x, (BEAM + DECKHEAD) / 2, 0.1, 6))
  const back = (z: number): Frame => ({ origin: [0, 0, z], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] })
  const face = { density: 0.5 } as const
  const edge = (from: number, to: number) => {
    // A flange stands out to both sides of the web.
    mason.strip('hull', inner, from, to, { density: 0.5, smoothing: true })
  }
  mason.sheet('hull', web, RIB, face, holes)
  mason.at(back(-RIB)).sheet('hull', web, 0, face, holes)
  edge(RIB, -RIB)
  // Half a rib at each joint: the next bay builds the other half.
  mason.at(back(HALF_BAY - RIB)).sheet('hull', web, 0, face, holes)
  edge(HALF_BAY, HALF_BAY - RIB)
  mason.sheet('hull', web, -HALF_BAY + RIB, face, holes)
  edge(-HALF_BAY + RIB, -HALF_BAY)
}

/** Water, steam and voice: three pipes along the deckhead, one of copper. */
function buildPipes(mason: Mason): void {
  for (const [x, radius, finish] of [
    [-3.05, 0.045, 'ivory'],
    [3.05, 0.045, 'ivory'],
    [1.5, 0.035, 'copper'],
    [-1.5, 0.035, 'copper'],
  ] as const) {
    mason.at(outOfWall(x, (BEAM + DECKHEAD) / 2, -HALF_BAY)).turned(
      finish,
      [
        [radius, 0],
        [radius, 2 * HALF_BAY],
      ],
      8,
      { density: 0.5, gloss: 0.4 },
    )
  }
}

/** The end bulkhead in its own frame: a doorway with a coaming, or a watertight door that is shut. */
function buildEnd(mason: Mason, open: boolean): void {
  const breadth = 0.17
  const outline = buildOpening(mason, {
    head: HEAD,
    breadth,
    proud: 0.07,
    surround: 'navy',
    reveal: 'hull',
    sill: 'teak',
    open,
  })
  for (const part of wallAround(outline, RAIL, DECKHEAD)) mason.sheet('hull', part, 0, { gloss: 0.2 })
  const edge = PORTAL.halfDoor + breadth
  buildRail(mason, -HALF_WIDTH, -edge)
  buildRail(mason, edge, HALF_WIDTH)
  // Bolts around the coaming.
  for (const side of [-1, 1] as const) {
    for (let i = 0; i < 9; i++) buildBolt(mason, side * (PORTAL.halfDoor + breadth / 2), 0.2 + i * 0.235, 0.07)
  }
  for (let i = -2; i <= 2; i++) buildBolt(mason, i * 0.2, 2.6 + breadth / 2, 0.07)
  buildDial(mason, -2.5, PORTHOLE.y, 12)
  buildDial(mason, 2.5, PORTHOLE.y, 9)
  if (!open) buildWatertightDoor(mason, HEAD)
}
