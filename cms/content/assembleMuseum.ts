import * as v from 'valibot'
import type { Chronicle } from './Chronicle.ts'
import { checkSetting } from './checkSetting.ts'
import type { MediaImage } from './Media.ts'
import type { Museum } from './Museum.ts'
import { glimpseOf } from './glimpseOf.ts'
import { outlineOfRoom, outlineOfStory, outlineOfTestimony, outlineOfTour } from './outlines.ts'
import { idOf, readRecord } from './readRecord.ts'
import { TextRecord } from './records.ts'
import { isReviewed } from './Review.ts'
import type { Room } from './Room.ts'
import type { Story } from './Story.ts'
import type { Testimony } from './Testimony.ts'
import type { RichText, Text } from './Text.ts'
import { toChronicle } from './toChronicle.ts'
import { toImage } from './toImage.ts'
import type { Hanging } from './toIndex.ts'
import { toRichText } from './toRichText.ts'
import { PLAIN_SETTING, toRoom } from './toRoom.ts'
import { toStory } from './toStory.ts'
import { toTestimony } from './toTestimony.ts'
import { toTour } from './toTour.ts'
import type { Tour } from './Tour.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

/** What the museum's queries gave for one language (cms/queries), whatever it is. */
export interface MuseumRecords {
  readonly museum: unknown
  readonly rooms: unknown
  readonly stories: unknown
  readonly testimonies: unknown
  readonly tours: unknown
  readonly events: unknown
  readonly journeys: unknown
}

/** The museum of one language: what the files of an edition hold. */
export interface MuseumContent {
  readonly museum: Museum
  /** The threshold first, then the route. */
  readonly rooms: readonly Room[]
  readonly stories: readonly Story[]
  readonly testimonies: readonly Testimony[]
  readonly tours: readonly Tour[]
  readonly chronicle: Chronicle
}

/**
 * Puts one language's museum together from what the lake holds. Whatever cannot be shown is left out and reported; null
 * only where not one room can be opened.
 */
export function assembleMuseum(records: MuseumRecords, transform: Transform): MuseumContent | null {
  const told = unique(
    listOf(records.stories).map((record) => toStory(record, transform)),
    transform,
  )
  const outlines = new Map(told.map((story) => [story.id, outlineOfStory(story)]))
  const open = unique(
    listOf(records.rooms).map((record) => toRoom(record, outlines, transform)),
    transform,
  )
  const at = { id: idOf(records.museum, 'museum'), field: '' }
  const order = readOrder(records.museum, at, transform)
  const threshold = open.find(({ id }) => id === order.threshold)
  if (!threshold) {
    transform.report({ ...within(at, 'threshold'), message: `"${order.threshold}" is no room that can be opened.` })
  }
  const route = inOrder(open, order.route, within(at, 'route'), transform).filter((room) => room !== threshold)
  const rooms = (threshold ? [threshold, ...route] : route).map((room, index) =>
    inItsPlace(room, index === 0, transform),
  )
  const [first, ...others] = rooms
  if (!first) return null

  const tours = inOrder(
    unique(
      listOf(records.tours).map((record) => toTour(record, rooms, transform)),
      transform,
    ),
    order.tours,
    within(at, 'tours'),
    transform,
  )
  const stories = alongRoute(
    told.map((story) => ({
      ...story,
      room: rooms.find((room) => room.stories.some(({ id }) => id === story.id))?.slug ?? null,
    })),
    ({ id, room }) => ({ room, place: rooms.flatMap((each) => each.stories).findIndex((story) => story.id === id) }),
    rooms,
  )
  const hanging = whereAllHang(rooms)
  const spoken = unique(
    listOf(records.testimonies).map((record) => toTestimony(record, transform, hanging)),
    transform,
  )
  const testimonies = alongRoute(
    spoken.map((testimony) => ({ ...testimony, heardAt: whereHeard(testimony.id, rooms) })),
    ({ heardAt }) => ({
      room: heardAt?.room ?? null,
      place: rooms.flatMap((each) => each.exhibits).findIndex(({ slug }) => slug === heardAt?.exhibit),
    }),
    rooms,
  )

  return {
    museum: {
      language: transform.language,
      ...toMuseumTexts(records.museum, at, transform),
      threshold: outlineOfRoom(first),
      rooms: others.map(outlineOfRoom),
      tours: tours.map(outlineOfTour),
      stories: stories.map(outlineOfStory),
      testimonies: testimonies.map(outlineOfTestimony),
    },
    rooms,
    stories,
    testimonies,
    tours,
    chronicle: toChronicle(listOf(records.events), listOf(records.journeys), rooms, transform),
  }
}

const Anything = v.nullish(v.unknown(), null)

const MuseumRecord = v.object({
  title: Anything,
  tagline: Anything,
  welcome: Anything,
  cover: Anything,
  about: v.nullish(v.object({ method: Anything, sources: Anything, rights: Anything, accessibility: Anything }), {}),
  review: Anything,
})

