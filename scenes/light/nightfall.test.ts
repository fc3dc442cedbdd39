import { describe, expect, test } from 'vitest'
import { hourAsked, hourOf, isNightAt } from './nightfall.ts'

describe('night in the courtyard', () => {
  test('falls at eight in the evening and ends at half past six', () => {
    expect([19.99, 20, 23.9, 0, 6.49, 6.5, 12].map(isNightAt)).toEqual([false, true, true, true, true, false, false])
  })

  test('goes by the minutes of the visitor’s clock too', () => {
    expect(hourOf(new Date(2026, 10, 22, 6, 45))).toBe(6.75)
  })

  test('comes when the address asks for it, and an address that asks for no hour changes nothing', () => {
    expect(['?walk&hour=22', '?hour=6.25', '?hour=24', '?hour=-1', '?hour=', '?hour=noon', ''].map(hourAsked)).toEqual([
      22,
      6.25,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
