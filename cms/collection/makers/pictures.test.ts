import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FIRST_TEN_2020, WORLD_2020 } from './data/bornInMorocco.ts'
import { MOROCCANS_IN_BELGIUM } from './data/belgium.ts'
import { REMITTANCES } from './data/remittances.ts'
import { RETURNEES } from './data/returns.ts'
import { WORD_LANGUAGES } from './Picture.ts'
import { PICTURES } from './pictures.ts'
import { SHELF_MM, SHELVES, spines, UNITS } from './pictures/aShelfOfAssociations.ts'
import { PX_PER_PERSON } from './pictures/whereMoroccansLive.ts'
import { sheetsOf, type Sheet } from './sheetsOf.ts'

const folder = new URL('../images/', import.meta.url)
const drawn: Record<string, { source: string; file: string; bytes: number }> = JSON.parse(
  readFileSync(new URL('./drawn.json', import.meta.url), 'utf8'),
)
const sheets: Sheet[] = PICTURES.flatMap(sheetsOf)
const sheetOf = (name: string): Sheet => {
  const found = sheets.find((sheet) => sheet.name === name)
  if (!found) throw new Error(`No sheet ${name}`)
  return found
}
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

describe('the committed pictures', () => {
  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s is what its maker draws today', (name, sheet) => {
    // When this fails: node cms/collection/makers/drawAll.ts <slug>
    expect(drawn[name]?.source).toBe(sheet.fingerprint)
    const file = readFileSync(new URL(name, folder))
    expect(createHash('sha256').update(file).digest('hex').slice(0, 16)).toBe(drawn[name]?.file)
  })

  it('are all made here, and nothing else lies in their folder', () => {
    expect(readdirSync(folder).sort()).toEqual(sheets.map(({ name }) => name).sort())
    expect(Object.keys(drawn).sort()).toEqual(sheets.map(({ name }) => name).sort())
  })

  it('stay light: none above 350 kB, together below 30 MB', () => {
    for (const [name, { bytes }] of Object.entries(drawn)) expect(bytes, name).toBeLessThan(350_000)
    expect(Object.values(drawn).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(30_000_000)
  })

  it('have one slug each', () => {
    expect(new Set(PICTURES.map(({ slug }) => slug)).size).toBe(PICTURES.length)
  })
})

