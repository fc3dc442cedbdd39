import type { Place } from '../../scenes/plan/types.ts'
import type { Page } from '../visit/Visit.ts'

/** The page of a place in the building: the museum in 3D is always over the page of where one stands. */
export function pageOfPlace({ room, exhibit }: Place): Page {
  return exhibit === null ? { kind: 'room', room } : { kind: 'exhibit', room, exhibit }
}
