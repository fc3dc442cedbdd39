import type { BayKind } from '../../plan/types.ts'
import { buildLantern } from '../buildLantern.ts'
import { buildPortal } from '../buildPortal.ts'
import { buildWindow, windowSurround } from '../buildWindow.ts'
import type { Elevation } from '../arches.ts'
import { MIRRORED } from '../../materials/mirrored.ts'
import type { GalleryTheme } from './GalleryTheme.ts'
import { Mason, type Surface } from '../Mason.ts'
import { CELL, CORNICE, DADO, DADO_CAP, FRIEZE, HALF_BAY, HALF_WIDTH, JOISTS, PLANKS, PORTAL } from '../measures.ts'
import { upright, type Frame } from '../vectors.ts'

const BORDER = 2 * CELL.along
const JOISTS_A_BAY = 6
const CARRIERS = [-HALF_WIDTH / 3, HALF_WIDTH / 3] as const

/** The floor as a drawing board: x stays x, y is −z, seen from above. */
const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
/** The ceiling as one sees it lying on the floor: x stays x, y is z. */
const CEILING: Frame = { origin: [0, PLANKS, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }

/** A hall of a medersa: tiled dado, carved frieze, painted cedar, high mashrabiyas; its plaster in the setting's hue. */
export const madrasaHall: GalleryTheme = { buildBay, mirrored: MIRRORED.hall }

/**
 * One bay of a gallery: 3.5 m along z, 8 m across x, 5.4 m high, the origin in the middle of its floor. Its windows look
 * out to +x; a 'door' or 'end' bay has its end wall at −z. Bays meet at z = ±1.75 with the same section.
 */
function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  buildSide(mason.at(upright(-HALF_WIDTH, 0, 0, Math.PI / 2)), false)
  buildSide(mason.at(upright(HALF_WIDTH, 0, 0, -Math.PI / 2)), true)
  buildFloor(mason.at(FLOOR), kind !== 'wall')
  buildCeiling(mason)
  if (kind === 'wall') buildLantern(mason, 0, 3.9, 0, 1.05, JOISTS - 3.9 - 0.56)
  else buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  return mason.surfaces
}

/** A long wall in its own frame: x along it, its face at z = 0. */
function buildSide(mason: Mason, hasWindow: boolean): void {
  const wall: Elevation[] = [
    [-HALF_BAY, DADO],
    [HALF_BAY, DADO],
    [HALF_BAY, FRIEZE],
    [-HALF_BAY, FRIEZE],
  ]
  const { low, high } = windowSurround()
  const hole: Elevation[] = [low, [high[0], low[1]], high, [low[0], high[1]]]
  mason.sheet('tadelakt', wall, 0, {}, hasWindow ? [hole] : [])
  if (hasWindow) buildWindow(mason)
  buildDado(mason, -HALF_BAY, HALF_BAY)
  buildFrieze(mason, -HALF_BAY, HALF_BAY)
}

/** Tiles 3 cm proud of the wall, under a glazed cap. */
function buildDado(mason: Mason, from: number, to: number): void {
  mason.panel('zelligeBlue', from, 0, to, DADO, 0.03)
  mason.panel('capBlue', from, DADO, to, DADO_CAP, 0.05, { density: 0.7 })
  mason.strip(
    'capBlue',
    [
      [from, DADO_CAP],
      [to, DADO_CAP],
    ],
    0,
    0.05,
    { density: 0.5 },
  )
}

/** Carved plaster under a painted cornice. */
function buildFrieze(mason: Mason, from: number, to: number): void {
  mason.panel('gebs', from, FRIEZE, to, CORNICE, 0.05, { density: 0.8 })
  mason.strip(
    'gebs',
    [
      [to, FRIEZE],
      [from, FRIEZE],
    ],
    0,
    0.05,
    { density: 0.4 },
  )
  mason.panel('zouaq', from, CORNICE, to, JOISTS, 0.12, { density: 0.8 })
  mason.panel('cedar', from, JOISTS - 0.01, to, PLANKS, 0, { density: 0.4 })
  mason.strip(
    'zouaq',
    [
      [to, CORNICE],
      [from, CORNICE],
    ],
    0.05,
    0.12,
    { density: 0.4 },
  )
}

function buildFloor(mason: Mason, hasEnd: boolean): void {
  const inner = HALF_WIDTH - BORDER
  const far = hasEnd ? HALF_BAY - BORDER : HALF_BAY
  mason.panel('bejmat', -inner, -HALF_BAY, inner, far, 0, { density: 1.5 })
  for (const left of [-HALF_WIDTH, inner]) {
    mason.panel('zelligeBlue', left, -HALF_BAY, left + BORDER, HALF_BAY, 0, { density: 1.2, quarter: true })
  }
  if (!hasEnd) return
  const { halfFrame } = PORTAL
  mason.panel('bejmat', -halfFrame, far, halfFrame, HALF_BAY, 0, { density: 1.2 })
  for (const left of [-inner, halfFrame])
    mason.panel('zelligeBlue', left, far, left + inner - halfFrame, HALF_BAY, 0, { density: 1.2 })
}

function buildCeiling(mason: Mason): void {
  const dim = { density: 0.55 } as const
  mason.at(CEILING).panel('cedar', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, dim)
  for (let i = 0; i < JOISTS_A_BAY; i++) {
    const z = -HALF_BAY + ((i + 0.5) * 2 * HALF_BAY) / JOISTS_A_BAY
    mason.box('cedar', [-HALF_WIDTH, JOISTS, z - 0.07], [HALF_WIDTH, PLANKS, z + 0.07], 'yzZ', {
      ...dim,
      quarter: true,
    })
  }
  for (const x of CARRIERS) {
    mason.box('zouaq', [x - 0.14, CORNICE, -HALF_BAY], [x + 0.14, JOISTS, HALF_BAY], 'xX', { density: 0.8 })
    mason.box('zouaq', [x - 0.14, CORNICE, -HALF_BAY], [x + 0.14, JOISTS, HALF_BAY], 'y', {
      density: 0.8,
      quarter: true,
    })
  }
}

/** The end wall in its own frame: its face at z = 0, the portal in its middle. */
function buildEnd(mason: Mason, open: boolean): void {
  const { halfFrame, frameTop } = PORTAL
  mason.sheet('tadelakt', [
    [-HALF_WIDTH, DADO],
    [-halfFrame, DADO],
    [-halfFrame, frameTop],
    [halfFrame, frameTop],
    [halfFrame, DADO],
    [HALF_WIDTH, DADO],
    [HALF_WIDTH, FRIEZE],
    [-HALF_WIDTH, FRIEZE],
  ])
  buildDado(mason, -HALF_WIDTH, -halfFrame)
  buildDado(mason, halfFrame, HALF_WIDTH)
  buildFrieze(mason, -HALF_WIDTH, HALF_WIDTH)
  buildPortal(mason, { open, reveal: 'tadelakt', tiles: 'zelligeBlue', cap: 'capBlue' })
}
