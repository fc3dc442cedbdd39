import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { DataRow, DataTable } from '../Exhibit.ts'
import { LANGUAGES, type Language } from '../Language.ts'
import type { Text } from '../Text.ts'
import { CHART_FORMS, CURVE_BOX, type Chart, type ChartForm, type Mark } from './Chart.ts'
import { drawChart as draw } from './drawChart.ts'
import { whyNotDrawn } from './whyNotDrawn.ts'

const text = (value: string, lang: Language = 'en'): Text => ({ value, lang })
const row = (label: string, values: readonly (number | null)[], more: Partial<DataRow> = {}): DataRow => ({
  label: text(label),
  definition: null,
  onlyInTable: false,
  values,
  ...more,
})
const table = (form: ChartForm, rows: readonly DataRow[], columns = rows[0]?.values.length ?? 1): DataTable => ({
  caption: text('Counted'),
  form,
  columns: [text('Year'), ...Array.from({ length: columns }, (_, n) => text(`Column ${n + 1}`))],
  rows,
})
/** Of a table that has something to draw. */
function drawChart(any: DataTable, language: Language): Chart {
  const chart = draw(any, language)
  if (!chart) throw new Error('Nothing is drawn.')
  return chart
}
type Kind<K extends Mark['kind']> = Extract<Mark, { readonly kind: K }>
const isKind =
  <K extends Mark['kind']>(kind: K) =>
  (mark: Mark): mark is Kind<K> =>
    mark.kind === kind
const ofKind = <K extends Mark['kind']>({ marks }: Chart, kind: K) => marks.filter(isKind(kind))
const wordsOf = (chart: Chart) => ofKind(chart, 'text').map((mark) => mark.text.value)

describe('bars', () => {
  test('begin at zero, and their lengths follow the numbers', () => {
    const bars = ofKind(drawChart(table('bars', [row('1961', [461]), row('1970', [39_294])]), 'fr'), 'bar')
    expect(bars.map(({ x }) => x)).toEqual([0, 0])
    expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 0)).toBeCloseTo(461 / 39_294, 3)
    expect(bars[1]?.width).toBe(1)
  })

  test('say their numbers as each language writes them', () => {
    const said = (language: Language) => wordsOf(drawChart(table('bars', [row('1970', [39_294.5])]), language))
    expect(said('fr')).toContain('39\u202f294,5')
    expect(said('en')).toContain('39,294.5')
    expect(said('ar')).toContain('39.294,5')
    expect(said('de')).toContain('39.294,5')
  })

  test('what is missing has no bar and is no zero', () => {
    const chart = drawChart(table('bars', [row('1961', [null]), row('1970', [0]), row('1980', [5])]), 'en')
    expect(ofKind(chart, 'bar').map(({ width }) => width)).toEqual([0, 1])
    expect(wordsOf(chart)).toEqual(['Column 1', '–', '1961', '0', '1970', '5', '1980'])
  })

  test('a second column has a panel and a scale of its own', () => {
    const bars = ofKind(
      drawChart(table('bars', [row('2014', [84_000, 26.8]), row('2024', [148_152, 59.9])]), 'en'),
      'bar',
    )
    expect(bars.map(({ width }) => Math.round(width * 1000))).toEqual([567, 1000, 447, 1000])
  })

  test('a total that is only in the table neither shows nor stretches the scale', () => {
    const chart = drawChart(table('bars', [row('France', [10]), row('World', [100], { onlyInTable: true })]), 'en')
    expect(ofKind(chart, 'bar').map(({ width }) => width)).toEqual([1])
    expect(wordsOf(chart)).not.toContain('World')
  })

  test('what is counted differently has its heading and its colour', () => {
    const chart = drawChart(
      table('bars', [
        row('2004', [3], { definition: text('Registered') }),
        row('2021', [5]),
        row('2020', [4], { definition: text('Born there') }),
      ]),
      'en',
    )
    expect(ofKind(chart, 'bar').map(({ tone }) => tone)).toEqual(['first', 'first', 'second'])
    const headings = ofKind(chart, 'text').filter(({ role }) => role === 'heading')
    expect(headings.map((mark) => mark.text.value)).toEqual(['Registered', 'Born there'])
  })
})

