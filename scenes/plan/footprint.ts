import { CASE, MAP_TABLE, MEMORIAL, PLINTH, POST } from './measures.ts'
import type { Mount } from './types.ts'

/** What a mount takes of the floor, and how high it reaches without the thing on it; metres. */
export interface Footprint {
  readonly width: number
  readonly depth: number
  readonly top: number
}

const FOOTPRINTS: Readonly<Record<Exclude<Mount, 'wall'>, Footprint>> = {
  case: CASE,
  plinth: PLINTH,
  post: POST,
  mapTable: MAP_TABLE,
  memorial: MEMORIAL,
}

/** The footprint of what stands on the floor; what hangs on a wall has none. */
export function footprint(mount: Exclude<Mount, 'wall'>): Footprint {
  return FOOTPRINTS[mount]
}
