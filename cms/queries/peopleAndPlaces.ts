import { localised } from './localised.ts'

export const PEOPLE = `"people": people[]{"ref": _ref, "document": @->{
  _id,
  ${localised('name')},
  ${localised('description')}
}}`

export const PLACE_FIELDS = `
  _id,
  ${localised('name')},
  location{lat, lng}`

export const PLACES = `"places": places[]{"ref": _ref, "document": @->{${PLACE_FIELDS}}}`