test('five definitions have five colours: as many as any table of the collection', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const chart = drawChart(
    table(
      'bars',
      names.map((name) => row(name, [1], { definition: text(name) })),
    ),
    'en',
  )
  expect(new Set(ofKind(chart, 'bar').map(({ tone }) => tone)).size).toBe(names.length)
})

describe('ranges', () => {
  const chart = drawChart(table('range', [row('Civil War', [60, 80]), row('Indochina', [68, 68])]), 'en')

  test('are full up to the least and open up to the most', () => {
    expect(ofKind(chart, 'bar').map(({ x, width, open }) => [x, width, open])).toEqual([
      [0, 0.75, false],
      [0.75, 0.25, true],
      [0, 0.85, false],
    ])
  })

  test('say both ends, and one number where there is no doubt', () => {
    expect(wordsOf(chart)).toEqual(['60–80', 'Civil War', '68', 'Indochina'])
  })
})

describe('dots', () => {
  const chart = drawChart(table('dots', [row('Spain', [266, 763, 785]), row('Libya', [3, null, 5])]), 'en')

  test('are as many as there are numbers, and a legend', () => {
    const dots = ofKind(chart, 'dot')
    expect(dots.map(({ look }) => look).sort()).toEqual(
      ['full', 'full', 'full', 'hollow', 'hollow', 'hollow', 'pale', 'pale'].sort(),
    )
  })

  test('lie on one scale from zero', () => {
    const [spain] = ofKind(chart, 'dot')
      .filter(({ look }) => look === 'hollow')
      .slice(-2)
    const most = Math.max(...ofKind(chart, 'dot').map(({ x }) => x))
    expect((spain?.x ?? 0) / most).toBeCloseTo(266 / 785, 3)
    expect(ofKind(chart, 'rule').find(({ role }) => role === 'zero')?.from[0]).toBe(0)
  })
})

describe('lines', () => {
  const paths = (chart: Chart) => ofKind(chart, 'curve').filter(({ filled }) => !filled)

  test('never run through two definitions', () => {
    const rows = [
      row('2000', [1]),
      row('2001', [2]),
      row('2002', [9], { definition: text('Others count') }),
      row('2003', [8]),
    ]
    const drawn = paths(drawChart(table('line', rows), 'en'))
    expect(drawn).toHaveLength(2)
    expect(new Set(drawn.map(({ tone }) => tone)).size).toBe(2)
    expect(drawn.map(({ path }) => path.match(/[ML]/g)?.join(''))).toEqual(['ML', 'ML'])
  })

  test('leave a gap where a year is missing', () => {
    const rows = [row('2000', [4]), row('2001', [5]), row('2002', [null]), row('2003', [6]), row('2004', [7])]
    const [drawn] = paths(drawChart(table('line', rows), 'en'))
    expect(drawn?.path.match(/M/g)).toHaveLength(2)
    const heights = [...(drawn?.path ?? '').matchAll(/,(\d+)/g)].map(([, y]) => Number(y))
    expect(Math.max(...heights)).toBeLessThan(CURVE_BOX)
  })

  test('keep years apart by their distance, not by their place in the table', () => {
    const [drawn] = paths(drawChart(table('line', [row('1990', [1]), row('1991', [2]), row('2000', [3])]), 'en'))
    const across = [...(drawn?.path ?? '').matchAll(/[ML](\d+),/g)].map(([, x]) => Number(x))
    expect(across).toEqual([0, 100, 1000])
  })

  test('dollars and shares have each their own zero', () => {
    const chart = drawChart(table('line', [row('1975', [533, 5.93]), row('2024', [12_510, 8.1])]), 'en')
    expect(paths(chart)).toHaveLength(2)
    expect(ofKind(chart, 'rule').filter(({ role }) => role === 'zero')).toHaveLength(2)
  })
})

