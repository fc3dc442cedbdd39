import type { Tour } from './Tour.ts'
import { parsed, type Parsed } from './parsed.ts'
import { tour } from './shapes.ts'

export function parseTour(json: unknown): Parsed<Tour> {
  return parsed(tour, json)
}
