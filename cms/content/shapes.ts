import type { PortableTextBlock } from '@portabletext/types'
import {
  array,
  boolean,
  custom,
  literal,
  nullable,
  number,
  object,
  picklist,
  record,
  string,
  tuple,
  variant,
} from 'valibot'
import { CHART_FORMS, TONES } from './chart/Chart.ts'
import { TRAVELLERS } from './Chronicle.ts'
import { EXHIBIT_KINDS, EXHIBIT_NATURES, OBJECT_FORMS } from './Exhibit.ts'
import { CONFIDENCES } from './Fact.ts'
import { LANGUAGES } from './Language.ts'
import { NATURES } from './Media.ts'
import { SETTINGS } from './Room.ts'
import { TESTIMONY_KINDS } from './Testimony.ts'

/**
 * The domain types as shapes, for the browser: an edition's files were made by the museum's own transforms, so that only
 * damage is looked for, not bad content. `import { … }` by name keeps the rest of valibot out of the page.
 */

const language = picklist(LANGUAGES)
const string0 = nullable(string())

export const text = object({ value: string(), lang: language })
const text0 = nullable(text)

const block = custom<PortableTextBlock>(
  (value) => typeof value === 'object' && value !== null && 'children' in value && Array.isArray(value.children),
  'a paragraph',
)
export const richText = object({ blocks: array(block), lang: language })

const rights = object({ statement: string(), holder: string(), term: string0 })
const nature = picklist(NATURES)

const image = object({
  id: string(),
  alt: text,
  creditLine: text,
  rights,
  provenance: text0,
  nature,
  width: number(),
  height: number(),
  blur: string(),
  sizes: array(object({ width: number(), height: number(), avif: string(), webp: string() })),
})
const image0 = nullable(image)

const audio = object({
  id: string(),
  lang: language,
  files: array(object({ href: string(), mimeType: string(), bytes: number() })),
  peaks: array(number()),
  duration: number(),
  voice: picklist(['human', 'synthetic']),
  creditLine: text,
  rights,
})

const facts = array(
  object({
    id: string(),
    code: string(),
    claim: text,
    date: string0,
    confidence: picklist(CONFIDENCES),
    dispute: text0,
    sources: array(object({ id: string(), title: string(), publisher: string0, year: string0, href: string0 })),
  }),
)

const people = array(object({ id: string(), name: text, description: text }))
const place = object({ id: string(), name: text, latitude: number(), longitude: number() })
const places = array(place)

const named = { id: string(), slug: string(), title: text }

const testimonyOutline = {
  ...named,
  kind: picklist(TESTIMONY_KINDS),
  narrator: text,
  synopsis: text,
  duration: number(),
}
const storyOutline = { ...named, lead: text, cover: image0 }
const tourOutline = { ...named, summary: text, minutes: number(), stopCount: number(), cover: image0 }

const exhibitOutline = {
  ...named,
  kind: picklist(EXHIBIT_KINDS),
  nature: picklist(EXHIBIT_NATURES),
  aspect: number(),
  hasImage: boolean(),
  hasVoice: boolean(),
}

const museumObject0 = nullable(
  object({
    id: string(),
    objectNumber: string(),
    title: text,
    tombstone: text,
    form: nullable(picklist(OBJECT_FORMS)),
    medium: text0,
    provenance: text0,
    creditLine: text0,
    rights,
    nature,
  }),
)

const dataTable0 = nullable(
  object({
    caption: text,
    form: picklist(CHART_FORMS),
    columns: array(text),
    rows: array(object({ label: text, definition: text0, onlyInTable: boolean(), values: array(nullable(number())) })),
  }),
)

