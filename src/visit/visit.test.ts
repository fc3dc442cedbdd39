import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../cms/content/Language.ts'
import { SEARCH_KINDS } from '../../cms/content/search/SearchFile.ts'
import { formatVisit } from './formatVisit.ts'
import { parseVisit } from './parseVisit.ts'
import { cleanWords, NOTHING_SOUGHT } from './Search.ts'
import type { Page, Visit } from './Visit.ts'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page>(
    { kind: 'home' },
    { kind: 'rooms' },
    { kind: 'tours' },
    { kind: 'timeline' },
    { kind: 'about' },
  ),
  fc.record({
    kind: fc.constant('map' as const),
    decade: fc.option(fc.integer({ min: 100, max: 299 }).map((decade) => decade * 10)),
  }),
  fc.record({ kind: fc.constant('room' as const), room: slug }),
  fc.record({ kind: fc.constant('exhibit' as const), room: slug, exhibit: slug }),
  fc.record({ kind: fc.constant('story' as const), story: slug }),
  fc.record({ kind: fc.constant('testimony' as const), testimony: slug }),
  fc.record({
    kind: fc.constant('search' as const),
    search: fc.record({
      words: fc.string({ unit: 'grapheme', maxLength: 40 }).map(cleanWords),
      kind: fc.option(fc.constantFrom(...SEARCH_KINDS)),
      room: fc.option(slug),
      decade: fc.option(fc.integer({ min: 100, max: 299 }).map((decade) => decade * 10)),
      heard: fc.option(fc.constantFrom(...LANGUAGES)),
    }),
  }),
  fc.record({ kind: fc.constant('tour' as const), tour: slug, stop: fc.option(fc.integer({ min: 1, max: 999 })) }),
)
const visit: fc.Arbitrary<Visit> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    page,
    seconds: fc.option(fc.integer({ min: 1, max: 86_399 })),
    walk: fc.boolean(),
  })
  .map((any) => (any.page.kind === 'testimony' || any.page.kind === 'exhibit' ? any : { ...any, seconds: null }))

describe('the address is the visit', () => {
  it('every visit comes back whole from its address', () => {
    fc.assert(
      fc.property(visit, (some) => {
        expect(parseVisit(formatVisit(some))).toEqual(some)
      }),
      { numRuns: 2000 },
    )
  })

  it('any text at all is an address that can be read, and writing it again changes nothing more', () => {
    const address = fc.oneof(
      fc.string(),
      fc.webPath(),
      fc.string().map((tail) => `/fr/rooms/${tail}`),
      fc.string({ unit: 'binary' }).map((tail) => `/ar/search?q=${tail}`),
    )
    fc.assert(
      fc.property(address, (some) => {
        const once = formatVisit(parseVisit(some))
        expect(formatVisit(parseVisit(once))).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('a trailing slash, as static hosts add it, is the same page', () => {
    expect(parseVisit('/ar/rooms/the-contract/')).toEqual(parseVisit('/ar/rooms/the-contract'))
    expect(parseVisit('/ar')).toEqual(parseVisit('/ar/'))
  })

  it('a wrong address keeps its language and its words, so that the page can help', () => {
    expect(parseVisit('/de/romms/the-contract')).toEqual({
      language: 'de',
      page: { kind: 'wrong', path: '/de/romms/the-contract' },
      seconds: null,
      walk: false,
    })
    expect(parseVisit('/xx/rooms').language).toBe('fr')
  })

  it('what is looked for is part of the address, as a form without scripts writes it too', () => {
    expect(parseVisit('/fr/search?q=l%27exil+des+mineurs&kind=testimony&decade=1960&voice=ar').page).toEqual({
      kind: 'search',
      search: { words: "l'exil des mineurs", kind: 'testimony', room: null, decade: 1960, heard: 'ar' },
    })
    const page = { kind: 'search', search: { ...NOTHING_SOUGHT, words: 'العائلة' } } as const
    expect(formatVisit({ language: 'ar', page, seconds: 3, walk: false })).toBe(
      '/ar/search?q=%D8%A7%D9%84%D8%B9%D8%A7%D8%A6%D9%84%D8%A9',
    )
  })

  it('what narrows nothing down is left out, and no address is too long to be looked for', () => {
    expect(parseVisit('/fr/search?kind=cat&room=../x&decade=1965&voice=xx').page).toEqual({
      kind: 'search',
      search: NOTHING_SOUGHT,
    })
    const { page } = parseVisit(`/fr/search?q=${'a'.repeat(5000)}`)
    expect(page.kind === 'search' && page.search.words).toHaveLength(200)
  })

  it('a time that is no time is the beginning', () => {
    for (const time of ['-3', 'NaN', '1e3', '0', '99999', '3.5', '']) {
      expect(parseVisit(`/fr/testimonies/on-the-square?t=${time}`).seconds).toBeNull()
    }
    expect(parseVisit('/fr/testimonies/on-the-square?t=12&walk').seconds).toBe(12)
    expect(parseVisit('/fr/rooms?t=12').seconds).toBeNull()
  })
})
