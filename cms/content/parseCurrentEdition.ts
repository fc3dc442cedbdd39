import { number, object, string } from 'valibot'
import type { CurrentEdition } from './Edition.ts'
import { parsed, type Parsed } from './parsed.ts'
import { format } from './shapes.ts'

const current = object({ format, hash: string(), date: string(), manifest: string(), checkAfter: number() })

export function parseCurrentEdition(json: unknown): Parsed<CurrentEdition> {
  return parsed(current, json)
}
