import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment, Testimony, Transcript } from '../../cms/content/Testimony.ts'
import { fixturePoint, fixtureTestimony } from '../audio/fixtures.ts'
import { createLineMarks } from './createLineMarks.ts'
import { findInLines, foldLines } from './findInLines.ts'
import { foldText } from './foldText.ts'
import { followWords, type FollowingWords, type FollowingWordsEvent } from './followingWords.ts'
import { anchorsBetween, otherClock } from './otherClock.ts'
import { pairLines } from './pairLines.ts'
import { asText, quotation } from './quotation.ts'
import { segmentAt } from './segmentAt.ts'

const segment = (start: number, end: number, text: string, speaker: string | null = null): Segment => ({
  start,
  end,
  text,
  speaker,
})
const transcript = (
  lang: 'fr' | 'ar' | 'en',
  follows: 'fr' | 'ar' | 'en',
  segments: readonly Segment[],
): Transcript => ({
  lang,
  follows,
  segments,
  captions: '',
})

/** Words found in a text, as they stand there. */
const found = (text: string, query: string) =>
  findInLines(foldLines([[text, null]]), query).map(({ from, to }) => text.slice(from, to))

describe('a search in the words of a voice', () => {
  it('finds French without accents, ligatures or case', () => {
    expect(found('L’Œuvre des Étrangers, à Évry', 'etrangers')).toEqual(['Étrangers'])
    expect(found('L’Œuvre des Étrangers', 'oeuvre')).toEqual(['Œuvre'])
    expect(found('qu’il s’appelait', "s'app")).toEqual(['s’app'])
    expect(found('sur la place, et nous', 'place et')).toEqual(['place, et'])
    expect(found('un cœur', 'co')).toEqual(['cœ'])
    expect(found('E\u0301vry, de\u0301part', 'evry')).toEqual(['E\u0301vry'])
  })

  it('finds Arabic without vowel signs, hamzas or tatweel, and shows the word with them', () => {
    expect(found('كَانَ أَبِي فِي المَدِينَةِ', 'ابي')).toEqual(['أَبِي'])
    expect(found('ذهب إلى المدينة', 'المدينه')).toEqual(['المدينة'])
    expect(found('مشى على مهل', 'مشي')).toEqual(['مشى'])
    expect(found('الســلام عليكم', 'السلام')).toEqual(['الســلام'])
    expect(found('سنة ١٩٦٣', '1963')).toEqual(['١٩٦٣'])
  })

  it('finds Tifinagh with and without its labialization mark', () => {
    expect(found('ⵜⴰⵎⴰⴳⵯⵉⵜ ⴷ ⵜⴳⵎⵎⵉ', 'ⵜⴰⵎⴰⴳⵉⵜ')).toEqual(['ⵜⴰⵎⴰⴳⵯⵉⵜ'])
    expect(found('ⵜⴳⵎⵎⵉ ⵏ ⴱⴰⴱⴰ', 'tgmmi')).toEqual(['ⵜⴳⵎⵎⵉ'])
  })

  it('waits for two letters, and finds every place of both languages in reading order', () => {
    const lines = foldLines([
      ['le train, le train', 'القطار'],
      ['rien', 'القطار'],
    ])
    expect(findInLines(lines, 'l')).toEqual([])
    expect(findInLines(lines, 'train').map(({ line, from }) => [line, from])).toEqual([
      [0, 3],
      [0, 13],
    ])
    expect(findInLines(lines, 'قطار').map(({ line, part }) => [line, part])).toEqual([
      [0, 1],
      [1, 1],
    ])
  })

  it('what is found folds to what was sought, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
        const sought = foldText(text.slice(from, from + length)).text.trim()
        fc.pre(sought.length > 1)
        for (const place of found(text, sought)) expect(foldText(place).text).toContain(sought.replace(/ +/g, ' '))
      }),
    )
  })
})

describe('two thousand lines in step with the voice', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => segment(index * 3, index * 3 + 2.8, `line ${index}`))

  it('a tick wakes nobody; a new line wakes two, however many there are', () => {
    const marks = createLineMarks()
    let woken = 0
    lines.forEach((_, index) => marks.followLine(index, () => (woken += 1)))
    let moved = 0
    marks.followMark(() => (moved += 1))
    // An hour and forty minutes, five ticks a second.
    for (let tenths = 0; tenths < 60_000; tenths += 2) marks.mark(segmentAt(lines, tenths / 10))
    expect(moved).toBe(2000)
    // Each line once when it begins and once when it ends; the last has not ended.
    expect(woken).toBe(2 * 2000 - 1)
  })

  it('a tick looks at eleven starts, not at two thousand', () => {
    let looks = 0
    const watched = lines.map((line) => ({
      ...line,
      get start() {
        looks += 1
        return line.start
      },
    }))
    for (const seconds of [0, 17, 2999, 5998, 9999]) {
      looks = 0
      segmentAt(watched, seconds)
      expect(looks).toBeLessThanOrEqual(11)
    }
  })

  it('a line that is gone is not told', () => {
    const marks = createLineMarks()
    let woken = 0
    const leave = marks.followLine(3, () => (woken += 1))
    marks.mark(3)
    leave()
    marks.mark(4)
    expect(woken).toBe(1)
    expect(marks.marked()).toBe(4)
  })
})

