import { useEffect, useState } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Place } from '../../scenes/plan/types.ts'
import { routeOf } from '../catalogue/View.ts'
import { recall, remember } from './memory.ts'
import { formatSeen, parseSeen, withPlace, type SeenPlaces } from './seenPlaces.ts'

/** What the visitor has seen so far, with the place they are at; remembered on their device. Null: nowhere yet. */
export function useSeenPlaces(museum: Museum, place: Place | null): SeenPlaces {
  const [seen, setSeen] = useState(() => parseSeen(recall('seen'), routeOf(museum)))
  const now = place ? withPlace(seen, place) : seen
  if (now !== seen) setSeen(now)
  useEffect(() => remember('seen', formatSeen(seen)), [seen])
  return now
}
