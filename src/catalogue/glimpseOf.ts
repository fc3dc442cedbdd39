import type { MediaImage } from '../../cms/content/Media.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'

/** Kinds whose pictures say something even when cropped to a door: no words are drawn in them. */
const WORDLESS = new Set(['picture', 'object', 'voice'])

/** What one sees of a room through its door: its cover, else its most telling picture. */
export function glimpseOf(room: RoomOutline): MediaImage | null {
  const pictures = room.exhibits.filter(({ image }) => image !== null)
  const telling = pictures.find(({ kind }) => WORDLESS.has(kind)) ?? pictures[0]
  return room.cover ?? telling?.image ?? null
}
