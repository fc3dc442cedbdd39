import type { Museum } from '../../../cms/content/Museum.ts'
import type { Lead } from '../../../cms/content/Testimony.ts'
import { placesOnMap } from '../../../cms/content/mapSheets.ts'
import type { Answer } from '../../../scenes/index.ts'
import { routeOf } from '../../catalogue/View.ts'

/**
 * How the room answers a lead; null where it keeps still. What an edition no longer shows is led to by nobody: the lamp of
 * an exhibit that isn't there stays down, and a route is drawn on maps only.
 */
export function answerTo(museum: Museum, lead: Lead | null): Answer | null {
  if (!lead?.exhibit) return null
  const place = lead.exhibit
  const exhibit = routeOf(museum)
    .find(({ slug }) => slug === place.room)
    ?.exhibits.find(({ slug }) => slug === place.exhibit)
  if (!exhibit) return null
  const points = lead.route.length > 0 ? placesOnMap(exhibit, museum.language, lead.route) : null
  const route = points && points.length > 0 ? { on: place, points } : null
  const lamp = lead.raisesLamp ? place : null
  return lamp || route ? { lamp, route } : null
}
