import type { Call } from './Call.ts'

export type Method = 'GET' | 'POST' | 'PUT'

/** A row of the table of endpoints. */
export interface Endpoint {
  readonly method: Method
  /** After the version: `/data/query/:dataset`. A last `*name` takes all that is left. */
  readonly pattern: string
  readonly answer: (call: Call) => void | Promise<void>
}

/** What the `:names` of a pattern stand for in a path, decoded; null where the path is another one. */
export function matchPattern(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  const parts: Record<string, string> = {}
  for (const [place, name] of wanted.entries()) {
    if (name.startsWith('*')) {
      parts[name.slice(1)] = given.slice(place).map(decode).join('/')
      return parts
    }
    const segment = given[place]
    if (segment === undefined) return null
    if (name.startsWith(':')) parts[name.slice(1)] = decode(segment)
    else if (name !== segment) return null
  }
  return given.length === wanted.length ? parts : null
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
