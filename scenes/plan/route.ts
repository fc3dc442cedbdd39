import type { MuseumPlan, Place } from './types.ts'

/** The whole visit: the threshold's entrance and exhibits, then each room's, in hanging order. */
export function routeOf(plan: MuseumPlan): readonly Place[] {
  return plan.rooms.flatMap((room) => [
    { room: room.slug, exhibit: null },
    ...room.placements.map((placement) => ({ room: room.slug, exhibit: placement.exhibit })),
  ])
}

/** The next place of the visit; after the last one, the entrance again: the route is a loop. */
export function nextPlace(plan: MuseumPlan, place: Place): Place | null {
  return step(plan, place, 1)
}

/** The place before this one; before the entrance, the last of the visit. */
export function previousPlace(plan: MuseumPlan, place: Place): Place | null {
  return step(plan, place, -1)
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.room === b.room && a.exhibit === b.exhibit
}

/** Null only in a museum without rooms. A place that is no more counts as its room's entrance, or the museum's. */
function step(plan: MuseumPlan, place: Place, by: 1 | -1): Place | null {
  const route = routeOf(plan)
  const exact = route.findIndex((one) => isSamePlace(one, place))
  const index =
    exact >= 0
      ? exact
      : Math.max(
          0,
          route.findIndex((one) => one.room === place.room),
        )
  return route[(index + by + route.length) % route.length] ?? null
}
