import { MIRRORED } from '../../materials/mirrored.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { dyed } from '../dyed.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WALL, HALF_WIDTH, NICHE, PORTAL } from '../measures.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Ceiling and head of the doorway, metres. */
const HEIGHT = 4.4
const DOOR_TOP = 2.8
const SKIRTING = 0.1
/** The luminous ceiling: one panel a bay. */
const PANEL = { halfWidth: 2.6, halfLength: 1.1 } as const

/** Even paint: clouds of plaster would look like stains here. */
const WHITE = dyed('#f2f0ea')

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const CEILING: Frame = { origin: [0, HEIGHT, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }

/**
 * Plain on purpose: white walls, a grey floor, a luminous ceiling. For the weakest devices, and to compare with other
 * museums' rooms on equal terms.
 */
export const whiteCube: GalleryTheme = { buildBay, mirrored: MIRRORED.plain }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  for (const [x, yaw] of [
    [-HALF_WIDTH, Math.PI / 2],
    [HALF_WIDTH, -Math.PI / 2],
  ] as const) {
    const side = mason.at(upright(x, 0, 0, yaw))
    side.panel('plain', -HALF_BAY, SKIRTING, HALF_BAY, HEIGHT, 0, WHITE)
    side.panel('slate', -HALF_BAY, 0, HALF_BAY, SKIRTING, 0, { density: 0.5 })
  }
  mason.at(FLOOR).panel('concrete', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY)
  const { halfWidth, halfLength } = PANEL
  const ceiling = mason.at(CEILING)
  const hole = [
    [-halfWidth, -halfLength],
    [halfWidth, -halfLength],
    [halfWidth, halfLength],
    [-halfWidth, halfLength],
  ] as const
  const all = [
    [-HALF_WIDTH, -HALF_BAY],
    [HALF_WIDTH, -HALF_BAY],
    [HALF_WIDTH, HALF_BAY],
    [-HALF_WIDTH, HALF_BAY],
  ] as const
  ceiling.sheet('plain', all, 0, { ...WHITE, density: 0.5 }, [hole])
  ceiling.sheet('plain', hole, 0, { glow: 2.2 })
  if (kind !== 'wall') buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  return mason.surfaces
}

/** The end wall in its own frame: a plain opening, or a shallow niche that leads nowhere. */
function buildEnd(mason: Mason, open: boolean): void {
  const { halfDoor } = PORTAL
  const depth = open ? HALF_WALL : NICHE
  const outline: Elevation[] = [
    [-HALF_WIDTH, 0],
    [-halfDoor, 0],
    [-halfDoor, DOOR_TOP],
    [halfDoor, DOOR_TOP],
    [halfDoor, 0],
    [HALF_WIDTH, 0],
    [HALF_WIDTH, HEIGHT],
    [-HALF_WIDTH, HEIGHT],
  ]
  mason.sheet('plain', outline, 0, WHITE)
  mason.strip(
    'plain',
    [
      [halfDoor, 0],
      [halfDoor, DOOR_TOP],
      [-halfDoor, DOOR_TOP],
      [-halfDoor, 0],
    ],
    0,
    -depth,
    { ...WHITE, density: 0.6 },
  )
  mason.at(FLOOR).panel('concrete', -halfDoor, 0, halfDoor, depth)
  if (!open) mason.panel('plain', -halfDoor, 0, halfDoor, DOOR_TOP, -NICHE, { ...WHITE, density: 0.6 })
}
