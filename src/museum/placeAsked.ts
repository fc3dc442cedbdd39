import type { Place } from '../../scenes/plan/types.ts'
import type { Visit } from '../visit/Visit.ts'

/** The place that an address asks to be at, on foot; null where it asks for more: a page, a moment of a voice. */
export function placeAsked({ page, seconds, walk }: Visit): Place | null {
  if (!walk || seconds !== null) return null
  if (page.kind === 'room') return { room: page.room, exhibit: null }
  return page.kind === 'exhibit' ? { room: page.room, exhibit: page.exhibit } : null
}
