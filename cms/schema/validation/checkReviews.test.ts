import { expect, test } from 'vitest'
import { checkReviewer, checkReviews } from './checkReviews.ts'

test('a review names its reader and its day; what is not reviewed needs neither', () => {
  expect(checkReviewer(undefined, { state: 'reviewed' })).toContain('who reviewed')
  expect(checkReviewer('', { state: 'reviewed' })).toContain('who reviewed')
  expect(checkReviewer('IRCAM', { state: 'reviewed' })).toBe(true)
  expect(checkReviewer(undefined, { state: 'unreviewed' })).toBe(true)
  expect(checkReviewer(undefined, undefined)).toBe(true)
})

test('a language has one state of review', () => {
  expect(checkReviews([{ language: 'ar' }, { language: 'fr' }])).toBe(true)
  expect(checkReviews([{ language: 'ar' }, { language: 'ar' }])).toContain('العربية')
  expect(checkReviews(undefined)).toBe(true)
})
