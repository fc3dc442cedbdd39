import type { Floor } from './floorOf.ts'
import { WALL_THICKNESS } from './measures.ts'
import { standBefore } from './standBefore.ts'
import { aheadOf } from './turn.ts'
import type { RoomShape } from './planGallery.ts'
import type { Doorway, Placement, Pose, Viewpoint } from './types.ts'

/** How far before a doorway one stands to look through it, from its wall's face. */
const BEFORE_DOOR = 0.9
/** How far inside one stands on entering a room, to take it in. */
const INSIDE = 1.3

/** The id of a place's viewpoint: "threshold", "taking-root/the-tie". */
export function viewpointId(room: string, exhibit: string | null): string {
  return exhibit === null ? room : `${room}/${exhibit}`
}

/** A doorway's viewpoint, on its own side: "taking-root#0>taking-root#1". */
export function doorwayId({ from, to }: Doorway): string {
  return `${from.room}#${from.chamber}>${to ? `${to.room}#${to.chamber}` : ''}`
}

/** The entrance first, then one per exhibit in route order, then the doorways'. */
export function viewpointsOf(shape: RoomShape, floor: Floor): readonly Viewpoint[] {
  const entrance = shape.doorways[0]
  return [
    ...(entrance
      ? [{ id: viewpointId(shape.slug, null), room: shape.slug, exhibit: null, pose: inside(entrance) }]
      : []),
    ...shape.placements.flatMap((placement) => {
      const pose = standAt(placement, shape.slug, floor)
      const id = viewpointId(shape.slug, placement.exhibit)
      return pose ? [{ id, room: shape.slug, exhibit: placement.exhibit, pose }] : []
    }),
    ...shape.doorways.flatMap((doorway) => {
      const pose = before(doorway, BEFORE_DOOR)
      return doorway.to ? [{ id: doorwayId(doorway), room: shape.slug, exhibit: null, pose }] : []
    }),
  ]
}

function standAt(placement: Placement, room: string, floor: Floor): Pose | null {
  const chamber = floor.chamberOf({ room, chamber: placement.chamber })
  return chamber ? standBefore(placement, chamber) : null
}

function before(doorway: Doorway, distance: number): Pose {
  const [dx, dz] = aheadOf(doorway.yaw)
  const back = distance + WALL_THICKNESS / 2
  return { x: doorway.x - dx * back, z: doorway.z - dz * back, yaw: doorway.yaw, pitch: 0 }
}

/** Just come in through the doorway by which one would leave. */
function inside(doorway: Doorway): Pose {
  const pose = before(doorway, INSIDE)
  return { ...pose, yaw: doorway.yaw > 0 ? doorway.yaw - Math.PI : doorway.yaw + Math.PI }
}
