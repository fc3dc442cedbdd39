import type { Museum } from './Museum.ts'
import { parsed, type Parsed } from './parsed.ts'
import { museum } from './shapes.ts'

export function parseMuseum(json: unknown): Parsed<Museum> {
  return parsed(museum, json)
}
