import { expect, test } from 'vitest'
import { checkRoute, checkTravellers } from './checkJourney.ts'

test('a journey goes from a place to a place', () => {
  expect(checkRoute([{ _ref: 'place-a' }])).toContain('at least two')
  expect(checkRoute([{ _ref: 'place-a' }, { _ref: 'place-a' }])).toBe(true)
  expect(checkRoute(undefined)).toContain('at least two')
})

test('only a public figure is named, and a composite family never is', () => {
  expect(checkTravellers([{ _ref: 'person-a' }], 'publicFigure')).toBe(true)
  expect(checkTravellers([], 'publicFigure')).toContain('Choose the public figure')
  expect(checkTravellers([{ _ref: 'person-a' }], 'compositeFamily')).toContain('remove the name')
  expect(checkTravellers(undefined, 'people')).toBe(true)
})