describe('words that move along', () => {
  const after = (first: FollowingWords, ...events: readonly FollowingWordsEvent[]) => events.reduce(followWords, first)

  it('stay where the visitor scrolls, until they ask or hear a line', () => {
    expect(after('on', 'scrolled')).toBe('away')
    expect(after('on', 'scrolled', 'asked')).toBe('on')
    expect(after('on', 'scrolled', 'listened')).toBe('on')
  })

  it('once switched off, nothing but the switch moves them', () => {
    expect(after('off', 'scrolled', 'asked', 'listened')).toBe('off')
    expect(after('off', 'switched')).toBe('on')
    expect(after('on', 'scrolled', 'switched')).toBe('off')
  })
})

describe('two languages beside each other', () => {
  const main = transcript('fr', 'fr', [segment(0, 4, 'un'), segment(4, 8, 'deux'), segment(8, 12, 'trois')])
  const testimony = (rest: Partial<Testimony> = {}): Testimony => ({ ...fixtureTestimony(), ...rest })
  const beside = (second: Transcript | null, of = testimony()) => pairLines(of, main, second).map((line) => line.second)

  it('nothing stands beside the words where no second language is wanted', () => {
    expect(beside(null)).toEqual([null, null, null])
  })

  it('that keep time with one recording are paired by it, however they are cut', () => {
    const second = transcript('ar', 'fr', [segment(0, 3.9, 'أ'), segment(4, 6, 'ب'), segment(6, 7.9, 'ج')])
    expect(beside(second)).toEqual(['أ', 'ب ج', null])
  })

  it('translated line by line are paired by their order, whatever their clocks', () => {
    const second = transcript('ar', 'ar', [segment(0, 1, 'أ'), segment(1, 20, 'ب'), segment(20, 21, 'ج')])
    expect(beside(second)).toEqual(['أ', 'ب', 'ج'])
  })

  it('else by what both recordings tell at the same point of the index', () => {
    const [first] = fixtureTestimony().recordings
    if (!first) throw new Error('no recording')
    const told = testimony({
      recordings: [
        { ...first, lang: 'fr', duration: 12 },
        { ...first, lang: 'ar', duration: 30 },
      ],
      index: [fixturePoint('two', { fr: 4, ar: 20 })],
    })
    const second = transcript('ar', 'ar', [
      segment(0, 9, 'أ'),
      segment(9, 19, 'ب'),
      segment(20, 24, 'ج'),
      segment(26, 30, 'د'),
    ])
    expect(beside(second, told)).toEqual(['أ ب', 'ج', 'د'])
  })

  it('every word of the second language stands somewhere, once, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 20 }), (starts) => {
        const sorted = starts.toSorted((a, b) => a - b)
        const second = transcript(
          'ar',
          'fr',
          sorted.map((start, index) => segment(start, start + 1, `w${index}`)),
        )
        const words = beside(second).flatMap((text) => text?.split(' ') ?? [])
        expect(words).toEqual(sorted.map((_, index) => `w${index}`))
      }),
    )
  })
})

describe('from the clock of one recording to another’s', () => {
  it('anchors meet, and between them time runs evenly', () => {
    const anchors = [
      [0, 0],
      [10, 20],
      [30, 30],
    ] as const
    expect([0, 5, 10, 20, 30, 33].map((seconds) => otherClock(seconds, anchors))).toEqual([0, 10, 20, 25, 30, 33])
    expect(otherClock(7, [])).toBe(7)
  })

  it('a point that is told in another order there is no anchor', () => {
    const testimony = {
      ...fixtureTestimony(),
      recordings: [],
      index: [fixturePoint('a', { fr: 10, ar: 40 }), fixturePoint('b', { fr: 20, ar: 15 })],
    }
    expect(anchorsBetween(testimony, 'fr', 'ar')).toEqual([
      [0, 0],
      [10, 40],
    ])
  })
})

describe('words taken along', () => {
  it('a quotation says whose words they are, what kind of voice, when, and where', () => {
    const text = quotation('  J’ai gardé\n la photo. ', {
      title: 'La photo',
      by: 'Une femme (Lecture composée)',
      time: '1:05',
      address: 'https://museum.example/fr/testimonies/photo?t=65#voice',
    })
    expect(text).toBe(
      '“J’ai gardé la photo.”\nLa photo, Une femme (Lecture composée), Rihla, 1:05\nhttps://museum.example/fr/testimonies/photo?t=65#voice',
    )
  })

  it('a text file holds what it is, then every line with its time, its speaker and its second language', () => {
    const testimony = fixtureTestimony()
    const lines = [
      { segment: segment(0, 2, 'Bonjour.', 'Fatima'), second: 'السلام' },
      { segment: segment(65, 70, 'Au revoir.'), second: null },
    ]
    const text = asText(testimony, 'Lecture composée', lines, (seconds) => `${seconds} s`)
    expect(text).toContain(testimony.title.value)
    expect(text).toContain('Lecture composée')
    expect(text).toContain('[0 s] Fatima: Bonjour.\n    السلام\n[65 s] Au revoir.\n')
  })
})
