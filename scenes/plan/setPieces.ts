import { toWorld, boxAround } from './turn.ts'
import type { Chamber, Obstacle } from './types.ts'

/**
 * Where a theme's own furniture stands: in the last bay of a room, to the right of the closed portal as one comes in,
 * along the end wall. There no picture hangs, no label is hidden and no path leads. Metres: across the hall from its
 * axis, and from the end wall; the kit builds within these bounds.
 */
export const CORNER = { from: 1.85, to: 3.95, nearest: 0.02, depth: 0.78 } as const

/** Settings whose bays have such furniture: the kit and this list go together (set pieces' own test). */
const FURNISHED: readonly string[] = [
  'shipAndQuay',
  'caravanNight',
  'mineGallery',
  'factoryLine',
  'hostelRoom',
  'kitchen',
  'straitAtNight',
  'library',
  'roofTerrace',
]

export function hasSetPiece(setting: string): boolean {
  return FURNISHED.includes(setting)
}

/** What the furniture in a hall's far corner takes of its floor. */
export function setPieceOf(chamber: Chamber): Obstacle[] {
  const last = chamber.bays.at(-1)
  if (!hasSetPiece(chamber.setting) || last?.kind !== 'end') return []
  const { from, to, nearest, depth } = CORNER
  const [x, z] = toWorld(chamber, (from + to) / 2, -chamber.length / 2 + (nearest + depth) / 2)
  const frame = { x, z, yaw: chamber.yaw }
  return [{ kind: 'setPiece', chamber: chamber.index, ...frame, points: boxAround(frame, to - from, depth - nearest) }]
}
