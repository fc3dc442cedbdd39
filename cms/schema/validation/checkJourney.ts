import { isPresent } from './isPresent.ts'
import { referencesOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** A road has two ends. */
export function checkRoute(route: unknown): Verdict {
  return referencesOf(route).length >= 2 || 'Choose the places of the journey in their order, at least two.'
}

/** A name stands beside a journey only where a public figure travelled it, and then it must. */
export function checkTravellers(people: unknown, travellers: unknown): Verdict {
  if (travellers === 'publicFigure') return isPresent(people) || 'Choose the public figure whose journey it is.'
  return (
    !isPresent(people) || 'Only the journey of a public figure names somebody: remove the name, or say who travelled.'
  )
}
