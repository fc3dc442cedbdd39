import { defineQuery } from 'groq'
import { FACTS } from './facts.ts'
import { localised, localisedRich } from './localised.ts'
import { IMAGE_FIELDS, RIGHTS_FIELDS } from './media.ts'
import { PEOPLE, PLACES } from './peopleAndPlaces.ts'
import { REVIEW } from './reviews.ts'
import { TESTIMONY_FIELDS } from './testimonies.ts'

const MUSEUM_OBJECT_FIELDS = `
  _id,
  objectNumber,
  ${localised('title')},
  ${localised('tombstone')},
  form,
  ${localised('medium')},
  ${localised('provenance')},
  ${localised('creditLine')},
  ${RIGHTS_FIELDS},
  nature`

const DATA_TABLE_FIELDS = `
  ${localised('caption')},
  form,
  "columns": columns[]{${localised('label')}},
  "rows": rows[]{${localised('label')}, ${localised('definition')}, onlyInTable, values}`

export const EXHIBIT_FIELDS = `
  _id,
  ${localised('title')},
  "slug": slug.current,
  kind,
  nature,
  ${localisedRich('objectLabel')},
  ${localisedRich('deeperText')},
  image{${IMAGE_FIELDS}},
  "museumObjectRef": museumObject._ref,
  "museumObject": museumObject->{${MUSEUM_OBJECT_FIELDS}},
  dataTable{${DATA_TABLE_FIELDS}},
  ${FACTS},
  "testimonyRef": testimony._ref,
  "testimony": testimony->{${TESTIMONY_FIELDS}},
  ${PEOPLE},
  ${PLACES},
  ${localised('contentNote')},
  awaitingArchive{holder, ${localised('what')}},
  pendingReview,
  variant{${localised('about')}, ${localisedRich('objectLabel')}, shown},
  ${REVIEW}`

/** One exhibit by `$slug`. */
export const exhibitQuery = defineQuery(`*[_type == "exhibit" && slug.current == $slug][0]{${EXHIBIT_FIELDS}}`)
