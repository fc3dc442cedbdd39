import { defineQuery } from 'groq'
import { localised, localisedRich } from './localised.ts'
import { IMAGE_FIELDS } from './media.ts'
import { REVIEW } from './reviews.ts'

/** The singleton. Rooms and tours are only named, in their order: the index is made from what their own queries gave. */
export const museumQuery = defineQuery(`*[_type == "museum" && _id == "museum"][0]{
  _id,
  ${localised('title')},
  ${localised('tagline')},
  ${localisedRich('welcome')},
  cover{${IMAGE_FIELDS}},
  "threshold": threshold._ref,
  "route": route[]._ref,
  "tours": tours[]._ref,
  about{
    ${localisedRich('method')},
    ${localisedRich('sources')},
    ${localisedRich('rights')},
    ${localisedRich('accessibility')}
  },
  ${REVIEW}
}`)
