import type { Room } from './Room.ts'
import { parsed, type Parsed } from './parsed.ts'
import { room } from './shapes.ts'

export function parseRoom(json: unknown): Parsed<Room> {
  return parsed(room, json)
}
