import type { Mirrored } from '../../materials/mirrored.ts'
import type { BayKind } from '../../plan/types.ts'
import { buildOpening, roundedHead, wallAround } from '../buildOpening.ts'
import { buildSky } from '../buildSky.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WIDTH, PORTAL } from '../measures.ts'
import { buildMoonWindow } from '../setPieces/buildMoonWindow.ts'
import { buildShore } from '../setPieces/buildShore.ts'
import { buildPlough, buildStars } from '../setPieces/buildStars.ts'
import { buildStoneSeat } from '../setPieces/buildStoneSeat.ts'
import { upright, type Frame } from '../vectors.ts'
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
const COAST = { behind: BEHIND, low: LEDGE - 0.12, horizon: HORIZON } as const
const HEAD = roundedHead(2.12, 0.6, 0.44, 10)
const SKY = {
  finish: 'sky',
  tint: [0.062, 0.1, 0.18],
  glow: 0.7,
  halfWidth: HALF_SKY,
  springing: HORIZON,
  crown: 7.4,
} as const

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
    buildShore(wall, from, to, side < 0 ? { ...COAST, seed: 3, height: 0.5 } : { ...COAST, seed: 17, height: 0.3 })
  }
  mason.at(FLOOR).panel('nightFloor', -FLOOR_EDGE, -HALF_BAY, FLOOR_EDGE, HALF_BAY, 0, { density: 1.3, gloss: 0.5 })
  if (hasEnd) buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  buildSky(mason, SKY, far, hasEnd)
  buildStars(mason, SKY, kind, far)
  if (kind === 'end') {
    buildPlough(mason, SKY)
    buildStoneSeat(mason)
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
  buildShore(mason, -HALF_SKY, HALF_SKY, { ...COAST, seed: 29, height: 0.36 })
  if (!open) buildMoonWindow(mason, HEAD)
}
