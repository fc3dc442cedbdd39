import type { MuseumContent } from '../../content/assembleMuseum.ts'
import type { Person, Place } from '../../content/Exhibit.ts'
import type { Fact } from '../../content/Fact.ts'
import type { Mention } from '../../content/search/SearchFile.ts'

/** Pages told of where a person, a place or a fact is found: enough to go on from. */
const MOST_MENTIONS = 8

/** A thing without a page of its own, and the pages and rooms that speak of it. */
export interface Mentioned<Thing> {
  readonly thing: Thing
  /** Never empty. */
  readonly mentions: readonly Mention[]
  /** Slugs. */
  readonly rooms: readonly string[]
}

interface Named {
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly facts: readonly Fact[]
}

/** Every person, place and fact that a page of the museum speaks of, in the order of the route. */
export function mentionsIn({ rooms, testimonies, stories }: MuseumContent) {
  const people = new Map<string, Mentioned<Person>>()
  const places = new Map<string, Mentioned<Place>>()
  const facts = new Map<string, Mentioned<Fact>>()
  const tell = (mention: Mention, room: string | null, named: Named) => {
    for (const person of named.people) note(people, person, mention, room)
    for (const place of named.places) note(places, place, mention, room)
    for (const fact of named.facts) note(facts, fact, mention, room)
  }
  for (const room of rooms) {
    for (const exhibit of room.exhibits) {
      tell({ path: `rooms/${room.slug}/${exhibit.slug}`, title: exhibit.title.value }, room.slug, exhibit)
    }
  }
  for (const { slug, title, heardAt, index, recordedAt, facts } of testimonies) {
    tell({ path: `testimonies/${slug}`, title: title.value }, heardAt?.room ?? null, {
      people: index.flatMap((point) => point.people),
      places: [...(recordedAt ? [recordedAt] : []), ...index.flatMap((point) => point.places)],
      facts,
    })
  }
  for (const story of stories) {
    tell({ path: `stories/${story.slug}`, title: story.title.value }, story.room, story)
  }
  return { people: [...people.values()], places: [...places.values()], facts: [...facts.values()] }
}

function note<Thing extends { readonly id: string }>(
  known: Map<string, Mentioned<Thing>>,
  thing: Thing,
  mention: Mention,
  room: string | null,
): void {
  const { mentions, rooms }: Omit<Mentioned<Thing>, 'thing'> = known.get(thing.id) ?? { mentions: [], rooms: [] }
  const enough = mentions.length >= MOST_MENTIONS || mentions.some(({ path }) => path === mention.path)
  known.set(thing.id, {
    thing,
    mentions: enough ? mentions : [...mentions, mention],
    rooms: room === null || rooms.includes(room) ? rooms : [...rooms, room],
  })
}
