import * as v from 'valibot'
import { TRAVELLERS, type Chronicle, type Journey, type TimelineEvent } from './Chronicle.ts'
import { doorsTo } from './doorsTo.ts'
import { picturesBeside } from './picturesBeside.ts'
import { idOf, readRecord } from './readRecord.ts'
import { ListRecord, OptionalText, SlugRecord, TextRecord } from './records.ts'
import { isReviewed } from './Review.ts'
import type { Room } from './Room.ts'
import { toFacts } from './toFacts.ts'
import { toPeople, toPlaces, toPlacesIn } from './toPeopleAndPlaces.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

/** A year, a month or a day; it sorts as it is written. */
const Moment = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A date is written 1963, 1963-06 or 1963-06-01'))

const dated = {
  _id: v.string(),
  title: TextRecord,
  slug: SlugRecord,
  text: OptionalText,
  from: Moment,
  until: v.nullish(Moment, null),
  facts: ListRecord,
  rooms: ListRecord,
  pendingReview: v.nullish(v.boolean(), false),
  review: v.nullish(v.unknown(), null),
}

const EventRecord = v.object({ ...dated, places: ListRecord })
const JourneyRecord = v.object({
  ...dated,
  travellers: v.picklist(TRAVELLERS),
  people: ListRecord,
  route: ListRecord,
})

/** A road has two ends. */
const FEWEST_PLACES = 2

/**
 * Events and journeys in the order of time, with their doors into the rooms that are open. What rests on no fact that can be
 * shown is left out and reported.
 */
export function toChronicle(
  events: readonly unknown[],
  journeys: readonly unknown[],
  rooms: readonly Room[],
  transform: Transform,
): Chronicle {
  const known = new Set<string>()
  const once = <Thing extends { readonly id: string; readonly slug: string }>(thing: Thing | null): Thing[] => {
    if (!thing) return []
    const place = `${thing.id.split('-')[0]} ${thing.slug}`
    if (known.has(place)) {
      transform.report({ id: thing.id, field: 'slug', message: 'Is in the chronicle already; left out.' })
      return []
    }
    known.add(place)
    return [thing]
  }
  const happened = inTime(events.flatMap((record) => once(toEvent(record, rooms, transform))))
  const pictures = picturesBeside(happened, rooms)
  return {
    events: happened.map((event) => ({ ...event, beside: pictures.get(event.id) ?? null })),
    journeys: inTime(journeys.flatMap((record) => once(toJourney(record, rooms, transform)))),
  }
}

/** An event before its picture is chosen, which goes by what the events before it show. */
type BareEvent = Omit<TimelineEvent, 'beside'>

function toEvent(record: unknown, rooms: readonly Room[], transform: Transform): BareEvent | null {
  const at = { id: idOf(record, 'an event without _id'), field: '' }
  const event = readRecord(EventRecord, record, at, transform)
  const common = event && toDated(event, rooms, at, transform)
  return common && { ...common, places: toPlaces(event.places, at, transform) }
}

function toJourney(record: unknown, rooms: readonly Room[], transform: Transform): Journey | null {
  const at = { id: idOf(record, 'a journey without _id'), field: '' }
  const journey = readRecord(JourneyRecord, record, at, transform)
  const common = journey && toDated(journey, rooms, at, transform)
  if (!common) return null
  const route = toPlacesIn(journey.route, within(at, 'route'), transform)
  if (route.length < FEWEST_PLACES) {
    transform.report({ ...within(at, 'route'), message: 'Has fewer than two places that can be shown; left out.' })
    return null
  }
  const { travellers } = journey
  const people = toPeople(journey.people, at, transform)
  if ((travellers === 'publicFigure') !== people.length > 0) {
    transform.report({
      ...within(at, 'people'),
      message: 'Names somebody where none may be named, or nobody where a public figure travels; left out.',
    })
    return null
  }
  return { ...common, travellers, people, route }
}

type DatedRecord = v.InferOutput<v.ObjectSchema<typeof dated, undefined>>

function toDated(
  record: DatedRecord,
  rooms: readonly Room[],
  at: Whereabouts,
  transform: Transform,
): Omit<BareEvent, 'places'> | null {
  const { _id: id, slug, title, text, from, until, pendingReview, review } = record
  if (until !== null && until < from) {
    transform.report({ ...within(at, 'until'), message: 'Ends before it begins; left out.' })
    return null
  }
  const facts = toFacts(record.facts, at, transform)
  if (!facts) return null
  const doors = doorsTo(facts, record.rooms, rooms)
  return { id, slug, title, text, from, until, facts, doors, pendingReview, reviewed: isReviewed(review) }
}

function inTime<Thing extends { readonly from: string; readonly until: string | null; readonly id: string }>(
  things: readonly Thing[],
): Thing[] {
  const key = ({ from, until, id }: Thing) => `${from} ${until ?? from} ${id}`
  return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
