import { DateTime, Path } from 'groq-js'
import type { Step } from './Step.ts'

type FunctionOfValues = (...values: unknown[]) => unknown

/** Functions that need nothing but their arguments' values, by namespace and name. */
const FUNCTIONS: Readonly<Record<string, FunctionOfValues>> = {
  'global::count': (list) => (Array.isArray(list) ? list.length : null),
  'global::defined': (value) => value !== null,
  'global::length': (value) =>
    typeof value === 'string' ? countCharacters(value) : Array.isArray(value) ? value.length : null,
  'global::lower': lower,
  'string::lower': lower,
  'global::upper': upper,
  'string::upper': upper,
  'string::startsWith': (text, start) =>
    typeof text === 'string' && typeof start === 'string' ? text.startsWith(start) : null,
  'global::path': (pattern) => (typeof pattern === 'string' ? new Path(pattern) : null),
  'global::dateTime': (value) =>
    value instanceof DateTime ? value : typeof value === 'string' ? DateTime.parseToValue(value).data : null,
}

/** A function as a step; null where it isn't known here. */
export function compileFunction(namespace: string, name: string, args: readonly Step[]): Step | null {
  if (namespace === 'global' && name === 'coalesce') return coalesce(args)
  const known = FUNCTIONS[`${namespace}::${name}`]
  const [first, second] = args
  if (!known || !first) return null
  if (!second) return (scope, run) => known(first(scope, run))
  return (scope, run) => known(first(scope, run), second(scope, run))
}

function coalesce(args: readonly Step[]): Step {
  return (scope, run) => {
    for (const arg of args) {
      const value = arg(scope, run)
      if (value !== null) return value
    }
    return null
  }
}

function lower(value: unknown): string | null {
  return typeof value === 'string' ? value.toLowerCase() : null
}

function upper(value: unknown): string | null {
  return typeof value === 'string' ? value.toUpperCase() : null
}

/** As groq-js counts: a pair of surrogates is one character. */
function countCharacters(text: string): number {
  let count = 0
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code < 0xd800 || code > 0xdbff) count++
  }
  return count
}
