import type { ConditionalPropertyCallbackContext } from 'sanity'
import { isPresent } from '../validation/isPresent.ts'

/**
 * Keeps a field out of sight where the document's kind has no use for it; what is filled in stays in sight, so that it can be
 * taken away.
 */
export function hiddenUnless(...kinds: readonly string[]) {
  return ({ document, value }: ConditionalPropertyCallbackContext) =>
    !isPresent(value) && !kinds.some((kind) => kind === document?.kind)
}
