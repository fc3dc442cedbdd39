import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../cms/content/Language.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { createFormat } from './createFormat.ts'
import { fill } from './fill.ts'
import { loadWords } from './loadWords.ts'
import { zghPlural } from './zgh.ts'

/** Every phrase of a table with the way to it; forms of a plural count as one phrase. */
function phrases(table: object, way = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${way}${key}`, value]] : phrases(value, `${way}${key}.`),
  )
}
const gaps = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
const FORMS = /\.(zero|one|two|few|many|other)$/

describe.each(LANGUAGES)('the interface in %s', (language) => {
  it('has every phrase, with words in it', async () => {
    const all = phrases(await loadWords(language))
    expect(all.length).toBeGreaterThan(120)
    expect(all.filter(([, phrase]) => phrase.trim() === '')).toEqual([])
  })

  it('leaves the same gaps to be filled as French', async () => {
    const french = new Map(phrases(await loadWords('fr')))
    const others = phrases(await loadWords(language)).filter(
      ([way, phrase]) => !FORMS.test(way) && gaps(phrase).join() !== gaps(french.get(way) ?? '').join(),
    )
    expect(others).toEqual([])
  })

  it('is written in its own script', async () => {
    const scripts: Partial<Record<Language, RegExp>> = { ar: /\p{Script=Arabic}/u, zgh: /\p{Script=Tifinagh}/u }
    const script = scripts[language] ?? /\p{Script=Latin}/u
    const foreign = phrases(await loadWords(language)).filter(
      ([, phrase]) => /\p{L}/u.test(phrase.replace(/\{\w+\}/g, '')) && !script.test(phrase),
    )
    expect(foreign).toEqual([])
  })

  it('has the plural forms that its numbers ask for', async () => {
    const { exhibit, room, tour, moving, reading, search } = await loadWords(language)
    const { plural } = createFormat(language)
    const rules = language === 'zgh' ? null : new Intl.PluralRules(language)
    for (const phrase of [
      exhibit.sources,
      room.exhibitCount,
      tour.minutes,
      tour.stopCount,
      moving.seenCount,
      search.found,
      search.moreMoments,
      reading.found,
    ]) {
      const missing = [0, 1, 2, 5, 12, 100].filter((n) => phrase[rules?.select(n) ?? zghPlural(n)] === undefined)
      expect(missing).toEqual([])
      expect(plural(phrase, 7)).toContain('7')
    }
  })
})

describe('numbers and dates', () => {
  it('Arabic counts in its six forms', async () => {
    const { room } = await loadWords('ar')
    const { plural } = createFormat('ar')
    expect([1, 2, 3, 11, 100].map((n) => plural(room.exhibitCount, n))).toEqual([
      'معروض واحد',
      'معروضان',
      '3 معروضات',
      '11 معروضا',
      '100 معروض',
    ])
  })

  it('Morocco’s own month names are used, and Tamazight’s although no browser has them', () => {
    expect(createFormat('ar').date('1963-11-06')).toContain('نونبر')
    expect(createFormat('zgh').date('1963-11-06')).toBe('6 ⵏⵓⵡⴰⵏⴱⵉⵔ 1963')
    expect(createFormat('fr').date('1963-05-21')).toBe('21 mai 1963')
  })

  it('a date is as exact as the source, and never worse than what was written', () => {
    const { date } = createFormat('fr')
    expect(date('1963')).toBe('1963')
    expect(date('1963-05')).toBe('mai 1963')
    expect(date('c. 1963')).toBe('c. 1963')
    expect(date('2026-11-06T10:00:00.000Z')).toBe('6 novembre 2026')
  })

  it('times of a recording count minutes and hours', () => {
    const { time } = createFormat('ar')
    expect([0, 9.9, 65, 3725, -4].map(time)).toEqual(['0:00', '0:09', '1:05', '1:02:05', '0:00'])
  })

  it('a time in words is whole in every language, and nothing is told twice', () => {
    expect([0, 1, 65, 3600, 3725].map(createFormat('en').timeInWords)).toEqual([
      '0 seconds',
      '1 second',
      '1 minute, 5 seconds',
      '1 hour',
      '1 hour, 2 minutes, 5 seconds',
    ])
    expect(createFormat('ar').timeInWords(62)).toMatch(/دقيقة.*ثانيتان|دقيقة.*ثانية/)
    expect(createFormat('zgh').timeInWords(65)).toMatch(/ⵜⵓⵙⴷⵉⴷⵜ.*ⵜⵙⵉⵏⵉⵏ/)
  })

  it('a gap without a value stays visible', () => {
    expect(fill('{n} sur {total}', { n: '2' })).toBe('2 sur {total}')
  })
})

describe('a visitor’s language', () => {
  it.each([
    [['nl-BE', 'fr'], 'nl'],
    [['pt-BR', 'es-419'], 'es'],
    [['shi-MA'], 'zgh'],
    [['ar-MA'], 'ar'],
    [['pt', 'ja'], 'fr'],
    [[], 'fr'],
  ] as const)('%o is met by %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language)
  })
})
