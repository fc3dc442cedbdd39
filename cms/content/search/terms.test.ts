import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord } from './foldWord.ts'
import { stemWord } from './stemWord.ts'
import { termOf } from './termOf.ts'
import { wordsIn } from './wordsIn.ts'

describe('a word is compared', () => {
  it.each([
    ['émigré', 'emigre'],
    ['ÉMIGRÉ', 'emigre'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['İzmir', 'izmir'],
    ['niño', 'nino'],
    ['mémoire', 'me\u0301moire'],
  ])('without its accents: %s as %s', (word, same) => {
    expect(foldWord(word)).toBe(foldWord(same))
  })

  it.each([
    ['أكادير', 'اكادير'],
    ['أݣادير', 'أكادير'],
    ['آباء', 'اباء'],
    ['ٱلرحلة', 'الرحلة'],
    ['مُهَاجِرٌ', 'مهاجر'],
    ['رحـــلة', 'رحلة'],
    ['رحله', 'رحلة'],
    ['على', 'علي'],
    ['مسؤول', 'مسوول'],
    ['ﻣﻬﺎﺟﺮ', 'مهاجر'],
    ['١٩٦٣', '1963'],
    ['۱۹۶۳', '1963'],
  ])('whichever form its Arabic letters have: %s as %s', (word, same) => {
    expect(foldWord(word)).toBe(foldWord(same))
  })

  it.each([
    ['العائلة', 'عائلات'],
    ['العائلة', 'وعائلاتها'],
    ['المهاجرون', 'مهاجر'],
    ['المهاجرين', 'والمهاجرين'],
    ['بالمنجم', 'المنجم'],
    ['للعمال', 'العمال'],
    ['المغربية', 'المغرب'],
    ['رِحْلَة', 'الرحلات'],
  ])('with or without what Arabic adds to it: %s as %s', (word, same) => {
    expect(termOf(word)).toBe(termOf(same))
  })

  it.each([
    ['وجدة', 'جدة'],
    ['ولد', 'لد'],
    ['سكان', 'سك'],
  ])('but its root stays: %s is not %s', (word, other) => {
    expect(termOf(word)).not.toBe(termOf(other))
  })

  it.each([
    ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'tamazight'],
    ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'tamaziɣt'],
    ['ⵜⵉⴼⵉⵏⴰⵖ', 'Tifinagh'],
    ['ⴰⵎⵓⴷⴷⵓ', 'amuddu'],
    ['ⴰⴳⴰⴷⵉⵔ', 'agadir'],
    ['ⵜⴰⵎⵖⵔⴰ', 'tamghra'],
    ['ⴰⵢⵢⵓⵔ', 'ayyur'],
    ['ⵓⵔⵜⵉ', 'urti'],
    ['ⴰⵎⵟⵟⴰ', 'amṭṭa'],
    ['ⴰⴽⵯⴰⵍ', 'akʷal'],
  ])('in Tifinagh as in Latin letters: %s as %s', (word, same) => {
    expect(termOf(word)).toBe(termOf(same))
  })

  it('a plural’s s is no other word; a word that ends in two keeps them', () => {
    expect(termOf('mines')).toBe(termOf('mine'))
    expect(termOf('émigrés')).toBe(termOf('emigre'))
    expect(termOf('class')).toBe('class')
    expect(stemWord('bus')).toBe('bus')
  })

  it('the small words of a language are not looked for; small numbers and Arabic words are', () => {
    expect(['l', 'de', 'la', 'à', 'ⴳ', 'و'].map(termOf)).toEqual([null, null, null, null, null, null])
    expect(['12', 'أب', '7a'].map(termOf)).toEqual(['12', 'اب', '7a'])
  })

  it('folding what is folded changes nothing, whatever people type', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\u0600-\u06ff\u2d30-\u2d7f\ufb50-\ufdff\u00c0-\u024f]{0,12}$/),
    )
    fc.assert(
      fc.property(typed, (word) => {
        const folded = foldWord(word)
        expect(foldWord(folded)).toBe(folded)
        expect(folded).not.toMatch(/[^\p{L}\p{N}]/u)
      }),
      { numRuns: 3000 },
    )
  })

  it('marks and drawn-out letters between its own never change an Arabic word', () => {
    const letters = fc.stringMatching(/^[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{2,9}$/)
    const decoration = fc.array(fc.constantFrom('', 'ـ', '\u064b', '\u064e', '\u0651', '\u0652', '\u200d'), {
      minLength: 9,
      maxLength: 9,
    })
    fc.assert(
      fc.property(letters, decoration, (word, marks) => {
        const drawn = [...word].map((letter, place) => letter + (marks[place] ?? '')).join('')
        expect(termOf(drawn)).toBe(termOf(word))
        expect(termOf(`ال${word}`)).toBe(termOf(word.length < 3 ? `ال${word}` : `وال${word}`))
      }),
    )
  })
})

describe('the words of a text', () => {
  it('are found where they stand, whole with their marks', () => {
    const text = 'L’exil d’Aïcha : «رِحْلَة» ⴰⵎⵓⴷⴷⵓ, 1956–1974'
    const words = wordsIn(text)
    expect(words.map(({ word }) => word)).toEqual(['L', 'exil', 'd', 'Aïcha', 'رِحْلَة', 'ⴰⵎⵓⴷⴷⵓ', '1956', '1974'])
    for (const { word, start, end } of words) expect(text.slice(start, end)).toBe(word)
  })

  it('never overlap, and leave out nothing that is a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        let left = ''
        for (const { word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(word)
          left += text.slice(last, start)
          last = end
        }
        expect(left + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})
