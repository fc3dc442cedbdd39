import { expect, it } from 'vitest'
import type { ExhibitOutline } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import { parseVisit } from '../visit/parseVisit.ts'
import { pathOf } from '../visit/formatVisit.ts'
import { pageOfPlace } from './pageOfPlace.ts'
import { nameOf, whereaboutsOf } from './Whereabouts.ts'

const text = (value: string) => ({ value, lang: 'fr' as const })
const exhibit = (slug: string): ExhibitOutline => ({
  id: slug,
  slug,
  title: text(`Titre de ${slug}`),
  kind: 'picture',
  nature: 'illustration',
  aspect: 1,
  hasImage: false,
  hasVoice: false,
})
const room = (slug: string, number: number): RoomOutline => ({
  id: slug,
  slug,
  number,
  title: text(slug),
  period: null,
  summary: text(''),
  setting: 'work',
  cover: null,
  glimpse: null,
  exhibits: [exhibit(`${slug}-1`), exhibit(`${slug}-2`)],
})
const rich = { blocks: [], lang: 'fr' as const }
const museum: Museum = {
  language: 'fr',
  title: text('Rihla'),
  tagline: text(''),
  welcome: rich,
  cover: null,
  threshold: room('seuil', 0),
  rooms: [room('contrat', 5)],
  tours: [],
  stories: [],
  testimonies: [],
  about: { method: rich, sources: rich, rights: rich, accessibility: rich },
  reviewed: false,
}

it('before an exhibit, a visitor is told which of how many it is', () => {
  const here = whereaboutsOf(museum, { room: 'contrat', exhibit: 'contrat-2' })
  expect([here.room.number, here.position, here.room.exhibits.length]).toEqual([5, 2, 2])
  expect(nameOf(here).value).toBe('Titre de contrat-2')
})

it('where an exhibit was taken down, they are in its room; where a room was, at the threshold', () => {
  expect(whereaboutsOf(museum, { room: 'contrat', exhibit: 'gone' }).place).toEqual({ room: 'contrat', exhibit: null })
  expect(whereaboutsOf(museum, { room: 'gone', exhibit: 'gone' }).place).toEqual({ room: 'seuil', exhibit: null })
})

it('every place of the building has its page, and the address of the page leads back', () => {
  for (const place of [
    { room: 'contrat', exhibit: null },
    { room: 'contrat', exhibit: 'contrat-1' },
  ]) {
    const page = pageOfPlace(place)
    expect(parseVisit(pathOf('fr', page)).page).toEqual(page)
  }
})