/** The museum's own words. It cannot be left out, so each of them can be empty: the rooms stay open. */
function toMuseumTexts(
  record: unknown,
  at: Whereabouts,
  transform: Transform,
): Pick<Museum, 'title' | 'tagline' | 'welcome' | 'cover' | 'about' | 'reviewed'> {
  const museum = readRecord(MuseumRecord, record, at, transform)
  const text = (value: unknown, field: string, otherwise: string): Text =>
    readRecord(TextRecord, value, within(at, field), transform) ?? { value: otherwise, lang: 'fr' }
  const rich = (value: unknown, field: string): RichText =>
    toRichText(value, within(at, field), transform) ?? { blocks: [], lang: transform.language }
  return {
    title: text(museum?.title, 'title', 'Rihla'),
    tagline: text(museum?.tagline, 'tagline', ''),
    welcome: rich(museum?.welcome, 'welcome'),
    cover: toImage(museum?.cover, within(at, 'cover'), transform),
    about: {
      method: rich(museum?.about.method, 'about.method'),
      sources: rich(museum?.about.sources, 'about.sources'),
      rights: rich(museum?.about.rights, 'about.rights'),
      accessibility: rich(museum?.about.accessibility, 'about.accessibility'),
    },
    reviewed: isReviewed(museum?.review),
  }
}

const OrderRecord = v.object({
  threshold: v.nullish(v.string(), ''),
  route: v.nullish(v.array(v.unknown()), []),
  tours: v.nullish(v.array(v.unknown()), []),
})

function readOrder(record: unknown, at: Whereabouts, transform: Transform): v.InferOutput<typeof OrderRecord> {
  return readRecord(OrderRecord, record, at, transform) ?? { threshold: '', route: [], tours: [] }
}

/**
 * In the order that the museum gives; what is published but not in that order comes after, so that a curator who publishes a
 * room finds it open.
 */
function inOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  ids: readonly unknown[],
  at: Whereabouts,
  transform: Transform,
): Thing[] {
  const placed = new Set<Thing>()
  ids.forEach((id, index) => {
    const thing = things.find((candidate) => candidate.id === id)
    if (thing) placed.add(thing)
    else
      transform.report({
        id: at.id,
        field: `${at.field}[${index}]`,
        message: `"${String(id)}" cannot be shown; left out.`,
      })
  })
  return [...placed, ...things.filter((thing) => !placed.has(thing))]
}

/** One page per address: a second thing with the same slug is left out. */
function unique<Thing extends { readonly id: string; readonly slug: string }>(
  things: readonly (Thing | null)[],
  transform: Transform,
): Thing[] {
  const bySlug = new Map<string, Thing>()
  for (const thing of things) {
    if (!thing) continue
    const other = bySlug.get(thing.slug)
    if (other) {
      transform.report({ id: thing.id, field: 'slug', message: `Is the address of ${other.id} already; left out.` })
    } else {
      bySlug.set(thing.slug, thing)
    }
  }
  return [...bySlug.values()]
}

/**
 * In the order in which a visitor meets them: by room along the route, then as they hang or are named there. What is in no room
 * comes last, as it came.
 */
function alongRoute<Thing>(
  things: readonly Thing[],
  met: (thing: Thing) => { readonly room: string | null; readonly place: number },
  rooms: readonly Room[],
): Thing[] {
  const key = (thing: Thing) => {
    const { room, place } = met(thing)
    const at = rooms.findIndex(({ slug }) => slug === room)
    return [at < 0 ? rooms.length : at, place] as const
  }
  return things.toSorted((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1])
}

/** Where a voice can lead: the first room in which each exhibit hangs. */
function whereAllHang(rooms: readonly Room[]): Hanging {
  const hanging = new Map<
    string,
    { readonly at: { room: string; exhibit: string }; readonly image: MediaImage | null }
  >()
  for (const room of rooms) {
    for (const { id, slug, image } of room.exhibits) {
      if (hanging.has(id)) continue
      hanging.set(id, { at: { room: room.slug, exhibit: slug }, image: image && glimpseOf(image) })
    }
  }
  return hanging
}

function inItsPlace(room: Room, isThreshold: boolean, transform: Transform): Room {
  const message = checkSetting(room.setting, isThreshold)
  if (message === null) return room
  transform.report({ id: room.id, field: 'theme', message })
  return { ...room, setting: isThreshold ? 'courtyard' : PLAIN_SETTING }
}

function whereHeard(id: string, rooms: readonly Room[]): Testimony['heardAt'] {
  for (const room of rooms) {
    const exhibit = room.exhibits.find(({ testimony }) => testimony?.id === id)
    if (exhibit) return { room: room.slug, exhibit: exhibit.slug }
  }
  return null
}

function listOf(records: unknown): readonly unknown[] {
  return Array.isArray(records) ? records : []
}
