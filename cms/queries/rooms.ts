import { defineQuery } from 'groq'
import { EXHIBIT_FIELDS } from './exhibits.ts'
import { localised, localisedRich } from './localised.ts'
import { IMAGE_FIELDS } from './media.ts'
import { REVIEW } from './reviews.ts'

/** A room with all that hangs in it, in hanging order. Its stories are only named: a story has its own query. */
const ROOM_FIELDS = `
  _id,
  ${localised('title')},
  "slug": slug.current,
  number,
  ${localised('period')},
  "themeRef": theme._ref,
  "setting": theme->setting,
  ${localised('summary')},
  ${localisedRich('introLabel')},
  cover{${IMAGE_FIELDS}},
  "exhibits": exhibits[]{"ref": _ref, "document": @->{${EXHIBIT_FIELDS}}},
  "stories": stories[]._ref,
  ${REVIEW}`

/** One room by `$slug`. */
export const roomQuery = defineQuery(`*[_type == "room" && slug.current == $slug][0]{${ROOM_FIELDS}}`)

export const roomsQuery = defineQuery(`*[_type == "room"] | order(number asc, _id asc) {${ROOM_FIELDS}}`)
