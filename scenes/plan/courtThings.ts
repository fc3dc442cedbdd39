import type { CourtSize, Ground } from './courtGround.ts'
import { ARCADE_WALL, BAY_LENGTH, COLUMN_RADIUS, FOUNTAIN_RADIUS, PLANTER_HALF } from './measures.ts'
import { boxAround, type Frame } from './turn.ts'
import type { Obstacle, Vec2 } from './types.ts'

/** Metres from the middle, along both axes: the same share of the floor, so that their shade lies at their foot in both. */
const TREES: Readonly<Record<CourtSize, number>> = { small: 3.95, large: 6.583 }

function octagon(x: number, z: number, radius: number): Vec2[] {
  return Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4
    return [x + radius * Math.cos(angle), z + radius * Math.sin(angle)] as const
  })
}

/** What stands in a court, which is this chamber of its room. */
export function obstaclesOf(ground: Ground, chamber: number): readonly Obstacle[] {
  const thing = (kind: 'column' | 'fountain' | 'planter', x: number, z: number, points: readonly Vec2[]): Obstacle => ({
    kind,
    chamber,
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
      .map((z) => thing('column', x, ground.z + z, octagon(x, ground.z + z, COLUMN_RADIUS))),
  )
  const tree = TREES[ground.size]
  const planters = [-tree, tree].flatMap((x) =>
    [ground.z - tree, ground.z + tree].map((z) =>
      thing('planter', x, z, boxAround({ x, z, yaw: 0 }, 2 * PLANTER_HALF, 2 * PLANTER_HALF)),
    ),
  )
  return [...columns, thing('fountain', 0, ground.z, octagon(0, ground.z, FOUNTAIN_RADIUS)), ...planters]
}

/**
 * Where plinths and posts may stand in the open court, clockwise from the entrance, fronts outward: eight around the
 * fountain, clear of its axes.
 */
export function standingPlaces(ground: Ground): readonly Frame[] {
  const [near, far] = [1.2, 3.4]
  const around = [-1, 1].flatMap((h) =>
    [-1, 1].flatMap((v): Vec2[] => [
      [h * far, v * near],
      [h * near, v * far],
    ]),
  )
  return around
    .map(([x, z]): Frame => {
      const front = Math.abs(x) > Math.abs(z) ? Math.atan2(x, 0) : Math.atan2(0, z)
      return { x, z: ground.z + z, yaw: front }
    })
    .sort((a, b) => roundTheCourt(ground, a) - roundTheCourt(ground, b))
}

/** How far round the court, clockwise from the south: 0 to 1. */
export function roundTheCourt(ground: Ground, { x, z }: Frame): number {
  return (Math.atan2(-x, z - ground.z) / (2 * Math.PI) + 1) % 1
}
