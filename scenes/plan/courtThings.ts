import { segmentToConvex } from './distance.ts'
import { frameAt, type Ground, type Stretch } from './courtGround.ts'
import { ARCADE_WALL, BAY_LENGTH, COLUMN_RADIUS, FOUNTAIN_RADIUS, PLANTER_HALF } from './measures.ts'
import { boxAround, type Frame } from './turn.ts'
import type { Obstacle, Vec2 } from './types.ts'

function octagon(x: number, z: number, radius: number): Vec2[] {
  return Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4
    return [x + radius * Math.cos(angle), z + radius * Math.sin(angle)] as const
  })
}

export function obstaclesOf(ground: Ground): readonly Obstacle[] {
  const thing = (kind: 'column' | 'fountain' | 'planter', x: number, z: number, points: readonly Vec2[]): Obstacle => ({
    kind,
    chamber: 0,
    x,
    z,
    yaw: 0,
    points,
  })
  const line = ground.court + ARCADE_WALL / 2
  const boundaries = Array.from(
    { length: 2 * ground.reach },
    (_, index) => (index + 0.5 - ground.reach) * BAY_LENGTH,
  ).map((at) => (Math.abs(at) > ground.court - 0.01 ? Math.sign(at) * line : at))
  const columns = boundaries.flatMap((x) =>
    boundaries
      .filter((z) => Math.max(Math.abs(x), Math.abs(z)) === line)
      .map((z) => thing('column', x, z, octagon(x, z, COLUMN_RADIUS))),
  )
  const corner = ground.court - 1.3
  // Larger courts have a second ring of trees, so that they don't look like parade grounds.
  const rings = ground.doorsPerSide > 1 ? [corner, Math.round(corner / 2 / BAY_LENGTH) * BAY_LENGTH] : [corner]
  const planters = rings.flatMap((ring) =>
    [-ring, ring].flatMap((x) =>
      [-ring, ring].map((z) => thing('planter', x, z, boxAround({ x, z, yaw: 0 }, 2 * PLANTER_HALF, 2 * PLANTER_HALF))),
    ),
  )
  return [...columns, thing('fountain', 0, 0, octagon(0, 0, FOUNTAIN_RADIUS)), ...planters]
}

/**
 * Where plinths and posts may stand in the open court, clockwise from the entrance, fronts outward: eight around the
 * fountain, clear of its axes; then, in larger courts, on the grid of half bays.
 */
export function standingPlaces(
  ground: Ground,
  doors: readonly Stretch[],
  things: readonly Obstacle[],
  wanted: number,
): readonly Frame[] {
  const [near, far] = [1.2, 3.4]
  const around = [-1, 1].flatMap((h) =>
    [-1, 1].flatMap((v): Vec2[] => [
      [h * far, v * near],
      [h * near, v * far],
    ]),
  )
  const doorAxes = doors.map((door) => frameAt(door, ground.court))
  const lines = Array.from({ length: 2 * ground.reach - 2 }, (_, index) => (index + 1.5 - ground.reach) * BAY_LENGTH)
  const grid = lines.flatMap((x) =>
    lines.flatMap((z): Vec2[] => {
      const ring = Math.max(Math.abs(x), Math.abs(z))
      if (ring < 7 || ring > ground.court - 1.5) return []
      if (doorAxes.some((door) => Math.hypot(door.x - x, door.z - z) < 4)) return []
      const clear = things.every(({ points }) => segmentToConvex([x, z], [x, z], points) > 1.7)
      return clear ? [[x, z]] : []
    }),
  )
  const points = wanted <= around.length ? around : [...around, ...grid]
  return points
    .map(([x, z]): Frame => {
      const front = Math.abs(x) > Math.abs(z) ? Math.atan2(x, 0) : Math.atan2(0, z)
      return { x, z, yaw: front }
    })
    .sort((a, b) => roundTheCourt(a) - roundTheCourt(b))
}

/** How far round the court, clockwise from the south: 0 to 1. */
export function roundTheCourt({ x, z }: Frame): number {
  return (Math.atan2(-x, z) / (2 * Math.PI) + 1) % 1
}
