import { floorOf } from './floorOf.ts'
import { WALL_THICKNESS } from './measures.ts'
import { boxAround } from './turn.ts'
import type { MuseumPlan, ObstacleKind, Vec2 } from './types.ts'

export interface RoomDrawing {
  readonly slug: string
  /** One outline per hall: its corners, metres, world. */
  readonly halls: readonly (readonly Vec2[])[]
  /** Where its name may be written: the middle of its first hall. */
  readonly middle: Vec2
  readonly exhibits: readonly { readonly exhibit: string; readonly x: number; readonly z: number }[]
}

/** The museum seen from above, as numbers: north (−z) is up, x to the right. */
export interface PlanDrawing {
  readonly minX: number
  readonly minZ: number
  readonly width: number
  readonly depth: number
  readonly rooms: readonly RoomDrawing[]
  /** Openings that lead somewhere, each once: the four corners of its passage through the wall. */
  readonly doorways: readonly (readonly Vec2[])[]
  readonly things: readonly { readonly kind: ObstacleKind; readonly points: readonly Vec2[] }[]
}

/** Air around the drawing, metres. */
const MARGIN = 1.2

/** What a map of the museum shows: for the visitor's plan, and for the Studio's. */
export function planDrawing(plan: MuseumPlan): PlanDrawing {
  const { chambers } = floorOf(plan.rooms)
  const minX = Math.min(0, ...chambers.map((chamber) => chamber.minX)) - MARGIN
  const minZ = Math.min(0, ...chambers.map((chamber) => chamber.minZ)) - MARGIN
  return {
    minX,
    minZ,
    width: Math.max(0, ...chambers.map((chamber) => chamber.maxX)) + MARGIN - minX,
    depth: Math.max(0, ...chambers.map((chamber) => chamber.maxZ)) + MARGIN - minZ,
    rooms: plan.rooms.map((room) => {
      const [first] = room.chambers
      return {
        slug: room.slug,
        halls: room.chambers.map((chamber) => boxAround(chamber, chamber.width, chamber.length)),
        middle: first ? [first.x, first.z] : [0, 0],
        exhibits: room.placements.map(({ exhibit, x, z }) => ({ exhibit, x, z })),
      }
    }),
    doorways: plan.rooms.flatMap((room) =>
      room.doorways
        // Each opening is told from both its sides; the one that leads on from the threshold draws it.
        .filter(({ from, to }) => to && (from.room === to.room ? from.chamber < to.chamber : isFirst(plan, from.room)))
        .map((doorway) => boxAround(doorway, doorway.width, WALL_THICKNESS)),
    ),
    things: plan.rooms.flatMap((room) => room.obstacles.map(({ kind, points }) => ({ kind, points }))),
  }
}

function isFirst(plan: MuseumPlan, slug: string): boolean {
  return plan.rooms[0]?.slug === slug
}