const box = { x: number(), y: number(), width: number(), height: number() }
const spot = tuple([number(), number()])
const tone = picklist(TONES)
const mark = variant('kind', [
  object({ kind: literal('bar'), ...box, tone, open: boolean() }),
  object({ kind: literal('dot'), x: number(), y: number(), tone, look: picklist(['hollow', 'pale', 'full']) }),
  object({ kind: literal('rule'), from: spot, to: spot, role: picklist(['zero', 'grid', 'stretch']) }),
  object({ kind: literal('curve'), ...box, path: string(), tone, filled: boolean() }),
  object({
    kind: literal('text'),
    x: number(),
    y: number(),
    aside: number(),
    anchor: picklist(['left', 'middle', 'right']),
    role: picklist(['heading', 'label', 'value', 'note']),
    text,
  }),
])
const chart0 = nullable(object({ height: number(), marks: array(mark) }))

const exhibit = object({
  ...exhibitOutline,
  image: image0,
  objectLabel: richText,
  deeperText: nullable(richText),
  museumObject: museumObject0,
  dataTable: dataTable0,
  chart: chart0,
  facts,
  testimony: nullable(object(testimonyOutline)),
  people,
  places,
  contentNote: text0,
  awaitingArchive: nullable(object({ holder: string0, what: text })),
  pendingReview: boolean(),
  variant: nullable(object({ about: text, objectLabel: richText })),
  reviewed: boolean(),
})

const roomEntries = {
  ...named,
  number: number(),
  period: text0,
  summary: text,
  setting: picklist(SETTINGS),
  cover: image0,
}
const roomOutline = object({ ...roomEntries, glimpse: image0, exhibits: array(object(exhibitOutline)) })

export const room = object({
  ...roomEntries,
  introLabel: richText,
  exhibits: array(exhibit),
  stories: array(object(storyOutline)),
  reviewed: boolean(),
})

export const story = object({
  ...storyOutline,
  room: string0,
  body: richText,
  facts,
  people,
  places,
  pendingReview: boolean(),
  reviewed: boolean(),
})

/** Seconds by the language of a recording. */
const times = record(language, number())

export const testimony = object({
  ...testimonyOutline,
  heardAt: nullable(object({ room: string(), exhibit: string() })),
  recordings: array(audio),
  transcripts: array(
    object({
      lang: language,
      follows: language,
      segments: array(object({ start: number(), end: number(), text: string(), speaker: string0 })),
      captions: string(),
    }),
  ),
  index: array(
    object({
      id: string(),
      times,
      title: text,
      synopsis: text0,
      keywords: array(text),
      places,
      people,
      facts: array(string()),
      lead: nullable(
        object({
          exhibit: nullable(object({ room: string(), exhibit: string() })),
          image: image0,
          view: picklist(['exhibit', 'room']),
          raisesLamp: boolean(),
          route: places,
        }),
      ),
    }),
  ),
  portrait: image0,
  recordedOn: string0,
  recordedAt: nullable(place),
  interviewer: string0,
  facts,
  contentNote: text0,
  reviewed: boolean(),
})

export const tour = object({
  ...tourOutline,
  stops: array(object({ key: string(), title: text, text: richText, room: string(), exhibit: string0, image: image0 })),
  reviewed: boolean(),
})

export const museum = object({
  language,
  title: text,
  tagline: text,
  welcome: richText,
  cover: image0,
  threshold: roomOutline,
  rooms: array(roomOutline),
  tours: array(object(tourOutline)),
  stories: array(object(storyOutline)),
  testimonies: array(object(testimonyOutline)),
  about: object({ method: richText, sources: richText, rights: richText, accessibility: richText }),
  reviewed: boolean(),
})

const dated = {
  ...named,
  text: text0,
  from: string(),
  until: string0,
  facts,
  doors: array(object({ room: string(), exhibit: string0 })),
  pendingReview: boolean(),
  reviewed: boolean(),
}

export const chronicle = object({
  events: array(object({ ...dated, places, beside: nullable(object({ room: string(), exhibit: string(), image })) })),
  journeys: array(object({ ...dated, travellers: picklist(TRAVELLERS), people, route: places })),
})

export const format = literal(1)
