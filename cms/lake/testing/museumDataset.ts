import type { Json, JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'
import { seededRandom } from './seededRandom.ts'

const STAMP = { _rev: 'seed', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const LANGUAGES = ['fr', 'ar', 'en', 'nl'] as const
const WORDS =
  'Rif mine contract train suitcase letter cassette harbour return daughter square factory stamp tent oil'.split(' ')

/** Exhibits in a room, as in the largest room of the museum. */
export const EXHIBITS_IN_ROOM = 20

/**
 * A museum of about `count` documents in the shapes of cms/schema, always the same for the same numbers: a tenth of the
 * exhibits has a draft, some references lead nowhere, some fields are missing, as in life.
 */
export function museumDataset(count: number, seed = 1956): LakeDocument[] {
  const random = seededRandom(seed)
  const any = (size: number) => Math.floor(random() * size)
  const words = (size: number) => Array.from({ length: size }, () => WORDS[any(WORDS.length)]).join(' ')
  const localised = (kind: string, value: (language: string) => Json): Json[] =>
    LANGUAGES.slice(0, 3 + any(2)).map((language) => ({
      _key: language,
      _type: `internationalizedArray${kind}Value`,
      language,
      value: value(language),
    }))
  const text = (size: number) => localised('String', (language) => `${language} ${words(size)}`)
  const rich = (size: number) =>
    localised('RichText', (language) => [
      { _type: 'block', _key: 'b', children: [{ _type: 'span', _key: 's', text: `${language} ${words(size)}` }] },
    ])
  const reference = (id: string): JsonObject => ({ _type: 'reference', _key: id, _ref: id })
  const exhibits = Math.floor(count * 0.4)
  const facts = Math.floor(count * 0.3)
  const sources = Math.max(1, Math.floor(count * 0.1))
  const images = Math.max(1, Math.floor(count * 0.12))
  const rooms = Math.max(1, Math.floor(exhibits / EXHIBITS_IN_ROOM))
  const documents: LakeDocument[] = []
  const add = (id: string, type: string, fields: JsonObject) =>
    documents.push({ _id: id, _type: type, ...STAMP, ...fields })

  for (let n = 0; n < sources; n++) add(`source-${n}`, 'source', { title: words(5), year: `${1950 + any(70)}` })
  for (let n = 0; n < facts; n++) {
    const missing = any(50) === 0 ? [{ ...reference('source-lost'), _weak: true }] : []
    add(`fact-${n}`, 'fact', {
      code: `S${n}`,
      claim: text(20),
      confidence: any(3) === 0 ? 'M' : 'H',
      sources: [reference(`source-${any(sources)}`), ...missing],
    })
  }
  for (let n = 0; n < images; n++) {
    const metadata = { dimensions: { width: 1600, height: 1000 + any(500) }, lqip: words(12) }
    add(`image-${n}`, 'sanity.imageAsset', { url: `/images/${n}`, metadata })
  }
  for (let n = 0; n < exhibits; n++) {
    const exhibit = {
      slug: { _type: 'slug', current: `exhibit-${n}` },
      title: text(4),
      kind: any(4) === 0 ? 'chart' : 'picture',
      objectLabel: rich(80),
      ...(any(9) === 0
        ? {}
        : { image: { _type: 'mediaImage', asset: reference(`image-${any(images)}`), alt: text(8) } }),
      facts: [reference(`fact-${any(facts)}`), reference(`fact-${any(facts)}`)],
      year: 1950 + any(70),
    }
    add(`exhibit-${n}`, 'exhibit', exhibit)
    if (n % 10 === 0) add(`drafts.exhibit-${n}`, 'exhibit', { ...exhibit, title: text(5) })
  }
  for (let n = 0; n < rooms; n++) {
    const hung = Array.from({ length: EXHIBITS_IN_ROOM }, (_, place) =>
      reference(`exhibit-${n * EXHIBITS_IN_ROOM + place}`),
    )
    add(`room-${n}`, 'room', {
      slug: { _type: 'slug', current: `room-${n}` },
      number: n,
      title: text(3),
      summary: text(30),
      exhibits: hung,
    })
  }
  return documents
}
