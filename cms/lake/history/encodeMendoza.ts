import { isJsonObject, type Json, type JsonObject } from '../Json.ts'

/**
 * Mendoza is Sanity's format of differences between two JSON values: a list of numbers and values for a small stack
 * machine. The npm package `mendoza` only reads it; this writes it. Every field and every array item gets its own step,
 * so that "who changed which field" stays visible. Numbers are those of mendoza/src/internal-patcher.ts.
 */
const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15
const RETURN_INTO_ARRAY_POP = 16
const OBJECT_SET_FIELD_VALUE = 17
const OBJECT_DELETE_FIELD = 19
const ARRAY_APPEND_VALUE = 20
const ARRAY_APPEND_SLICE = 21
const STRING_APPEND_STRING = 22
const STRING_APPEND_SLICE = 23

/** Steps that make `to` out of `from`; none where they are equal. */
export function encodeMendoza(from: Json, to: Json): Json[] {
  if (isEqual(from, to)) return []
  const steps: Json[] = []
  if (isJsonObject(from) && isJsonObject(to)) encodeObject(from, to, steps)
  else steps.push(VALUE, to)
  return steps
}

export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((entry, i) => isEqual(entry, b[i]))
  if (!isJsonObject(a) || !isJsonObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]))
  )
}

/** Before: the input on top is `from`, the output on top a copy of it. Fields are counted in the order of their names. */
function encodeObject(from: JsonObject, to: JsonObject, steps: Json[]): void {
  const names = Object.keys(from).sort()
  names.forEach((name, position) => {
    if (!Object.hasOwn(to, name)) steps.push(OBJECT_DELETE_FIELD, position)
  })
  for (const [name, value] of Object.entries(to)) {
    if (!Object.hasOwn(from, name)) steps.push(OBJECT_SET_FIELD_VALUE, value, name)
    else encodeField(name, names.indexOf(name), from[name] ?? null, value, steps)
  }
}

function encodeField(name: string, position: number, from: Json, to: Json, steps: Json[]): void {
  if (isEqual(from, to)) return
  if (isJsonObject(from) && isJsonObject(to)) {
    steps.push(PUSH_FIELD_COPY, position)
    encodeObject(from, to, steps)
  } else if (Array.isArray(from) && Array.isArray(to)) {
    steps.push(PUSH_FIELD_BLANK, position)
    encodeArray(from, to, steps)
  } else if (typeof from === 'string' && typeof to === 'string' && from !== '' && to !== '') {
    steps.push(PUSH_FIELD_BLANK, position)
    encodeString(from, to, steps)
  } else {
    steps.push(OBJECT_SET_FIELD_VALUE, to, name)
    return
  }
  steps.push(RETURN_INTO_OBJECT_SAME_KEY_POP)
}

/** Items with a `_key` are followed by it, others by their value. */
function encodeArray(from: readonly Json[], to: readonly Json[], steps: Json[]): void {
  const places = new Map<Json, number>()
  from.forEach((item, place) => places.set(keyOf(item) ?? JSON.stringify(item), place))
  let run: { start: number; end: number } | null = null
  const flush = () => {
    if (run) steps.push(ARRAY_APPEND_SLICE, run.start, run.end)
    run = null
  }
  for (const item of to) {
    const place = places.get(keyOf(item) ?? JSON.stringify(item))
    const old = place === undefined ? undefined : from[place]
    if (place !== undefined && isEqual(old, item)) {
      if (run && run.end === place) run = { start: run.start, end: place + 1 }
      else {
        flush()
        run = { start: place, end: place + 1 }
      }
      continue
    }
    flush()
    if (place !== undefined && isJsonObject(old) && isJsonObject(item)) {
      steps.push(PUSH_ELEMENT_COPY, place)
      encodeObject(old, item, steps)
      steps.push(RETURN_INTO_ARRAY_POP)
    } else steps.push(ARRAY_APPEND_VALUE, item)
  }
  flush()
  // A blank output becomes an array by its first step.
  if (to.length === 0) steps.push(ARRAY_APPEND_SLICE, 0, 0)
}

/** Marked, so that no key equals the text of a value. */
function keyOf(item: Json): string | undefined {
  return isJsonObject(item) && typeof item._key === 'string' && item._key !== '' ? `key ${item._key}` : undefined
}

/** What both begin with and end with is copied; places are bytes of UTF-8, and no character is cut in two. */
function encodeString(from: string, to: string, steps: Json[]): void {
  const old = [...from]
  const young = [...to]
  let start = 0
  while (start < old.length && start < young.length && old[start] === young[start]) start++
  let end = 0
  while (end < old.length - start && end < young.length - start && old.at(-1 - end) === young.at(-1 - end)) end++
  const total = byteLength(from)
  const prefix = byteLength(old.slice(0, start).join(''))
  const suffix = byteLength(old.slice(old.length - end).join(''))
  const middle = young.slice(start, young.length - end).join('')
  if (prefix > 0) steps.push(STRING_APPEND_SLICE, 0, prefix)
  if (middle !== '') steps.push(STRING_APPEND_STRING, middle)
  if (suffix > 0) steps.push(STRING_APPEND_SLICE, total - suffix, total)
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
