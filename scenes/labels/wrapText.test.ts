import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapText } from './wrapText.ts'

const measure = (text: string) => [...text].length

describe('text on a label', () => {
  test('is never wider than the label, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText(text, width, measure)
        expect(lines.every((line) => measure(line) <= width)).toBe(true)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  test('breaks at spaces where it can', () => {
    expect(wrapText('la valise de carton', 9, measure)).toEqual(['la valise', 'de carton'])
    expect(wrapText('dit «\u202foui\u202f» à 40\u202f000', 8, measure)).toEqual([
      'dit',
      '«\u202foui\u202f»',
      'à 40\u202f000',
    ])
    expect(wrapText('حقيبة من الورق المقوى', 12, measure)).toEqual(['حقيبة من', 'الورق المقوى'])
  })
})
