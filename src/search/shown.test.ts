import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchKind, SearchSubject } from '../../cms/content/search/SearchFile.ts'
import { NOTHING_SOUGHT } from '../visit/Search.ts'
import { termsOf } from './askIndex.ts'
import { excerptOf } from './excerptOf.ts'
import type { Found } from './Found.ts'
import { marksIn } from './marksIn.ts'
import { countsOf, isNarrowed, narrow } from './narrow.ts'

const termsIn = (words: string) => new Set(termsOf(words))
const marked = (text: string, words: string) =>
  marksIn(text, termsIn(words)).flatMap((piece) => (piece.isMarked ? [piece.text] : []))

describe('the words that answer are marked', () => {
  it.each([
    ['Les émigrés d’hier', 'emigre', ['émigrés']],
    ['وصلت عائلاتهم ثم العائِلة', 'العائلة', ['العائِلة']],
    ['ⴰⵡⴰⵍ ⵏ ⵜⴰⵎⴰⵣⵉⵖⵜ', 'tamazight', ['ⵜⴰⵎⴰⵣⵉⵖⵜ']],
    ['Depuis l’exil, en 1956', 'exil 1956', ['exil', '1956']],
    ['« Où ? » — là-bas', 'rien', []],
  ])('in %s, for %s: %j', (text, words, expected) => {
    expect(marked(text, words)).toEqual(expected)
  })

  it('and nothing of the text is lost or turned', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, text, (some, words) => {
        const pieces = marksIn(some, termsIn(words))
        expect(pieces.map((piece) => piece.text).join('')).toBe(some)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'Avant cela, rien. '.repeat(30)}La mine de Marcinelle brûle. ${'Après cela, tout. '.repeat(30)}`

  it('shows the place where the words are, and says that it is cut', () => {
    const excerpt = excerptOf(long, termsIn('marcinelle'))
    expect(excerpt).toContain('La mine de Marcinelle brûle')
    expect(excerpt).toMatch(/^… .* …$/)
    expect(excerpt.length).toBeLessThan(220)
  })

  it('is the whole of a short text, and the beginning of a long one that has none of the words', () => {
    expect(excerptOf('Deux mots.', termsIn('trois'))).toBe('Deux mots.')
    expect(excerptOf(long, termsIn('rien-du-tout'))).toMatch(/^Avant cela, rien\. .* …$/)
  })

  it('prefers where several of the words stand together', () => {
    const text = `Une mine seule. ${'Et puis rien. '.repeat(20)}La mine de charbon de Marcinelle. ${'Fin. '.repeat(40)}`
    expect(excerptOf(text, termsIn('mine marcinelle'))).toContain('charbon de Marcinelle')
  })

  it('never is longer than two lines, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.lorem(), (text, words) => {
        expect(excerptOf(text, termsIn(words)).length).toBeLessThanOrEqual(210)
      }),
    )
  })
})

const found = (kind: SearchKind, rooms: string[], decades: number[], heard: ('ar' | 'fr')[] = []): Found => {
  const subject: SearchSubject = {
    kind,
    id: `${kind}-${rooms.join()}`,
    path: 'rooms',
    title: '',
    titleLang: null,
    text: '',
    rooms,
    decades,
    heard: heard.map((lang) => ({ lang, times: [0, 9] })),
    mentions: [],
  }
  return { language: 'fr', subject, score: 1, terms: new Set(), moments: [] }
}

describe('narrowing down', () => {
  const all = [
    found('exhibit', ['contract'], [1960]),
    found('exhibit', ['mines'], [1950, 1960]),
    found('testimony', ['mines'], [1950], ['fr', 'ar']),
    found('fact', ['contract', 'mines'], [1970]),
  ]

  it('keeps what answers to all that is asked', () => {
    expect(narrow(all, NOTHING_SOUGHT)).toEqual(all)
    expect(narrow(all, { ...NOTHING_SOUGHT, room: 'mines', decade: 1950 })).toEqual([all[1], all[2]])
    expect(narrow(all, { ...NOTHING_SOUGHT, heard: 'ar' })).toEqual([all[2]])
    expect(narrow(all, { ...NOTHING_SOUGHT, kind: 'tour' })).toEqual([])
  })

  it('each choice says how much it would leave, the other choices as they are', () => {
    const search = { ...NOTHING_SOUGHT, room: 'mines', kind: 'exhibit' } as const
    expect([...countsOf(all, search, 'kind')]).toEqual([
      ['exhibit', 1],
      ['testimony', 1],
      ['fact', 1],
    ])
    expect(countsOf(all, search, 'room').get('contract')).toBe(1)
    for (const [room, count] of countsOf(all, search, 'room')) {
      expect(narrow(all, { ...search, room })).toHaveLength(count)
    }
  })

  it('is known for what it is', () => {
    expect(isNarrowed({ ...NOTHING_SOUGHT, words: 'mine' })).toBe(false)
    expect(isNarrowed({ ...NOTHING_SOUGHT, decade: 1960 })).toBe(true)
  })
})
