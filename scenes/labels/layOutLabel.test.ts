import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../cms/content/Language.ts'
import { LABEL_HEIGHT, LABEL_WIDTH, MEMORIAL, WALL_TEXT } from '../plan/measures.ts'
import { fontsOf } from './fonts.ts'
import type { LabelText } from './LabelText.ts'
import { ASCENT, DESCENT, layOutLabel, type Measure } from './layOutLabel.ts'
import { FACE_WIDTH, MANNERS, type LabelManner } from './manners.ts'
import { tilesOf } from './tilesOf.ts'

/** Widths as the widest of the museum's fonts have them, shares of their size: letters, then what joins or is thin. */
const WIDE: Readonly<Record<string, number>> = { ar: 0.56, zgh: 0.72 }
const measure: Measure = (text, language, _role, size) =>
  [...text].reduce((sum, letter) => sum + (/[\s.,'’:;il|ا]/.test(letter) ? 0.32 : (WIDE[language] ?? 0.6)) * size, 0)

const HEIGHTS: Readonly<Record<LabelManner, number>> = {
  card: Math.round((FACE_WIDTH * LABEL_HEIGHT) / LABEL_WIDTH),
  wall: Math.round((FACE_WIDTH * WALL_TEXT.height) / WALL_TEXT.width),
  stone: Math.round((FACE_WIDTH * MEMORIAL.shows.height) / MEMORIAL.shows.width),
}
const ALL = Object.keys(HEIGHTS).filter((manner) => manner === 'card' || manner === 'wall' || manner === 'stone')

/** What breaks: text over an edge of the face, or over other text. */
function breaches(label: LabelText): string[] {
  const height = HEIGHTS[label.manner]
  const lines = layOutLabel(label, height, measure)
  const boxes = lines.map(({ part, text, lang, role, size, align, direction, x, y }) => {
    const width = measure(text, lang, role, size)
    const isRight = (direction === 'rtl') === (align === 'start')
    return {
      text,
      left: isRight ? x - width : x,
      right: isRight ? x : x + width,
      top: y - size * ASCENT,
      low: y + size * DESCENT,
      part,
      y,
      size,
    }
  })
  return boxes.flatMap((box, i) => [
    ...(box.left < -0.5 || box.right > FACE_WIDTH + 0.5 ? [`"${box.text}" leaves the face sideways`] : []),
    ...(box.top < -0.5 || box.low > height + 0.5 ? [`"${box.text}" leaves the face`] : []),
    ...boxes
      .slice(i + 1)
      .filter((other) =>
        // Lines of one text are set tighter than their tallest marks; other texts keep clear of each other.
        other.part === box.part
          ? other.y - box.y < 1.17 * box.size
          : other.top < box.low && box.top < other.low && other.left < box.right && box.left < other.right,
      )
      .map((other) => `"${other.text}" lies on "${box.text}"`),
  ])
}

interface Row {
  readonly language: string
  readonly value: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value)
    ? value.flatMap((row: unknown) =>
        isRecord(row) && typeof row['language'] === 'string'
          ? [{ language: row['language'], value: row['value'] }]
          : [],
      )
    : []
const wordsOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(wordsOf).join(' ')
    : isRecord(value)
      ? wordsOf(value['children'] ?? value['text'] ?? '')
      : String(value)

/** One of each script, and the longest words. */
const LANGUAGES: readonly Language[] = ['ar', 'zgh', 'fr', 'de']

const NATURES: Partial<Record<Language, LabelText['nature']>> = {
  ar: { value: 'رسم أنجزه المتحف', lang: 'ar' },
  zgh: { value: 'ⵓⵏⵓⵖ ⵏ ⵓⵎⵓⵣⵉⵢ', lang: 'zgh' },
  fr: { value: 'Illustration du musée', lang: 'fr' },
}

/** The collection has names in Tifinagh, and no text yet: seventy words of names are as long as one. */
const NAMES = ['ⵍⵎⵖⵔⵉⴱ', 'ⴱⵍⵊⵉⴽⴰ', 'ⴼⵔⴰⵏⵙⴰ', 'ⵏ', 'ⵉⵡⵓⵏⴰⴽ', 'ⵎⵓⵏⵏⵉⵏ', 'ⴰⵍⵎⴰⵏⵢⴰ.'] as const
const IN_TIFINAGH = { value: Array.from({ length: 70 }, (_, i) => NAMES[i % 7]).join(' '), lang: 'zgh' } as const

const TITLED: ReadonlySet<string> = new Set(['exhibit', 'place'])

/** Every label of the first collection, and what it has of Tifinagh, as a card, on the wall and on stone. */
const labels: readonly LabelText[] = readFileSync(resolve('cms/collection/data.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .flatMap((document) => {
    if (!isRecord(document) || !TITLED.has(String(document['_type']))) return []
    const titles = rowsOf(document['title'] ?? document['name'])
    const texts = rowsOf(document['objectLabel'])
    return LANGUAGES.flatMap((lang) => {
      const title = titles.find(({ language }) => language === lang)
      if (!title) return []
      const own = texts.find(({ language }) => language === lang)
      const lead = own ?? texts.find(({ language }) => language === 'fr')
      return ALL.map((manner): LabelText => ({
        title: { value: String(title.value), lang },
        nature: NATURES[lang] ?? { value: 'Illustration by the museum', lang: 'en' },
        lead: lang === 'zgh' ? IN_TIFINAGH : lead ? { value: wordsOf(lead.value), lang: own ? lang : 'fr' } : null,
        number: '12.11',
        manner,
      }))
    })
  })

describe('words on cards, walls and stones', () => {
  test('the collection has words in Arabic, Tifinagh and Latin to try', () => {
    const languages = new Set(labels.map(({ title }) => title.lang))
    expect([...languages].sort()).toEqual(['ar', 'de', 'fr', 'zgh'])
    expect(labels.length).toBeGreaterThan(100)
  })

  test('of the whole collection: nothing is cut, nothing overlaps', () => {
    expect(labels.flatMap(breaches)).toEqual([])
  })

  test('whatever a curator writes: nothing is cut, nothing overlaps', () => {
    const text = fc.record({
      value: fc.string({ unit: 'grapheme', maxLength: 900 }),
      lang: fc.constantFrom<Language>('ar', 'zgh', 'fr'),
    })
    fc.assert(
      fc.property(text, text, fc.constantFrom(...ALL), (title, lead, manner) => {
        const nature = { value: 'Illustration du musée', lang: 'fr' } as const
        expect(breaches({ title, nature, lead, number: '3.4', manner })).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('a text on the wall is there as a whole, a card gives at least its first words', () => {
    const counted = labels.flatMap((label) => {
      if (!label.lead || label.manner === 'stone') return []
      const lead = layOutLabel(label, HEIGHTS[label.manner], measure).filter(({ part }) => part === 'lead')
      const words = lead.flatMap(({ text }) => text.split(/\s+/)).length
      const all = label.lead.value.trim().split(/\s+/).length
      return [{ title: label.title.value, words, least: label.manner === 'wall' ? all : 1 }]
    })
    expect(counted.filter(({ words, least }) => words < least)).toEqual([])
    expect(counted.length).toBeGreaterThan(50)
  })

  test('letters are large enough to be read from where one is led', () => {
    // 18 mm to 2 m is what museums set wall texts at; a card is read from 1.3 m.
    const smallest = (manner: LabelManner, metres: number) =>
      Math.min(...MANNERS[manner].leadSizes) * (metres / FACE_WIDTH)
    expect(smallest('card', LABEL_WIDTH)).toBeGreaterThan(0.02)
    expect(smallest('wall', WALL_TEXT.width)).toBeGreaterThan(0.03)
    expect(smallest('stone', MEMORIAL.shows.width)).toBeGreaterThan(0.027)
  })

  test('Arabic begins at the right, Tifinagh and Latin at the left, the number opposite to what it is', () => {
    const [ar, zgh] = (['ar', 'zgh'] as const).map((lang) => labels.find(({ title }) => title.lang === lang))
    if (!ar || !zgh) throw new Error('labels in both')
    const set = (label: LabelText) => layOutLabel(label, HEIGHTS[label.manner], measure)
    expect(set(ar).find(({ part }) => part === 'title')).toMatchObject({ direction: 'rtl', x: FACE_WIDTH - 44 })
    expect(set(ar).find(({ part }) => part === 'number')).toMatchObject({ direction: 'ltr', x: 44, align: 'start' })
    expect(set(zgh).find(({ part }) => part === 'title')).toMatchObject({ direction: 'ltr', x: 44 })
  })

  test('each script waits for its own font, with the letters that it draws', () => {
    const wanted = fontsOf({
      title: { value: 'ⴰⵎⵓⴷⴷⵓ', lang: 'zgh' },
      nature: { value: 'صورة', lang: 'ar' },
      lead: { value: 'Le nom ⵔⵉⴼ', lang: 'fr' },
      number: '1.2',
      manner: 'card',
    })
    const fontWith = (letter: string) => wanted.find(({ letters }) => letters.includes(letter))?.font
    expect(fontWith('ⵎ')).toContain('Noto Sans Tifinagh')
    expect(fontWith('ص')).toContain('Readex Pro')
    expect(fontWith('ⵔ')).toMatch(/Readex Pro.*Noto Sans Tifinagh/)
    expect(fontWith('2')).toContain('Fraunces')
  })
})

describe('parts of a large face', () => {
  test('lie side by side in one plane and cover the face, whatever way it looks and leans', () => {
    const spot = { x: 2, y: 1.7, z: -3, yaw: 0.7, tilt: 0.4, width: 1.5, height: 1.16 }
    const tiles = tilesOf(spot)
    expect(tiles).toHaveLength(4)
    const area = tiles.reduce((sum, tile) => sum + tile.spot.width * tile.spot.height, 0)
    expect(area).toBeCloseTo(1.5 * 1.16)
    const front = [Math.sin(0.7) * Math.cos(0.4), Math.sin(0.4), Math.cos(0.7) * Math.cos(0.4)] as const
    for (const { spot: part } of tiles) {
      const off = (part.x - 2) * front[0] + (part.y - 1.7) * front[1] + (part.z + 3) * front[2]
      expect(off).toBeCloseTo(0)
    }
    const mean = (axis: 'x' | 'y' | 'z') => tiles.reduce((sum, tile) => sum + tile.spot[axis], 0) / tiles.length
    expect([mean('x'), mean('y'), mean('z')].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([2, 1.7, -3])
    expect(tilesOf({ ...spot, width: LABEL_WIDTH, height: LABEL_HEIGHT })).toHaveLength(1)
  })
})
