import type { Story } from './Story.ts'
import { parsed, type Parsed } from './parsed.ts'
import { story } from './shapes.ts'

export function parseStory(json: unknown): Parsed<Story> {
  return parsed(story, json)
}
