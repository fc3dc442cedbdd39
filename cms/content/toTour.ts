import * as v from 'valibot'
import { glimpseOf } from './glimpseOf.ts'
import { idOf, readRecord } from './readRecord.ts'
import { ListRecord, OptionalString, SlugRecord, TextRecord } from './records.ts'
import { isReviewed } from './Review.ts'
import type { Room } from './Room.ts'
import type { Stop, Tour } from './Tour.ts'
import { toImage } from './toImage.ts'
import { toRichText } from './toRichText.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const TourRecord = v.object({
  _id: v.string(),
  title: TextRecord,
  slug: SlugRecord,
  summary: TextRecord,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cover: v.nullish(v.unknown(), null),
  stops: ListRecord,
  review: v.nullish(v.unknown(), null),
})

const StopRecord = v.object({
  _key: v.pipe(v.string(), v.minLength(1)),
  title: TextRecord,
  text: v.nullish(v.unknown(), null),
  room: v.string(),
  exhibit: OptionalString,
})

/** One stop is no tour. */
const FEWEST_STOPS = 2

/** A tour through the rooms that are open; stops at what is not shown are left out. */
export function toTour(record: unknown, rooms: readonly Room[], transform: Transform): Tour | null {
  const at = { id: idOf(record, 'a tour without _id'), field: '' }
  const tour = readRecord(TourRecord, record, at, transform)
  if (!tour) return null
  const stops = tour.stops.flatMap((stop, index) => {
    const read = toStop(stop, rooms, { id: at.id, field: `stops[${index}]` }, transform)
    return read ? [read] : []
  })
  if (stops.length < FEWEST_STOPS) {
    transform.report({ ...within(at, 'stops'), message: 'Has fewer than two stops that can be shown; left out.' })
    return null
  }
  const { _id: id, slug, title, summary, minutes } = tour
  const cover = toImage(tour.cover, within(at, 'cover'), transform)
  return { id, slug, title, summary, minutes, stopCount: stops.length, cover, stops, reviewed: isReviewed(tour.review) }
}

function toStop(record: unknown, rooms: readonly Room[], at: Whereabouts, transform: Transform): Stop | null {
  const stop = readRecord(StopRecord, record, at, transform)
  if (!stop) return null
  const room = rooms.find(({ id }) => id === stop.room)
  if (!room) {
    transform.report({ ...within(at, 'room'), message: `"${stop.room}" is not open; stop left out.` })
    return null
  }
  const exhibit = room.exhibits.find(({ id }) => id === stop.exhibit)
  if (stop.exhibit !== null && !exhibit) {
    transform.report({
      ...within(at, 'exhibit'),
      message: `"${stop.exhibit}" is not shown in ${room.id}; stop left out.`,
    })
    return null
  }
  const text = toRichText(stop.text, within(at, 'text'), transform)
  if (!text) return null
  const image = exhibit?.image ? glimpseOf(exhibit.image) : null
  return { key: stop._key, title: stop.title, text, room: room.slug, exhibit: exhibit?.slug ?? null, image }
}
