import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import type { Format } from '../i18n/createFormat.ts'
import { fill } from '../i18n/fill.ts'
import type { Words } from '../i18n/Words.ts'
import { countSeen, type SeenPlaces } from './seenPlaces.ts'
import { nameOf, type Whereabouts } from './Whereabouts.ts'

/** "4 of 8 seen". */
export function seenInWords(room: RoomOutline, seen: SeenPlaces, words: Words, format: Format): string {
  const phrase = format.plural(words.moving.seenCount, countSeen(seen, room))
  return fill(phrase, { total: format.number(room.exhibits.length) })
}

/** "Room 3 of 9 · 4 of 8 seen"; the threshold by its name. */
export function roomInWords(museum: Museum, room: RoomOutline, seen: SeenPlaces, words: Words, format: Format): string {
  // Rooms keep their numbers while others are still being made: the last number counts them.
  const total = Math.max(museum.rooms.length, ...museum.rooms.map(({ number }) => number))
  const name =
    room.number === 0
      ? words.room.threshold
      : fill(words.moving.roomOf, { n: format.number(room.number), total: format.number(total) })
  return `${name} · ${seenInWords(room, seen, words, format)}`
}

/** For who hears the museum: what is here, how many exhibits, what one faces. How to move and to leave is said after it. */
export function summaryInWords(
  museum: Museum,
  here: Whereabouts,
  seen: SeenPlaces,
  words: Words,
  format: Format,
): string {
  const { room, exhibit } = here
  return [
    `${room.title.value}: ${roomInWords(museum, room, seen, words, format)}`,
    format.plural(words.room.exhibitCount, room.exhibits.length),
    ...(exhibit ? [fill(words.walk.facing, { title: nameOf(here).value })] : []),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
