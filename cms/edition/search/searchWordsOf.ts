import type { MuseumContent } from '../../content/assembleMuseum.ts'
import type { Journey, TimelineEvent } from '../../content/Chronicle.ts'
import type { Exhibit, Place } from '../../content/Exhibit.ts'
import type { Language } from '../../content/Language.ts'
import type { Room } from '../../content/Room.ts'
import type { Heard, SearchMoment, SearchSubject } from '../../content/search/SearchFile.ts'
import type { Story } from '../../content/Story.ts'
import type { Testimony } from '../../content/Testimony.ts'
import type { Tour } from '../../content/Tour.ts'
import { heardOf } from './heardOf.ts'
import { mentionsIn } from './mentionsIn.ts'
import { momentsOf } from './momentsOf.ts'
import { dateOf, wordsOf, type WithWords, type WordsOf } from './wordsOf.ts'

/** What can be found in one language's words. */
export interface SearchWords {
  readonly subjects: readonly WithWords<SearchSubject>[]
  readonly moments: readonly WithWords<SearchMoment>[]
}

type Subject = WithWords<SearchSubject> | null

/**
 * Gathers what can be found in the words of one language: of everything published, only what is really written in it, since
 * the rest is found in the language that it is in.
 * @param contents the museum by language, as the edition publishes it: nothing that consent keeps back is in it
 */
export function searchWordsOf(contents: ReadonlyMap<Language, MuseumContent>, language: Language): SearchWords {
  const content = contents.get(language)
  if (!content) return { subjects: [], moments: [] }
  const { rooms, testimonies, stories, tours, chronicle } = content
  const words = wordsOf(language)
  const heard = heardIn(contents)
  const heardBy = (testimony: { readonly slug: string } | null) => heard.get(testimony?.slug ?? '') ?? []

  const subjects: WithWords<SearchSubject>[] = []
  const moments: WithWords<SearchMoment>[] = []
  const add = (subject: Subject) => {
    if (subject) subjects.push(subject)
  }
  for (const room of rooms) {
    add(roomSubject(room, words))
    for (const exhibit of room.exhibits) add(exhibitSubject(exhibit, room, heardBy(exhibit.testimony), words))
  }
  for (const testimony of testimonies) {
    const of = { of: subjects.length, heard: heardBy(testimony), language }
    const spoken = momentsOf(testimony, of)
    const subject = testimonySubject(testimony, rooms, of.heard, spoken, words)
    if (!subject) continue
    subjects.push(subject)
    moments.push(...spoken)
  }
  for (const story of stories) add(storySubject(story, words))
  for (const tour of tours) for (const subject of tourSubjects(tour, words)) add(subject)
  for (const event of chronicle.events) add(datedSubject('event', 'timeline', event, event.places, rooms, words))
  for (const journey of chronicle.journeys) add(datedSubject('journey', 'map', journey, journey.route, rooms, words))
  for (const subject of mentionedSubjects(content, words)) add(subject)
  return { subjects, moments }
}

function roomSubject({ id, slug, title, summary, introLabel, period }: Room, words: WordsOf): Subject {
  return words.subject(
    'room',
    { id, path: `rooms/${slug}`, title },
    {
      text: [words.said(summary), words.written(introLabel)],
      also: [words.said(period)],
      rooms: [slug],
      years: [period?.value ?? '', title.value, summary.value],
    },
  )
}

function exhibitSubject(exhibit: Exhibit, room: Room, heard: readonly Heard[], words: WordsOf): Subject {
  const { id, title, image, museumObject, dataTable, objectLabel, deeperText } = exhibit
  const seen = [
    image?.alt,
    museumObject?.title,
    museumObject?.tombstone,
    museumObject?.medium,
    dataTable?.caption,
    ...(dataTable?.columns ?? []),
    ...(dataTable?.rows ?? []).flatMap(({ label, definition }) => [label, definition]),
  ]
  const label = words.written(objectLabel)
  const deeper = deeperText === null ? '' : words.written(deeperText)
  return words.subject(
    'exhibit',
    { id, path: `rooms/${room.slug}/${exhibit.slug}`, title },
    {
      text: [label, deeper],
      also: [
        ...seen.map((text) => words.said(text ?? null)),
        museumObject?.objectNumber ?? '',
        ...words.names(exhibit.people, exhibit.places),
      ],
      rooms: [room.slug],
      years: [...exhibit.facts.map(dateOf), title.value, label],
      heard,
    },
  )
}

