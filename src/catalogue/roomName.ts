import type { RoomOutline } from '../../cms/content/Room.ts'
import type { Format } from '../i18n/createFormat.ts'
import { fill } from '../i18n/fill.ts'
import type { Words } from '../i18n/Words.ts'

/** "Room 5"; the threshold's own name. */
export function roomName({ number }: Pick<RoomOutline, 'number'>, words: Words, format: Format): string {
  return number === 0 ? words.room.threshold : fill(words.room.number, { n: format.number(number) })
}
