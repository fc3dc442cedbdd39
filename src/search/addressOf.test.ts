import { expect, it } from 'vitest'
import type { SearchMoment, SearchSubject } from '../../cms/content/search/SearchFile.ts'
import { addressOf, isInBuilding, secondsOf } from './addressOf.ts'

const testimony: SearchSubject = {
  kind: 'testimony',
  id: 't',
  path: 'testimonies/on-the-square',
  title: '',
  titleLang: null,
  text: '',
  rooms: ['the-contract'],
  decades: [],
  heard: [
    { lang: 'fr', times: [0, 10, 60] },
    { lang: 'ar', times: [0, 20, 80] },
  ],
  mentions: [{ path: 'rooms/the-contract/voice', title: '' }],
}
const moment: SearchMoment = { of: 0, at: 20, follows: 'ar', title: null, text: '' }

it('a moment of another recording leads to the same moment of the one that the page plays', () => {
  expect(addressOf(testimony, 'ar', { walk: false, moment })).toBe('/ar/testimonies/on-the-square?t=20')
  expect(addressOf(testimony, 'fr', { walk: false, moment })).toBe('/fr/testimonies/on-the-square?t=10')
  expect(addressOf(testimony, 'de', { walk: false, moment })).toBe('/de/testimonies/on-the-square?t=10')
  expect(secondsOf(testimony, 'fr', moment)).toBe(10)
})

it('on foot, a testimony is where it is heard', () => {
  expect(addressOf(testimony, 'ar', { walk: true, moment })).toBe('/ar/rooms/the-contract/voice?walk&t=20')
  expect(isInBuilding(testimony)).toBe(true)
  expect(isInBuilding({ ...testimony, rooms: [] })).toBe(false)
})

it('an event is a line of the timeline; on foot, what is shown of it', () => {
  const event: SearchSubject = { ...testimony, kind: 'event', path: 'timeline#the-accord', heard: [] }
  expect(addressOf(event, 'ar', { walk: false })).toBe('/ar/timeline#the-accord')
  expect(addressOf(event, 'ar', { walk: true })).toBe('/ar/rooms/the-contract/voice?walk')
})
