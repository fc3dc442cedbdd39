import type { Mirrored } from '../../materials/mirrored.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildOpening, roundedHead, wallAround } from '../buildOpening.ts'
import { buildSky } from '../buildSky.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WIDTH, PORTAL } from '../measures.ts'
import { buildBars } from '../setPieces/buildBars.ts'
import { buildDish } from '../setPieces/buildDish.ts'
import { buildHerbPots } from '../setPieces/buildHerbPots.ts'
import { buildLaundry } from '../setPieces/buildLaundry.ts'
import { buildStairDoor } from '../setPieces/buildStairDoor.ts'
import { buildTown } from '../setPieces/buildTown.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Blue limewash, its painted line, the top of the parapet and of its coping; metres. */
const WASH = 0.86
const LINE = 0.9
const WALL = 3.0
const COPING = 3.1
/** How far behind the parapet town and sky stand. */
const BEHIND = 0.32
const HALF_SKY = HALF_WIDTH + BEHIND
const HEAD = roundedHead(2.12, 0.85, 0.6, 9)
const SKY = {
  finish: 'evening',
  tint: [1, 1, 1],
  glow: 1.35,
  halfWidth: HALF_SKY,
  springing: COPING,
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
    buildTown(wall, from, to, { behind: BEHIND, coping: COPING, seed: side < 0 ? 5 : 11 })
    // Columns of the storey to come stand on the parapet.
    buildBars(mason.at(upright(side * (HALF_WIDTH + 0.12), COPING, side * 0.88)))
  }
  buildFloor(mason)
  if (hasEnd) buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind)
  buildSky(mason, SKY, far, hasEnd)
  buildLaundry(mason, kind, WALL)
  if (kind === 'end') buildHerbPots(mason)
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
  buildTown(mason, -HALF_SKY, HALF_SKY, { behind: BEHIND, coping: COPING, seed: 23 })
  if (open) return
  buildStairDoor(mason, HEAD)
  buildDish(mason.at(upright(-2.7, COPING - 0.02, -0.12)))
}