function testimonySubject(
  { id, slug, title, synopsis, narrator, heardAt, facts }: Testimony,
  rooms: readonly Room[],
  heard: readonly Heard[],
  moments: readonly SearchMoment[],
  words: WordsOf,
): Subject {
  const said = words.said(synopsis)
  const exhibit = rooms
    .find((room) => room.slug === heardAt?.room)
    ?.exhibits.find((each) => each.slug === heardAt?.exhibit)
  return words.subject(
    'testimony',
    { id, path: `testimonies/${slug}`, title },
    {
      // Where the language has but the transcript, its first words stand for the synopsis.
      text: [said === '' ? (moments[0]?.text ?? '') : said],
      also: [words.said(narrator)],
      rooms: heardAt ? [heardAt.room] : [],
      years: [...facts.map(dateOf), title.value, ...moments.map(({ text }) => text)],
      heard,
      mentions:
        heardAt && exhibit ? [{ path: `rooms/${heardAt.room}/${heardAt.exhibit}`, title: exhibit.title.value }] : [],
    },
  )
}

function storySubject(story: Story, words: WordsOf): Subject {
  const { id, slug, title, lead, room } = story
  return words.subject(
    'story',
    { id, path: `stories/${slug}`, title },
    {
      text: [words.said(lead), words.written(story.body)],
      also: words.names(story.people, story.places),
      rooms: room === null ? [] : [room],
      years: [...story.facts.map(dateOf), title.value, lead.value],
    },
  )
}

function tourSubjects({ id, slug, title, summary, stops }: Tour, words: WordsOf): Subject[] {
  const whole = words.subject(
    'tour',
    { id, path: `tours/${slug}`, title },
    {
      text: [words.said(summary)],
      rooms: [...new Set(stops.map(({ room }) => room))],
      years: [title.value, summary.value],
    },
  )
  const each = stops.map((stop, place) => {
    const text = words.written(stop.text)
    return words.subject(
      'tour',
      { id: `${id}/${stop.key}`, path: `tours/${slug}/${place + 1}`, title: stop.title },
      { text: [text], also: [words.said(title)], rooms: [stop.room], years: [stop.title.value, text] },
    )
  })
  return [whole, ...each]
}

/** An event or a journey: its line on its page, and the pages that its doors lead to. */
function datedSubject(
  kind: 'event' | 'journey',
  page: string,
  { id, slug, title, text, from, until, doors }: TimelineEvent | Journey,
  places: readonly Place[],
  rooms: readonly Room[],
  words: WordsOf,
): Subject {
  const mentions = doors.flatMap(({ room, exhibit }) => {
    const shown = rooms.find((each) => each.slug === room)?.exhibits.find((each) => each.slug === exhibit)
    return shown ? [{ path: `rooms/${room}/${shown.slug}`, title: shown.title.value }] : []
  })
  return words.subject(
    kind,
    { id, path: `${page}#${slug}`, title },
    {
      text: [words.said(text)],
      also: words.names([], places),
      rooms: [...new Set(doors.map(({ room }) => room))],
      years: [from, until ?? ''],
      mentions,
    },
  )
}

function mentionedSubjects(content: MuseumContent, words: WordsOf): Subject[] {
  const { people, places, facts } = mentionsIn(content)
  return [
    ...people.map(({ thing, ...where }) =>
      words.subject('person', whereTold(thing.id, thing.name, where), {
        ...where,
        text: [words.said(thing.description)],
        years: [],
      }),
    ),
    ...places.map(({ thing, ...where }) =>
      words.subject('place', whereTold(thing.id, thing.name, where), { ...where, text: [], years: [] }),
    ),
    ...facts.map(({ thing, ...where }) =>
      words.subject('fact', whereTold(thing.id, thing.claim, where), {
        ...where,
        text: [words.said(thing.dispute)],
        also: [thing.code, thing.date ?? '', ...thing.sources.flatMap((each) => [each.title, each.publisher ?? ''])],
        years: [dateOf(thing), thing.claim.value],
      }),
    ),
  ]
}

/** What has no page of its own leads to the first that speaks of it. */
function whereTold(
  id: string,
  title: SearchThing['title'],
  { mentions }: { readonly mentions: readonly { readonly path: string }[] },
): SearchThing {
  return { id, path: mentions[0]?.path ?? '', title }
}

type SearchThing = Parameters<WordsOf['subject']>[1]

/** The recordings of each testimony by its slug. */
function heardIn(contents: ReadonlyMap<Language, MuseumContent>): ReadonlyMap<string, readonly Heard[]> {
  const editions = new Map<string, { readonly language: Language; readonly testimony: Testimony }[]>()
  for (const [language, { testimonies }] of contents) {
    for (const testimony of testimonies) {
      editions.set(testimony.slug, [...(editions.get(testimony.slug) ?? []), { language, testimony }])
    }
  }
  return new Map([...editions].map(([slug, known]) => [slug, heardOf(known)]))
}