describe('words in pictures', () => {
  it('a wordless picture holds no word in any language', () => {
    for (const picture of PICTURES.filter(({ wordless }) => wordless)) {
      for (const { svg, name } of sheetsOf(picture)) expect(svg, name).not.toMatch(/<text|<foreignObject/)
    }
  })

  it('a picture with words exists in every language a document needs', () => {
    for (const picture of PICTURES.filter(({ wordless }) => !wordless))
      expect(sheetsOf(picture)).toHaveLength(WORD_LANGUAGES.length)
  })

  const spoken = (svg: string) =>
    [...svg.matchAll(/>([^<>]+)<\/(?:text|p)>/g)].map(([, words]) => (words ?? '').replaceAll('&amp;', '&'))

  it('Arabic reads from the right, with Western digits and Moroccan months', () => {
    for (const { svg, name } of sheets.filter(({ name }) => name.endsWith('.ar.png'))) {
      expect(svg, name).not.toContain('direction="ltr"')
      expect(svg, name).not.toMatch(/[٠-٩۰-۹]/)
      expect(svg, name).not.toMatch(/مايو|يوليو(?!ز)|أغسطس|سبتمبر|نوفمبر|ديسمبر|letter-spacing/)
    }
  })

  it('French and English use their own apostrophes and quotation marks', () => {
    for (const { svg, name } of sheets.filter(({ name }) => /\.(fr|en)\.png$/.test(name))) {
      for (const words of spoken(svg)) expect(words, name).not.toMatch(/['"]/)
    }
    for (const { svg, name } of sheets.filter(({ name }) => name.endsWith('.fr.png'))) {
      for (const words of spoken(svg))
        expect(words, `${name}: a space before : ; ? ! is missing`).not.toMatch(
          /[^\s\u202f\u00a0][;?!]|[^\s\d][:](?!\/\/)/,
        )
    }
  })

  it('a picture that shows figures says where they come from', () => {
    const told = sheets
      .filter(({ name }) => /\.(fr|ar|en)\.png$/.test(name))
      .map(({ svg, name }) => ({ name, words: spoken(svg).join(' ') }))
      .filter(({ words }) => /\d/.test(words))
    expect(told.length).toBeGreaterThan(30)
    const silent = told.filter(({ words }) => !/[A-Z]\d\d|source|museum|musée|مصدر|مصادر|المتحف/i.test(words))
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})

describe('figures made physical', () => {
  it('a visitor who counts the dots finds 461 and 39,294 people', () => {
    const { svg } = sheetOf('461-to-39294.en.png')
    const crowds = [...svg.matchAll(/<path d="([^"]*)"[^>]*class="counted"/g)].map(([, d]) => count(d ?? '', /M/g))
    const [first, last] = MOROCCANS_IN_BELGIUM
    expect(crowds[0]).toBe(first.people)
    expect(crowds.slice(1).reduce((sum, dots) => sum + dots, 0)).toBe(last.people)
    expect([first.people, last.people]).toEqual([461, 39_294])
  })

  it('848 railway workers stand in the court, no more and no fewer', () => {
    expect(count(sheetOf('848.png').svg, /class="counted"/g)).toBe(848)
  })

  it('the shelf holds 273 units on exactly 20 metres', () => {
    expect(count(sheetOf('a-shelf-of-associations.fr.png').svg, /class="counted"/g)).toBe(UNITS)
    expect(spines()).toHaveLength(SHELVES)
    for (const widths of spines()) expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(SHELF_MM, 6)
    expect(SHELVES * SHELF_MM).toBe(20_000)
  })

  it('one figure stands for each thousand people who returned', () => {
    const marks = RETURNEES.reduce((sum, { people }) => sum + people / 1000, 0)
    expect(count(sheetOf('returns.en.png').svg, /class="counted"/g)).toBe(marks)
    expect(marks).toBe(117 + 165 + 210)
  })

  it('the width of every arc follows the number of people, on one scale', () => {
    const { svg } = sheetOf('where-moroccans-live.en.png')
    for (const { people, country } of FIRST_TEN_2020) {
      const width = String(Math.round(people * PX_PER_PERSON * 10) / 10)
      expect(svg, country).toContain(`stroke-width="${width}" stroke-linecap="round"`)
    }
    expect(FIRST_TEN_2020.reduce((sum, { people }) => sum + people, 0)).toBeLessThan(WORLD_2020)
  })

  it('the money order shows fifty years without a gap', () => {
    expect(REMITTANCES.map(([year]) => year)).toEqual(Array.from({ length: 50 }, (_, i) => 1975 + i))
    expect(Math.max(...REMITTANCES.map(([, , share]) => share))).toBeCloseTo(8.53, 2)
  })
})

describe('how pictures are made', () => {
  const sources = readdirSync(new URL('./', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, code: readFileSync(new URL(file, import.meta.url), 'utf8') }))

  it('no chance and no clock: the same source draws the same picture for ever', () => {
    for (const { file, code } of sources) {
      if (file === 'random.ts') continue
      expect(code, file).not.toMatch(/Math\.random\(|Date\.now\(|new Date\(/)
    }
  })

  it('only one module knows where geography comes from, and it knows land alone', () => {
    const geographers = sources
      .filter(({ code }) => /from '(world-atlas|topojson)|world-atlas\/(land|countries)/.test(code))
      .map(({ file }) => file)
    expect(geographers).toEqual(['geometry/land.ts'])
    for (const { file, code } of sources) expect(code, file).not.toMatch(/countries-(10|50|110)m|topojson-client.*mesh/)
  })
})
