import { expect, it } from 'vitest'
import type { Museum } from '../../cms/content/Museum.ts'
import type { RoomOutline } from '../../cms/content/Room.ts'
import { createFormat } from '../i18n/createFormat.ts'
import { ar } from '../i18n/words/ar.ts'
import { en } from '../i18n/words/en.ts'
import { fr } from '../i18n/words/fr.ts'
import { roomInWords, summaryInWords } from './placeInWords.ts'
import { withPlace, type SeenPlaces } from './seenPlaces.ts'
import { whereaboutsOf } from './Whereabouts.ts'

const text = (value: string) => ({ value, lang: 'en' as const })
const rich = { blocks: [], lang: 'en' as const }

function room(slug: string, number: number): RoomOutline {
  const exhibits = Array.from({ length: 8 }, (_, index) => ({
    id: `${index}`,
    slug: `e${index}`,
    title: text(`Exhibit ${index}`),
    kind: 'picture' as const,
    nature: 'illustration' as const,
    aspect: 1,
    hasImage: false,
    hasVoice: false,
  }))
  const title = text(`The ${slug}`)
  const seen = { cover: null, glimpse: null }
  return { id: slug, slug, number, title, period: null, summary: text(''), setting: 'work', ...seen, exhibits }
}

const third = room('mine', 3)
const museum: Museum = {
  language: 'en',
  title: text('Rihla'),
  tagline: text(''),
  welcome: rich,
  cover: null,
  threshold: room('court', 0),
  rooms: [third, room('last', 9)],
  tours: [],
  stories: [],
  testimonies: [],
  about: { method: rich, sources: rich, rights: rich, accessibility: rich },
  reviewed: false,
}

function seenOf(count: number): SeenPlaces {
  let seen: SeenPlaces = new Set()
  for (let index = 0; index < count; index++) seen = withPlace(seen, { room: 'mine', exhibit: `e${index}` })
  return seen
}

it('a visitor is told in words where they are and how much of it they have seen', () => {
  expect(roomInWords(museum, third, seenOf(4), en, createFormat('en'))).toBe('Room 3 of 9 · 4 of 8 seen')
  expect(roomInWords(museum, third, seenOf(1), fr, createFormat('fr'))).toBe('Salle 3 sur 9 · 1 vu sur 8')
  expect(roomInWords(museum, third, seenOf(4), fr, createFormat('fr'))).toBe('Salle 3 sur 9 · 4 vus sur 8')
})

it('Arabic counts what was seen in its own forms', () => {
  const told = [0, 1, 2, 4].map((count) => roomInWords(museum, third, seenOf(count), ar, createFormat('ar')))
  expect(told).toEqual([
    'القاعة 3 من 9 · لم يُشاهَد شيء من 8',
    'القاعة 3 من 9 · شوهد واحد من 8',
    'القاعة 3 من 9 · شوهد اثنان من 8',
    'القاعة 3 من 9 · شوهدت 4 من 8',
  ])
})

it('who hears the museum is told what is here, how many exhibits, and what they face', () => {
  const here = whereaboutsOf(museum, { room: 'mine', exhibit: 'e2' })
  expect(summaryInWords(museum, here, seenOf(3), en, createFormat('en'))).toBe(
    'The mine: Room 3 of 9 · 3 of 8 seen. 8 exhibits. Before you: Exhibit 2.',
  )
})
