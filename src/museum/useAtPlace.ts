import { useState } from 'react'
import { isSamePlace } from '../../scenes/plan/route.ts'
import type { Place } from '../../scenes/plan/types.ts'

/** Something that is so at one place only: over, and forgotten, as soon as the visitor is at another. */
export function useAtPlace(place: Place): readonly [boolean, (isSo: boolean) => void] {
  const [at, setAt] = useState<Place | null>(null)
  const isHere = at !== null && isSamePlace(at, place)
  if (at !== null && !isHere) setAt(null)
  return [isHere, (isSo) => setAt(isSo ? place : null)]
}
