import { isRecord } from './isRecord.ts'
import type { DocumentLookup } from './DocumentLookup.ts'
import type { Verdict } from './Verdict.ts'

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The form of an address: "les-quatre-signatures". */
export function checkSlug(slug: unknown): Verdict {
  const current = currentOf(slug)
  if (current === undefined) return 'Press “Generate” to make the address of this page from its French title.'
  if (!KEBAB_CASE.test(current)) {
    return 'An address has small Latin letters, digits and single hyphens only: “les-quatre-signatures”. Press “Generate”.'
  }
  return current.length <= 80 || 'Shorten this address to 80 letters: it is printed on labels.'
}

/**
 * Two pages cannot share an address.
 * @param document The id and type of the document that the slug belongs to.
 */
export async function checkSlugIsFree(
  slug: unknown,
  document: { readonly id: string; readonly type: string },
  lookup: DocumentLookup,
): Promise<Verdict> {
  const current = currentOf(slug)
  if (current === undefined) return true
  const others = (await lookup.withSlug(document.type, current)).filter((id) => id !== document.id)
  return others.length === 0 || `Another ${document.type} already has the address “${current}”. Choose a different one.`
}

function currentOf(slug: unknown): string | undefined {
  return isRecord(slug) && typeof slug.current === 'string' && slug.current !== '' ? slug.current : undefined
}
