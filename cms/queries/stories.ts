import { defineQuery } from 'groq'
import { FACTS } from './facts.ts'
import { localised, localisedRich } from './localised.ts'
import { IMAGE_FIELDS } from './media.ts'
import { PEOPLE, PLACES } from './peopleAndPlaces.ts'
import { REVIEW } from './reviews.ts'

const STORY_FIELDS = `
  _id,
  ${localised('title')},
  "slug": slug.current,
  ${localised('lead')},
  ${localisedRich('body')},
  cover{${IMAGE_FIELDS}},
  ${FACTS},
  ${PEOPLE},
  ${PLACES},
  pendingReview,
  ${REVIEW}`

export const storiesQuery = defineQuery(`*[_type == "story"] | order(_id asc) {${STORY_FIELDS}}`)
