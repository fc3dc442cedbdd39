import { defineQuery } from 'groq'
import { FACTS } from './facts.ts'
import { localised } from './localised.ts'
import { PEOPLE, PLACE_FIELDS, PLACES } from './peopleAndPlaces.ts'
import { REVIEW } from './reviews.ts'

const DATED_FIELDS = `
  _id,
  ${localised('title')},
  "slug": slug.current,
  ${localised('text')},
  from,
  until,
  ${FACTS},
  "rooms": rooms[]._ref,
  pendingReview,
  ${REVIEW}`

/** What happened, for the timeline. */
export const eventsQuery = defineQuery(`*[_type == "event"] | order(from asc, _id asc) {${DATED_FIELDS}, ${PLACES}}`)

/** Roads that were travelled, for the map. */
export const journeysQuery = defineQuery(`*[_type == "journey"] | order(from asc, _id asc) {
  ${DATED_FIELDS},
  travellers,
  ${PEOPLE},
  "route": route[]{"ref": _ref, "document": @->{${PLACE_FIELDS}}}
}`)
