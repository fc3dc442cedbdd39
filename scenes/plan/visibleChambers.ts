import { between } from './distance.ts'
import { floorOf, type FloorChamber, type FloorDoor } from './floorOf.ts'
import { chamberAt } from './whereIs.ts'
import type { ChamberAddress, MuseumPlan, Pose, Vec2 } from './types.ts'

/**
 * Doorways in a row that one is shown through. A doorway farther than that (over 30 m off) is a lit blank, the scene's clear
 * colour: the far door is always bright (art.md, art direction 6).
 */
const DEEPEST = 3

export interface VisibleChamber extends ChamberAddress {
  /** Doorways between the visitor and this hall: 0 for the one that the visitor is in. */
  readonly doorways: number
  /** False for a neighbour that lies behind a doorway which can't be looked through from here. */
  readonly seen: boolean
  /** Middle of the doorway of the visitor's own hall behind which this one lies; null for that hall itself. */
  readonly through: Vec2 | null
}

/**
 * Metres from which a passage shows the court beyond. A court has as many triangles as all else in view: seen from across
 * one's own, the passage is a lit blank, as every door at that distance is a hand's breadth wide.
 */
const PASSAGE_SHOWS = 11

/** A court with no more rooms than this shows them all from wherever one stands. */
const FEW_DOORS = 3

/** Neighbours that can't be seen from here but are a few steps away: as many as one can want next. */
const MOST_UNSEEN = 2

/**
 * What must be drawn from here, nearest first: the visitor's hall, all that is seen from it through doorways whichever
 * way the visitor turns, then the two nearest unseen neighbours, which a few steps can bring into view. Portals, in two
 * dimensions: each doorway narrows the wedge of view of the one before. Furniture is not counted on to hide anything.
 * A court is looked into from the court beside it, and no farther: two are all that is ever in view.
 * @param farthest metres from which the doors of a court with many rooms are lit blanks too, for devices that draw slowly
 */
export function visibleChambers(plan: MuseumPlan, pose: Pose, farthest = Infinity): readonly VisibleChamber[] {
  const eye: Vec2 = [pose.x, pose.z]
  const start = chamberAt(plan, eye)
  if (!start) return []
  const floor = floorOf(plan.rooms)
  const threshold = plan.rooms[0]?.slug
  const seen = new Map<FloorChamber, VisibleChamber>()
  const isCrowded = start.doors.filter(({ to }) => to.room !== threshold).length > FEW_DOORS
  const isTooFar = (door: FloorDoor) => {
    if (start.room !== threshold) return false
    const most = door.to.room === threshold ? PASSAGE_SHOWS : isCrowded ? farthest : Infinity
    return between(eye, spotOf(door)) > most
  }
  const look = (
    chamber: FloorChamber,
    wedge: Wedge | null,
    doorways: number,
    first: FloorDoor | null,
    isCourtBeyond: boolean,
  ) => {
    const known = seen.get(chamber)
    if (!known || known.doorways > doorways) {
      seen.set(chamber, {
        room: chamber.room,
        chamber: chamber.chamber,
        doorways,
        seen: true,
        through: first && spotOf(first),
      })
    }
    if (doorways === DEEPEST || isCourtBeyond) return
    for (const door of chamber.doors) {
      const beyond = floor.chamberOf(door.to)
      if (!beyond || beyond === start) continue
      const isPassage = chamber.room === threshold && beyond.room === threshold
      if (isPassage && doorways > 0) continue
      if (doorways === 0 && isTooFar(door)) continue
      const opening = wedgeOf(eye, door.left, door.right)
      const through = wedge && opening ? narrower(wedge, opening) : opening
      if (through) look(beyond, through, doorways + 1, first ?? door, isPassage)
    }
  }
  look(start, null, 0, null, false)
  const unseen = start.doors
    .flatMap((door) => {
      const beyond = floor.chamberOf(door.to)
      return beyond && !seen.has(beyond) && !isTooFar(door) ? [{ door, metres: between(eye, spotOf(door)) }] : []
    })
    .sort((a, b) => a.metres - b.metres)
    .slice(0, MOST_UNSEEN)
    .map(({ door }): VisibleChamber => ({ ...door.to, doorways: 1, seen: false, through: spotOf(door) }))
  return [...[...seen.values()].sort((a, b) => a.doorways - b.doorways), ...unseen]
}

function spotOf({ doorway }: FloorDoor): Vec2 {
  return [doorway.x, doorway.z]
}

/** The directions between left and right, as two vectors from the eye; narrower than a half turn. */
interface Wedge {
  readonly left: Vec2
  readonly right: Vec2
}

/** z grows towards the viewer, so a positive value means that b lies to the right of a. */
function turn(a: Vec2, b: Vec2): number {
  return a[0] * b[1] - a[1] * b[0]
}

/** Null where the doorway is seen from behind or edge on. An eye in the doorway itself sees through it whole. */
function wedgeOf(eye: Vec2, left: Vec2, right: Vec2): Wedge | null {
  const wedge: Wedge = { left: [left[0] - eye[0], left[1] - eye[1]], right: [right[0] - eye[0], right[1] - eye[1]] }
  if (turn(wedge.left, wedge.right) > 1e-9) return wedge
  const width = Math.hypot(right[0] - left[0], right[1] - left[1])
  const inside = Math.hypot(...wedge.left) + Math.hypot(...wedge.right) < width + 0.35
  if (!inside) return null
  const along: Vec2 = [(right[0] - left[0]) / width, (right[1] - left[1]) / width]
  const ahead: Vec2 = [along[1], -along[0]]
  return {
    left: [ahead[0] * 0.01 - along[0], ahead[1] * 0.01 - along[1]],
    right: [ahead[0] * 0.01 + along[0], ahead[1] * 0.01 + along[1]],
  }
}

function narrower(a: Wedge, b: Wedge): Wedge | null {
  const left = turn(a.left, b.left) > 0 ? b.left : a.left
  const right = turn(a.right, b.right) > 0 ? a.right : b.right
  return turn(left, right) > 1e-9 ? { left, right } : null
}
