import { describe, expect, test } from 'vitest'
import type { DataRow, DataTable } from '../../cms/content/Exhibit.ts'
import { LANGUAGES } from '../../cms/content/Language.ts'
import type { Text } from '../../cms/content/Text.ts'
import { createFormat } from '../i18n/createFormat.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { summaryOf } from './summaryOf.ts'

const text = (value: string): Text => ({ value, lang: 'en' })
const row = (label: string, values: readonly (number | null)[], more: Partial<DataRow> = {}): DataRow => ({
  label: text(label),
  definition: null,
  onlyInTable: false,
  values,
  ...more,
})
const table = (form: DataTable['form'], rows: readonly DataRow[]): DataTable => ({
  caption: text('Counted'),
  form,
  columns: [text('Year'), ...(rows[0]?.values ?? []).map((_, n) => text(`Column ${n + 1}`))],
  rows,
})

async function told(any: DataTable, language: (typeof LANGUAGES)[number] = 'en') {
  const { chart } = await loadWords(language)
  const sentences = summaryOf(any, chart, createFormat(language).number)
  return sentences.map((sentence) =>
    sentence.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join(''),
  )
}

describe('a visitor who does not see the chart hears', () => {
  test('each of a few numbers, and that one is not known', async () => {
    expect(await told(table('bars', [row('1961', [461]), row('1965', [null]), row('1970', [39_294])]))).toEqual([
      '1961: 461.',
      '1965: not known.',
      '1970: 39,294.',
    ])
  })

  test('the highest and the lowest of many', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name, n) => row(name, [n * 10 + 10]))
    expect(await told(table('bars', [...rows, row('All', [150], { onlyInTable: true })]))).toEqual([
      'Highest: e, 50.',
      'Lowest: a, 10.',
    ])
  })

  test('where a line begins and ends, for each of its columns', async () => {
    const rows = [1975, 1976, 1977, 1978, 1979].map((year, n) => row(String(year), [n + 1, 9 - n]))
    expect(await told(table('line', rows))).toEqual([
      'Column 1.',
      'From 1 in 1975 to 5 in 1979.',
      'Highest: 1979, 5.',
      'Lowest: 1975, 1.',
      'Column 2.',
      'From 9 in 1975 to 5 in 1979.',
      'Highest: 1975, 9.',
      'Lowest: 1979, 5.',
    ])
  })

  test('both ends of a range', async () => {
    expect(
      await told(table('range', [row('Civil War', [60_000, 80_000]), row('Indochina', [68_000, 68_000])])),
    ).toEqual(['Civil War: 60,000 to 80,000.', 'Indochina: 68,000.'])
  })

  test('each definition by itself, and that they are not compared', async () => {
    const rows = [
      row('1991', [63_809], { definition: text('Residence permits') }),
      row('2019', [422_980], { definition: text('Registered residents') }),
    ]
    expect(await told(table('bars', rows))).toEqual([
      'Residence permits.',
      '1991: 63,809.',
      'Registered residents.',
      '2019: 422,980.',
      'These numbers follow different definitions, which are not to be compared with each other.',
    ])
  })

  test.each(LANGUAGES)('its numbers, in %s, with no gap left open', async (language) => {
    const rows = [1975, 1976, 1977, 1978, 1979].map((year, n) => row(String(year), [n + 1]))
    const all = [
      ...(await told(table('line', rows), language)),
      ...(await told(
        table('range', [row('War', [1, 2], { definition: text('A') }), row('W', [3, 3], { definition: text('B') })]),
        language,
      )),
    ].join(' ')
    expect(all).not.toMatch(/[{}]/)
    for (const word of ['1975', '1979', 'War', '2', '3']) expect(all).toContain(word)
  })
})
