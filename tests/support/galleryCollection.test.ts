import { expect, test } from 'vitest'
import { SETTINGS } from '../../cms/content/Room.ts'
import { checkDocuments } from '../../cms/schema/checkDocuments.ts'
import { galleryCollection, roomsOf } from './galleryCollection.ts'

const pictureOf = (index: number) => `picture-${index}.jpg`
const galleries = SETTINGS.filter((setting) => setting !== 'courtyard')

test('a curator could publish the test museum as it is, whatever its kinds and settings', async () => {
  const plain = galleryCollection({ count: 12, settings: ['whiteCube'], pictureOf })
  const mixed = galleryCollection({ count: 60, settings: galleries, pictureOf, kinds: 'mixed' })
  expect(await checkDocuments(plain)).toEqual([])
  expect(await checkDocuments(mixed)).toEqual([])
})

test.each([10, 12, 100, 1000])('%i exhibits hang in rooms of ten, each once', (count) => {
  const rooms = roomsOf({ count, settings: ['whiteCube', 'library'] })
  expect(rooms.flatMap(({ exhibits }) => exhibits)).toEqual(Array.from({ length: count }, (_, index) => index))
  expect(Math.max(...rooms.map(({ exhibits }) => exhibits.length))).toBeLessThanOrEqual(10)
  expect(new Set(rooms.map(({ slug }) => slug)).size).toBe(rooms.length)
})

test('every setting gets a room, however few exhibits there are', () => {
  const rooms = roomsOf({ count: galleries.length, settings: galleries })
  expect(rooms.map(({ setting }) => setting)).toEqual(galleries)
  expect(rooms.every(({ exhibits }) => exhibits.length === 1)).toBe(true)
  expect(() => roomsOf({ count: 3, settings: galleries })).toThrow(/at least 15/)
})
