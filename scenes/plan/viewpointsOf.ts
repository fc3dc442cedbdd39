import type { Floor } from './floorOf.ts'
import { WALL_THICKNESS } from './measures.ts'
import { standBefore } from './standBefore.ts'
import { aheadOf } from './turn.ts'
import type { RoomShape } from './planGallery.ts'
import type { Doorway, Placement, Pose, Viewpoint } from './types.ts'

/** How far inside one stands on entering a room, to take it in. */
const INSIDE = 1.3

/** The entrance first, then one per exhibit in route order. */
export function viewpointsOf({ slug, doorways, placements }: RoomShape, floor: Floor): readonly Viewpoint[] {
  const entrance = doorways[0]
  return [
    ...(entrance ? [{ room: slug, exhibit: null, pose: inside(entrance) }] : []),
    ...placements.flatMap((placement) => {
      const pose = standAt(placement, slug, floor)
      return pose ? [{ room: slug, exhibit: placement.exhibit, pose }] : []
    }),
  ]
}

function standAt(placement: Placement, room: string, floor: Floor): Pose | null {
  const chamber = floor.chamberOf({ room, chamber: placement.chamber })
  return chamber ? standBefore(placement, chamber) : null
}

/** Just come in through the doorway by which one would leave. */
function inside({ x, z, yaw }: Doorway): Pose {
  const [dx, dz] = aheadOf(yaw)
  const back = INSIDE + WALL_THICKNESS / 2
  return { x: x - dx * back, z: z - dz * back, yaw: yaw > 0 ? yaw - Math.PI : yaw + Math.PI, pitch: 0 }
}
