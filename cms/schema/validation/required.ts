import { isPresent } from './isPresent.ts'
import type { Verdict } from './Verdict.ts'

/** A check that a field is filled in, with the sentence that says what to do when it is not. */
export function required(message: string): (value: unknown) => Verdict {
  return (value) => isPresent(value) || message
}
