import { defineQuery } from 'groq'
import { localised, localisedRich } from './localised.ts'
import { IMAGE_FIELDS } from './media.ts'
import { REVIEW } from './reviews.ts'

const TOUR_FIELDS = `
  _id,
  ${localised('title')},
  "slug": slug.current,
  ${localised('summary')},
  minutes,
  cover{${IMAGE_FIELDS}},
  "stops": stops[]{
    _key,
    ${localised('title')},
    ${localisedRich('text')},
    "room": room._ref,
    "exhibit": exhibit._ref
  },
  ${REVIEW}`

export const toursQuery = defineQuery(`*[_type == "tour"] | order(_id asc) {${TOUR_FIELDS}}`)
