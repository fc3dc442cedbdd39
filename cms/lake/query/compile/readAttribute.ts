import { isJsonObject } from '../../Json.ts'
import { isObject } from './values.ts'

/**
 * Names that a careless reading would find where GROQ finds nothing: what every JavaScript object inherits, and the
 * fields of dates and paths, which are objects in JavaScript only.
 */
const TREACHEROUS = new Set([...Object.getOwnPropertyNames(Object.prototype), 'date', 'pattern', 'patternRe'])

/** Reads one field of any value, `null` where there is none. The commonest step of all: it asks no more than it must. */
export function readAttribute(name: string): (value: unknown) => unknown {
  if (TREACHEROUS.has(name)) {
    return (value) => (isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null)
  }
  return (value) => (isJsonObject(value) ? (value[name] ?? null) : null)
}
