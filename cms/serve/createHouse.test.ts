import { expect, test } from 'vitest'
import { lifeOf } from './createHouse.ts'

test.each([
  '/files/on-the-square-fr.0123456789abcdef.ogg',
  '/files/on-the-square-fr.0123456789abcdef.weba',
  '/files/on-the-square-ar.0123456789abcdef.mp3',
  '/files/on-the-square-ar.0123456789abcdef.vtt',
  '/files/fr-testimony-on-the-square.0123456789abcdef.json',
  '/files/search-fr.0123456789abcdef.json',
])('a voice that may be taken back is kept by caches for an hour: %s', (path) => {
  expect(lifeOf(path)).toBe('public, max-age=3600, must-revalidate')
})

test.each([
  '/files/a2a2a2-640.0123456789abcdef.avif',
  '/files/fr-room-the-contract.0123456789abcdef.json',
  '/manifest.0123456789abcdef.json',
])('what nobody takes back is kept for a year: %s', (path) => {
  expect(lifeOf(path)).toContain('immutable')
})
