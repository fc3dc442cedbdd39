import { takesWall } from './takesWall.ts'
import type { ExhibitSpec } from './types.ts'

/** Where an exhibit comes in its room: a bay, counted from the room's door, and a wall of it or its axis. */
export interface Hanging {
  readonly exhibit: ExhibitSpec
  readonly bay: number
  /** Left and right of someone who enters. */
  readonly at: 'left' | 'right' | 'axis'
  /** On the way in, or on the way back to the door. */
  readonly leg: 'in' | 'back'
}

/**
 * Hangs exhibits in their order as a loop: in along the left wall to the far end, back along the right one. The next
 * exhibit is then always the neighbour on the same wall, the walk ends at the door where it began, beside the next
 * room's, and every exhibit is passed once. (Zigzagging bay by bay saves no step: one turns round at each picture and
 * has the whole hall to walk back empty.)
 *
 * What stands free takes the axis of the bay that the loop has reached, as near as the free bays allow, never out of
 * order within a leg.
 *
 * @param axisBays bays whose axis is free, by growing number; at least as many as there are exhibits that stand free
 */
export function hangRoom(
  exhibits: readonly ExhibitSpec[],
  bayCount: number,
  axisBays: readonly number[],
): readonly Hanging[] {
  const onWalls = exhibits.filter(takesWall).length
  const turn = turningPoint(exhibits, bayCount)
  const wayIn = exhibits.slice(0, turn)
  const wayBack = exhibits.slice(turn)
  const left = wayIn.filter(takesWall).length
  const reachedIn = baysReached(wayIn, left, bayCount)
  const reachedBack = baysReached(wayBack, onWalls - left, bayCount).map((bay) => bayCount - 1 - bay)
  const all = [
    ...wayIn.map((exhibit, index) => ({ exhibit, leg: 'in' as const, reached: reachedIn[index] ?? 0 })),
    ...wayBack.map((exhibit, index) => ({ exhibit, leg: 'back' as const, reached: reachedBack[index] ?? 0 })),
  ]
  const free = all.filter(({ exhibit }) => !takesWall(exhibit))
  const axis = new Map(free.map((one) => one.exhibit).map((exhibit) => [exhibit, 0]))
  // Both legs together from the door to the far end; the way back backwards, so that each leg keeps its order.
  const fromDoor = [
    ...free.filter(({ leg }) => leg === 'in'),
    ...free.filter(({ leg }) => leg === 'back').toReversed(),
  ].sort((a, b) => a.reached - b.reached)
  nearestInOrder(
    fromDoor.map(({ reached }) => reached),
    axisBays,
  ).forEach((bay, index) => {
    const one = fromDoor[index]
    if (one) axis.set(one.exhibit, bay)
  })
  return all.map(({ exhibit, leg, reached }) => {
    if (!takesWall(exhibit)) return { exhibit, leg, at: 'axis', bay: axis.get(exhibit) ?? 0 }
    return { exhibit, leg, at: leg === 'in' ? 'left' : 'right', bay: reached }
  })
}

/**
 * How many exhibits are seen on the way in: about half of all, and about half of the pictures, so that neither leg is
 * empty nor either wall bare; never more pictures than a wall has bays.
 */
function turningPoint(exhibits: readonly ExhibitSpec[], bayCount: number): number {
  const onWalls = exhibits.filter(takesWall).length
  let left = 0
  let best = 0
  let least = Infinity
  for (let turn = 0; turn <= exhibits.length; turn++) {
    const passed = exhibits[turn - 1]
    if (passed && takesWall(passed)) left++
    const right = onWalls - left
    if (left > bayCount || right > bayCount) continue
    const lopsided = Math.abs(2 * turn - exhibits.length) + Math.abs(left - right)
    if (lopsided <= least) [best, least] = [turn, lopsided]
  }
  return best
}

/** For each exhibit of a leg, the bay that the walk has reached; pictures are spread evenly over the wall. */
function baysReached(leg: readonly ExhibitSpec[], onWall: number, bayCount: number): number[] {
  let hung = 0
  return leg.map((exhibit, index) => {
    if (onWall === 0) return ((index + 0.5) * bayCount) / leg.length - 0.5
    if (takesWall(exhibit)) return Math.floor(((hung++ + 0.5) * bayCount) / onWall)
    return Math.max(0, Math.floor(((hung - 0.5) * bayCount) / onWall)) + 0.25
  })
}

/**
 * Gives each wish (growing) a slot of its own (growing), keeping their order. Squared distances, so that all move a little
 * rather than one far. Dynamic programming over slots: best[i] is the cost of giving the first i wishes slots so far.
 */
export function nearestInOrder(wishes: readonly number[], slots: readonly number[]): readonly number[] {
  const count = wishes.length
  let best: { cost: number; taken: readonly number[] }[] = [{ cost: 0, taken: [] }]
  for (const slot of slots) {
    const next = [...best]
    for (let i = 0; i < count; i++) {
      const before = best[i]
      if (!before) break
      const cost = before.cost + ((wishes[i] ?? 0) - slot) ** 2
      const known = next[i + 1]
      if (!known || cost < known.cost) next[i + 1] = { cost, taken: [...before.taken, slot] }
    }
    best = next
  }
  return best[count]?.taken ?? []
}
