import type { Testimony } from './Testimony.ts'
import { parsed, type Parsed } from './parsed.ts'
import { testimony } from './shapes.ts'

export function parseTestimony(json: unknown): Parsed<Testimony> {
  return parsed(testimony, json)
}
