import { EYE_HEIGHT } from './plan/measures.ts'
import { viewingDistance } from './plan/standBefore.ts'
import { frontOf, yawTowards } from './plan/turn.ts'
import type { MuseumPlan } from './plan/types.ts'

/** Metres and radians; yaw 0 looks along −z, growing to the left; pitch is 0. */
export interface BenchPose {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly yaw: number
}

/** What a picture must leave free of the view's height. */
const CLEAR = 0.85

/**
 * Where a visitor with this screen stands before exhibit i of the galleries, straight before it, so that it fills the view;
 * counted along the route from 0. Null where there is none.
 * @param aspect width of the view over its height
 * @param fov its vertical angle, degrees
 */
export function benchPose(plan: MuseumPlan, index: number, aspect: number, fov: number): BenchPose | null {
  let left = index
  for (const { placements } of plan.rooms.slice(1)) {
    const placement = placements[left]
    if (placement === undefined) {
      left -= placements.length
      continue
    }
    const half = Math.tan((fov * Math.PI) / 360)
    const distance = viewingDistance(placement, { aspect, half, clear: CLEAR })
    const [fx, fz] = frontOf(placement.yaw)
    const x = placement.x + fx * distance
    const z = placement.z + fz * distance
    return { x, y: EYE_HEIGHT, z, yaw: yawTowards([x, z], [placement.x, placement.z]) }
  }
  return null
}
