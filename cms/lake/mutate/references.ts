import type { Json } from '../Json.ts'

/**
 * Ids of everything that a value refers to, as groq-js's `references()` sees it: it looks no deeper than a reference.
 * @param only 'strong' leaves out weak references and those to other datasets: they bind nothing
 */
export function referencesIn(value: Json, only: 'all' | 'strong' = 'all', found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  if (Array.isArray(value)) {
    for (const entry of value) referencesIn(entry, only, found)
    return found
  }
  if (typeof value._ref === 'string' && value._ref !== '') {
    const binds = value._weak !== true && value._dataset === undefined && value._projectId === undefined
    if (only === 'all' || binds) found.add(value._ref)
    return found
  }
  for (const name in value) {
    const entry = value[name]
    if (typeof entry === 'object') referencesIn(entry, only, found)
  }
  return found
}
