import * as v from 'valibot'
import type { Person, Place } from './Exhibit.ts'
import { idOf, readRecord } from './readRecord.ts'
import { TextRecord } from './records.ts'
import { toReferences } from './toReferences.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const PersonRecord = v.object({ _id: v.string(), name: TextRecord, description: TextRecord })

const PlaceRecord = v.object({
  _id: v.string(),
  name: TextRecord,
  location: v.object({
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  }),
})

export function toPeople(records: readonly unknown[], at: Whereabouts, transform: Transform): Person[] {
  return toReferences(records, within(at, 'people'), transform, (document, ref) => {
    const person = readRecord(PersonRecord, document, { id: idOf(document, ref), field: '' }, transform)
    return person && { id: person._id, name: person.name, description: person.description }
  })
}

export function toPlaces(records: readonly unknown[], at: Whereabouts, transform: Transform): Place[] {
  return toPlacesIn(records, within(at, 'places'), transform)
}

/** The same for a list of places that has another name. @param at the list itself */
export function toPlacesIn(records: readonly unknown[], at: Whereabouts, transform: Transform): Place[] {
  return toReferences(records, at, transform, (document, ref) => toPlace(document, ref, transform))
}

export function toPlace(document: unknown, ref: string, transform: Transform): Place | null {
  const place = readRecord(PlaceRecord, document, { id: idOf(document, ref), field: '' }, transform)
  return place && { id: place._id, name: place.name, latitude: place.location.lat, longitude: place.location.lng }
}
