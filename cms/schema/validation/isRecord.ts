/** Narrows whatever a draft holds to something whose fields can be read. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The readable members of a list that may be missing or half-filled. */
export function recordsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The document ids that a list of references points to, without the ones not chosen yet. */
export function referencesOf(value: unknown): string[] {
  return recordsOf(value).flatMap((item) => (typeof item._ref === 'string' ? [item._ref] : []))
}
