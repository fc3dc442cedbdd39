import type { Chronicle } from './Chronicle.ts'
import { parsed, type Parsed } from './parsed.ts'
import { chronicle } from './shapes.ts'

export function parseChronicle(json: unknown): Parsed<Chronicle> {
  return parsed(chronicle, json)
}
