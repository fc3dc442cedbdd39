import * as v from 'valibot'
import type { Fact } from './Fact.ts'
import type { Language } from './Language.ts'
import { readRecord } from './readRecord.ts'
import { LanguageRecord, ListRecord, OptionalString, OptionalText, TextRecord } from './records.ts'
import type { IndexPoint, Lead } from './Testimony.ts'
import type { Text } from './Text.ts'
import { toPeople, toPlaces, toPlacesIn } from './toPeopleAndPlaces.ts'
import { Seconds } from './toTranscripts.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

/** What a point of the index can rest on and lead to. */
export interface IndexGrounds {
  /** Seconds of each recording; of the words where they follow one that is not there. */
  readonly durations: ReadonlyMap<Language, number>
  /** Of the testimony. */
  readonly facts: readonly Fact[]
  readonly hanging: Hanging
  /** The narrator behind a pseudonym, by `_id`: named nowhere. */
  readonly unnamed: string | null
}

/** Where each exhibit that can be seen hangs, and its picture as a voice shows it, by its `_id`. */
export type Hanging = ReadonlyMap<string, { readonly at: NonNullable<Lead['exhibit']>; readonly image: Lead['image'] }>

const PointRecord = v.object({
  _key: v.pipe(v.string(), v.minLength(1)),
  times: ListRecord,
  title: TextRecord,
  synopsis: OptionalText,
  keywords: ListRecord,
  places: ListRecord,
  people: ListRecord,
  facts: ListRecord,
  lead: v.nullish(v.unknown(), null),
})

const TimeRecord = v.object({ language: LanguageRecord, seconds: Seconds })

const KeywordRecord = v.object({ word: TextRecord })

const LeadRecord = v.object({
  exhibit: OptionalString,
  view: v.nullish(v.picklist(['exhibit', 'room']), 'exhibit'),
  raisesLamp: v.nullish(v.boolean(), false),
  route: ListRecord,
})

/**
 * The points of an index in the order in which they are told. One that has no title, or no time within a recording, is left
 * out and reported; so is whatever a point rests on or leads to that is not published. The others stay.
 */
export function toIndex(
  records: readonly unknown[],
  grounds: IndexGrounds,
  at: Whereabouts,
  transform: Transform,
): IndexPoint[] {
  const points = new Map<string, IndexPoint>()
  for (const [index, record] of records.entries()) {
    const here = { id: at.id, field: `index[${index}]` }
    const point = toPoint(record, grounds, here, transform)
    if (!point) continue
    if (points.has(point.id)) transform.report({ ...here, message: 'Has the key of another point; left out.' })
    else points.set(point.id, point)
  }
  const order = [...grounds.durations.keys()]
  return [...points.values()].toSorted((a, b) => compareTimes(a, b, order))
}

function toPoint(
  record: unknown,
  { durations, facts, hanging, unnamed }: IndexGrounds,
  at: Whereabouts,
  transform: Transform,
): IndexPoint | null {
  const point = readRecord(PointRecord, record, at, transform)
  if (!point) return null
  const times = toTimes(point.times, durations, at, transform)
  if (Object.keys(times).length === 0) {
    transform.report({ ...within(at, 'times'), message: 'Has no time in any recording; left out.' })
    return null
  }
  return {
    id: point._key,
    times,
    title: point.title,
    synopsis: point.synopsis,
    keywords: toKeywords(point.keywords, within(at, 'keywords'), transform),
    places: toPlaces(point.places, at, transform),
    people: toPeople(point.people, at, transform).filter(({ id }) => id !== unnamed),
    facts: point.facts.flatMap((ref, index) => {
      const fact = facts.find(({ id }) => id === ref)
      if (fact) return [fact.id]
      const here = { id: at.id, field: `${at.field}.facts[${index}]` }
      transform.report({ ...here, message: `"${String(ref)}" is no fact of this testimony; left out.` })
      return []
    }),
    lead: point.lead === null ? null : toLead(point.lead, hanging, within(at, 'lead'), transform),
  }
}

function toTimes(
  records: readonly unknown[],
  durations: ReadonlyMap<Language, number>,
  at: Whereabouts,
  transform: Transform,
): IndexPoint['times'] {
  const times: Partial<Record<Language, number>> = {}
  for (const [index, record] of records.entries()) {
    const here = { id: at.id, field: `${at.field}.times[${index}]` }
    const time = readRecord(TimeRecord, record, here, transform)
    if (!time) continue
    const { language, seconds } = time
    const duration = durations.get(language)
    if (duration === undefined) {
      transform.report({ ...here, message: `There is no recording in "${language}"; this time is left out.` })
    } else if (seconds >= duration) {
      transform.report({ ...here, message: `Is after the end of the recording (${duration} s); left out.` })
    } else times[language] ??= seconds
  }
  return times
}

function toKeywords(records: readonly unknown[], at: Whereabouts, transform: Transform): Text[] {
  return records.flatMap((record, index) => {
    const keyword = readRecord(KeywordRecord, record, { id: at.id, field: `${at.field}[${index}]` }, transform)
    return keyword ? [keyword.word] : []
  })
}

function toLead(record: unknown, hanging: Hanging, at: Whereabouts, transform: Transform): Lead | null {
  const lead = readRecord(LeadRecord, record, at, transform)
  if (!lead) return null
  const { view, raisesLamp } = lead
  const hung = lead.exhibit === null ? null : (hanging.get(lead.exhibit) ?? null)
  if (lead.exhibit !== null && hung === null) {
    const message = `"${lead.exhibit}" hangs in no room that is open; this point leads nowhere.`
    transform.report({ ...within(at, 'exhibit'), message })
    return null
  }
  const route = toPlacesIn(lead.route, within(at, 'route'), transform)
  if (hung === null && route.length === 0) {
    transform.report({ ...at, message: 'Has neither an exhibit nor a place; this point leads nowhere.' })
    return null
  }
  return { exhibit: hung?.at ?? null, image: hung?.image ?? null, view, raisesLamp, route }
}

/** By the first recording that both are told in; a point that the first does not tell goes by the next one. */
function compareTimes(a: IndexPoint, b: IndexPoint, order: readonly Language[]): number {
  for (const language of order) {
    const [first, second] = [a.times[language], b.times[language]]
    if (first !== undefined && second !== undefined) return first - second
  }
  return 0
}
