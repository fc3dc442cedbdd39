import type { Chamber, Obstacle } from '../plan/types.ts'
import { assemble, type Part } from './assemble.ts'
import { buildArcade, buildColumn, buildCourtFloor, type ArcadeKind } from './buildArcade.ts'
import { buildFountain } from './buildFountain.ts'
import { planterSurfaces } from './buildTree.ts'
import { COURT } from './courtMeasures.ts'
import { layBricks } from './layBricks.ts'
import { Mason, type Surface } from './Mason.ts'
import type { Masonry } from './Masonry.ts'
import { HALF_BAY } from './measures.ts'

export const COURT_ATLAS = { width: 1024, height: 1024 } as const

/** A part of the courtyard with light of its own: a side (0 north, 1 west, 2 south, 3 east) and what it is there. */
type Slot = 'corner' | 'left' | 'door' | 'right' | 'columnCorner' | 'columnLeft' | 'columnRight'

const SLOTS: Readonly<Record<Slot, () => readonly Surface[]>> = {
  corner: () => buildArcade('corner'),
  left: () => buildArcade('wall'),
  door: () => buildArcade('door'),
  right: () => buildArcade('wall'),
  columnCorner: buildColumn,
  columnLeft: buildColumn,
  columnRight: buildColumn,
}

export interface CourtKit {
  readonly slots: ReadonlyMap<string, Masonry>
  readonly floor: Masonry
  readonly fountain: Masonry
  /** Four, by quadrant: north-east, north-west, south-west, south-east. */
  readonly planters: readonly Masonry[]
  readonly sky: Masonry
}

/** All parts of the courtyard of three rooms, for which the light is baked, with their places in the lightmap. */
export function buildCourtKit(): CourtKit {
  const keys = [0, 1, 2, 3].flatMap((side) => slotNames().map((slot) => ({ key: `${side}/${slot}`, slot })))
  const lists = [
    ...keys.map(({ slot }) => SLOTS[slot]()),
    buildCourtFloor(),
    buildFountain(),
    ...[0, 1, 2, 3].map(planterSurfaces),
    buildSky(),
  ]
  const { masonries } = layBricks(lists, COURT_ATLAS)
  const at = (index: number): Masonry => {
    const masonry = masonries[index]
    if (!masonry) throw new Error('as many went in')
    return masonry
  }
  const n = keys.length
  return {
    slots: new Map(keys.map(({ key }, index) => [key, at(index)])),
    floor: at(n),
    fountain: at(n + 1),
    planters: [at(n + 2), at(n + 3), at(n + 4), at(n + 5)],
    sky: at(n + 6),
  }
}

function slotNames(): readonly Slot[] {
  return ['corner', 'left', 'door', 'right', 'columnCorner', 'columnLeft', 'columnRight']
}

/** A dome of morning sky, seen from inside. */
function buildSky(): readonly Surface[] {
  const mason = new Mason()
  const radius = 42
  const steps = 8
  const profile = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = Math.PI / 2 - (i / steps) * (Math.PI / 2 + 0.12)
    return [Math.max(0.001, radius * Math.cos(angle)), radius * Math.sin(angle)] as const
  })
  // From the zenith (the texture's top) down; half a texel short of both ends, where it would wrap.
  mason.turned('sky', profile, 20, { glow: 1.12, fit: [1, -0.98], uvAt: [0, -radius * 1.66] })
  return mason.surfaces
}

/** The side that an outward yaw belongs to: 0 north, 1 west, 2 south, 3 east. */
function sideOf(yaw: number): number {
  return ((Math.round(yaw / (Math.PI / 2)) % 4) + 4) % 4
}

/**
 * The courtyard as the plan lays it out, in world metres. Larger courts than the baked one repeat its bays, each side in
 * its own light, and stretch its floor: sun and shade fall in the same proportion, which is nearly right.
 */
export function composeCourt(
  kit: CourtKit,
  chamber: Pick<Chamber, 'bays' | 'width'>,
  obstacles: readonly Obstacle[],
): Masonry {
  const court = chamber.width / 2 - 2 * HALF_BAY
  const parts: Part[] = [
    { masonry: kit.floor, x: 0, z: 0, yaw: 0, stretch: court / COURT.half },
    { masonry: kit.sky, x: 0, z: 0, yaw: 0 },
  ]
  const slot = (side: number, name: Slot): Masonry => kit.slots.get(`${side}/${name}`) ?? kit.floor
  for (const bay of chamber.bays) {
    const side = sideOf(bay.yaw)
    // Along the side, seen from the court: negative is left.
    const along = bay.x * Math.cos(bay.yaw) - bay.z * Math.sin(bay.yaw)
    const kind: ArcadeKind = bay.kind === 'end' ? 'corner' : bay.kind
    const name: Slot = kind === 'wall' ? (along < 0.01 ? 'left' : 'right') : kind
    parts.push({ masonry: slot(side, name), x: bay.x, z: bay.z, yaw: bay.yaw })
  }
  for (const { kind, x, z } of obstacles) {
    if (kind === 'fountain') parts.push({ masonry: kit.fountain, x, z, yaw: 0 })
    if (kind === 'planter') parts.push({ masonry: kit.planters[quadrantOf(x, z)] ?? kit.floor, x, z, yaw: 0 })
    if (kind === 'column') {
      const yaw = outwardYaw(x, z)
      const side = sideOf(yaw)
      const corner = Math.abs(Math.abs(x) - Math.abs(z)) < 0.01
      const along = x * Math.cos(yaw) - z * Math.sin(yaw)
      parts.push({ masonry: slot(side, corner ? 'columnCorner' : along < 0 ? 'columnLeft' : 'columnRight'), x, z, yaw })
    }
  }
  return assemble(parts)
}

function quadrantOf(x: number, z: number): number {
  return z < 0 ? (x > 0 ? 0 : 1) : x < 0 ? 2 : 3
}

/** The outward yaw of the side that a point of the arcade's line lies on; at a corner, of the side whose left it is. */
function outwardYaw(x: number, z: number): number {
  const corner = Math.abs(Math.abs(x) - Math.abs(z)) < 0.01
  if (corner) return z < 0 ? (x < 0 ? 0 : -Math.PI / 2) : x < 0 ? Math.PI / 2 : Math.PI
  if (Math.abs(z) > Math.abs(x)) return z < 0 ? 0 : Math.PI
  return x < 0 ? Math.PI / 2 : -Math.PI / 2
}
