import * as v from 'valibot'
import { OBJECT_FORMS, type MuseumObject } from './Exhibit.ts'
import { NATURES } from './Media.ts'
import { idOf, readRecord } from './readRecord.ts'
import { OptionalText, RightsRecord, TextRecord } from './records.ts'
import type { Transform } from './Transform.ts'

const MuseumObjectRecord = v.object({
  _id: v.string(),
  objectNumber: v.pipe(v.string(), v.minLength(1)),
  title: TextRecord,
  tombstone: TextRecord,
  form: v.nullish(v.picklist(OBJECT_FORMS), null),
  medium: OptionalText,
  provenance: OptionalText,
  creditLine: OptionalText,
  rights: RightsRecord,
  nature: v.picklist(NATURES),
})

export function toMuseumObject(record: unknown, ref: string, transform: Transform): MuseumObject | null {
  const object = readRecord(MuseumObjectRecord, record, { id: idOf(record, ref), field: '' }, transform)
  if (!object) return null
  const { _id: id, ...rest } = object
  return { id, ...rest }
}
