import { describe, expect, it } from 'vitest'
import type { ExhibitOutline } from '../../../cms/content/Exhibit.ts'
import type { Museum } from '../../../cms/content/Museum.ts'
import type { Lead } from '../../../cms/content/Testimony.ts'
import { answerTo } from './answerTo.ts'

const outline = (slug: string, kind: ExhibitOutline['kind']): ExhibitOutline => ({
  id: `exhibit-${slug}`,
  slug,
  title: { value: slug, lang: 'fr' },
  kind,
  nature: 'illustration',
  aspect: 1.5,
  hasImage: true,
  hasVoice: false,
})

const text = { value: '', lang: 'fr' } as const
const rich = { lang: 'fr', blocks: [] } as const
const museum: Museum = {
  language: 'fr',
  title: text,
  tagline: text,
  welcome: rich,
  cover: null,
  threshold: {
    id: 'room-threshold',
    slug: 'threshold',
    number: 0,
    title: text,
    period: null,
    summary: text,
    setting: 'courtyard',
    cover: null,
    glimpse: null,
    exhibits: [outline('where-moroccans-live', 'routeMap'), outline('the-stamp', 'picture')],
  },
  rooms: [],
  tours: [],
  stories: [],
  testimonies: [],
  about: { method: rich, sources: rich, rights: rich, accessibility: rich },
  reviewed: false,
}

const rabat = { id: 'place-rabat', name: text, latitude: 34.02, longitude: -6.83 }
const paris = { id: 'place-paris', name: text, latitude: 48.86, longitude: 2.35 }
const lead = (exhibit: string, part: Partial<Lead> = {}): Lead => ({
  exhibit: { room: 'threshold', exhibit },
  image: null,
  view: 'exhibit',
  raisesLamp: true,
  route: [],
  ...part,
})
const place = { room: 'threshold', exhibit: 'where-moroccans-live' }

describe('a room', () => {
  it('raises the lamp over what is told of, where the point asks for it', () => {
    expect(answerTo(museum, lead('the-stamp'))).toEqual({ lamp: { ...place, exhibit: 'the-stamp' }, route: null })
    expect(answerTo(museum, lead('the-stamp', { raisesLamp: false }))).toBeNull()
  })

  it('draws a journey on a map, north above south', () => {
    const answer = answerTo(museum, lead('where-moroccans-live', { route: [rabat, paris], raisesLamp: false }))
    expect(answer?.lamp).toBeNull()
    expect(answer?.route?.on).toEqual(place)
    const [from, to] = answer?.route?.points ?? []
    expect(from).toEqual([1310 / 2400, 1300 / 1600])
    expect(to?.[1]).toBeLessThan(from?.[1] ?? 0)
  })

  it('draws nothing on what is no map', () => {
    expect(answerTo(museum, lead('the-stamp', { route: [rabat, paris] }))?.route).toBeNull()
  })

  it('keeps still for what is not shown, and for a point that leads to no wall', () => {
    expect(answerTo(museum, lead('a-picture-that-was-taken-down'))).toBeNull()
    expect(answerTo(museum, { ...lead('the-stamp'), exhibit: null })).toBeNull()
    expect(answerTo(museum, null)).toBeNull()
  })
})