describe('every chart', () => {
  const value = fc.option(
    fc.integer({ min: 0, max: 1_000_000_000 }).map((hundredths) => hundredths / 100),
    { nil: null },
  )
  const name = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,5}$/)
  const anyTable = fc
    .record({
      form: fc.constantFrom(...CHART_FORMS),
      first: fc.integer({ min: 1800, max: 2000 }),
      rows: fc.array(
        fc.record({ name, pair: fc.tuple(value, value), definition: fc.option(name), onlyInTable: fc.boolean() }),
        { minLength: 1, maxLength: 30 },
      ),
    })
    .map(({ form, first, rows }) =>
      table(
        form,
        rows.map(({ name: label, pair: [a, b], definition, onlyInTable }, n) =>
          row(form === 'line' ? String(first + n) : label, a !== null && b !== null && a > b ? [b, a] : [a, b], {
            onlyInTable,
            definition: definition === null ? null : text(definition),
          }),
        ),
      ),
    )

  test('stays on its sheet, in every language', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...LANGUAGES), (any, language) => {
        const chart = draw(any, language)
        if (!chart) return
        const isIn = (share: number) => share >= -0.0002 && share <= 1.0002
        for (const mark of chart.marks) {
          const [from, to] =
            mark.kind === 'bar' || mark.kind === 'curve'
              ? [mark.x, mark.x + mark.width]
              : mark.kind === 'rule'
                ? [mark.from[0], mark.to[0]]
                : [mark.x, mark.x]
          expect(isIn(from) && isIn(to), JSON.stringify(mark)).toBe(true)
          const y = mark.kind === 'rule' ? mark.to[1] : mark.y
          expect(y).toBeGreaterThanOrEqual(-0.3)
          expect(y).toBeLessThanOrEqual(chart.height + 0.3)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is in Arabic what it is in English, seen in a mirror', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const [english, arabic] = [draw(any, 'en'), draw(any, 'ar')]
        // Across; down, each language breaks its lines where it must.
        const places = (chart: Chart | null, turn: boolean) =>
          (chart?.marks ?? []).flatMap((mark) => {
            if (mark.kind !== 'bar' && mark.kind !== 'dot') return []
            return [turn ? 1 - mark.x - (mark.kind === 'bar' ? mark.width : 0) : mark.x]
          })
        // A line leaves room for its numbers, which each language writes at its own length.
        if (any.form === 'line') return
        const [there, here] = [places(arabic, true), places(english, false)]
        expect(there.length).toBe(here.length)
        expect(Math.max(0, ...there.map((x, n) => Math.abs(x - (here[n] ?? NaN))))).toBeLessThan(0.001)
      }),
      { numRuns: 50 },
    )
    const [bar] = ofKind(drawChart(table('bars', [row('a', [1]), row('b', [4])]), 'ar'), 'bar')
    expect([bar?.x, bar?.width]).toEqual([0.75, 0.25])
    const names = ofKind(drawChart(table('bars', [row('a', [1])]), 'ar'), 'text').filter(({ role }) => role === 'label')
    expect(names.map(({ x, anchor }) => [x, anchor])).toEqual([[1, 'right']])
  })
})

test('a table whose rows are all only in the table has no chart', () => {
  expect(draw(table('line', [row('1990', [1], { onlyInTable: true })]), 'en')).toBeNull()
  expect(draw(table('bars', [row('a', [null])]), 'en')).toBeNull()
})

describe('a form that would draw falsely is refused, with what to do', () => {
  test.each([
    ['bars', 2, [['a', [-1]]], /below zero/],
    ['range', 2, [['a', [1]]], /two columns/],
    ['range', 3, [['a', [2, 1]]], /least before the most/],
    ['dots', 2, [['a', [1]]], /at least two columns/],
    ['line', 2, [['1990 (census)', [1]]], /by its year/],
  ] as const)('%s of %i columns', (form, columns, rows, says) => {
    const named = rows.map(([label, values]) => ({ name: label, values }))
    expect(whyNotDrawn(form, columns, named)).toMatch(says)
  })

  test('and one that would not is not', () => {
    expect(whyNotDrawn('bars', 2, [{ name: 'a', values: [null] }])).toBeNull()
    expect(whyNotDrawn('range', 3, [{ name: 'a', values: [1, 1] }])).toBeNull()
    expect(whyNotDrawn('dots', 3, [{ name: 'a', values: [1, 2] }])).toBeNull()
    expect(whyNotDrawn('line', 2, [{ name: '1990', values: [1] }])).toBeNull()
  })
})
