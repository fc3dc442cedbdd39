import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { DataTable } from '../Exhibit.ts'
import { CURVE_BOX, type Mark } from './Chart.ts'
import { groupsOf } from './groupsOf.ts'
import { numbersOf } from './numbersOf.ts'
import { NARROWEST, type Pen } from './Pen.ts'
import { toneOf } from './toneOf.ts'
import { widthOf } from './wrapWords.ts'
import { yearOf } from './yearOf.ts'

const TALL = 11
const AFTER_PANEL = 1.2
/** Shares of the width that two written numbers, or two written years, keep between them. */
const APART = 0.22
const YEARS_APART = 0.13

type Scale = ScaleLinear<number, number>

interface Point {
  readonly year: number
  readonly value: number | null
}

/**
 * A line over the years for each column of numbers, each over its own zero: dollars and shares are no one scale. A year
 * without a number leaves a gap, and so does a change in what is counted.
 */
export function drawLine(table: DataTable, pen: Pen): void {
  const columns = table.columns.slice(1)
  const scales = columns.map((_, column) => {
    const most = Math.max(0, ...numbersOf(table, ({ values }) => [values[column] ?? null]))
    return scaleLinear([0, most === 0 ? 1 : most], [1, 0]).nice(4)
  })
  // One year stands above itself in every panel.
  const written = scales.flatMap((up) => up.ticks(4).map((tick) => widthOf(pen.number(tick), pen.language)))
  const gutter = (Math.max(...written) + 0.6) / NARROWEST
  for (const [column, heading] of columns.entries()) {
    pen.heading(heading)
    const groups = groupsOf(table).map(({ definition, rows }) => ({
      definition,
      points: rows.flatMap(({ label, values }): Point[] => {
        const year = yearOf(label.value)
        return year === null ? [] : [{ year, value: values[column] ?? null }]
      }),
    }))
    for (const [index, { definition }] of groups.entries()) {
      if (!definition) continue
      pen.add({ kind: 'dot', x: 0.02, y: pen.y + 0.7, tone: toneOf(index), look: 'full' })
      pen.line(definition, 'note', '', 1.4)
    }
    const up = scales[column]
    if (up)
      panel(
        groups.map(({ points }) => points),
        up,
        gutter,
        pen,
      )
    if (column < columns.length - 1) pen.y += AFTER_PANEL
  }
}

function panel(groups: readonly (readonly Point[])[], up: Scale, gutter: number, pen: Pen): void {
  const years = groups.flat().map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const ticks = up.ticks(4)
  const across = scaleLinear([first, Math.max(last, first + 1)], [gutter, 0.995])
  const top = pen.y + 1.2
  const down = (value: number) => top + up(value) * TALL
  for (const tick of ticks) {
    const y = down(tick)
    pen.add({ kind: 'rule', from: [gutter, y], to: [1, y], role: tick === 0 ? 'zero' : 'grid' })
    pen.put(pen.number(tick), gutter - 0.02, y + 0.32, { anchor: 'right' })
  }
  const box = { x: gutter, y: top, width: across(last) - gutter, height: TALL }
  groups.forEach((points, index) => pen.add(...curves(points, up, box, toneOf(index), across)))
  for (const year of writtenYears(first, last)) {
    const x = across(year)
    const anchor = year === first ? 'left' : year === last ? 'right' : 'middle'
    pen.put(String(year), x, top + TALL + 1.3, { anchor })
  }
  const points = groups.flat()
  for (const { year, value, below } of remarkable(points, across)) {
    const x = across(year)
    const tone = toneOf(groups.findIndex((group) => group.some((point) => point.year === year)))
    pen.add({ kind: 'dot', x, y: down(value), tone, look: 'full' })
    const words = `${pen.number(value)} (${year})`
    const wide = widthOf(words, pen.language) / NARROWEST
    const anchor = x < gutter + wide / 2 ? 'left' : x > 1 - wide / 2 ? 'right' : 'middle'
    const from = x - { left: 0, middle: wide / 2, right: wide }[anchor]
    const others = points.flatMap((point) => {
      const at = across(point.year)
      return point.value === null || at < from || at > from + wide ? [] : [down(point.value)]
    })
    const beside = [down(value), ...others]
    // Clear of the curve, all along the words.
    const y = below ? Math.max(...beside) + 1.4 : Math.min(...beside) - 0.65
    pen.put(words, x, y, { role: 'value', anchor })
  }
  pen.y = top + TALL + 1.7
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function curves(
  points: readonly Point[],
  up: (value: number) => number,
  box: Box,
  tone: ReturnType<typeof toneOf>,
  across: (year: number) => number,
): readonly Mark[] {
  const x = ({ year }: Point) => Math.round(((across(year) - box.x) / box.width) * CURVE_BOX)
  const y = ({ value }: Point) => Math.round(up(value ?? 0) * CURVE_BOX)
  const isKnown = ({ value }: Point) => value !== null
  const data = [...points]
  const filled = area<Point>(x, CURVE_BOX, y).defined(isKnown)(data)
  const drawn = line<Point>(x, y).defined(isKnown)(data)
  return [
    ...(filled === null ? [] : [{ kind: 'curve', ...box, path: filled, tone, filled: true } as const]),
    ...(drawn === null ? [] : [{ kind: 'curve', ...box, path: drawn, tone, filled: false } as const]),
  ]
}

/** The first and the last year, and the full decades that keep clear of them. */
function writtenYears(first: number, last: number): readonly number[] {
  const span = Math.max(1, last - first)
  const decades = Array.from(
    { length: Math.floor(last / 10) - Math.ceil(first / 10) + 1 },
    (_, n) => (Math.ceil(first / 10) + n) * 10,
  )
  const step = Math.ceil(decades.length * YEARS_APART)
  const clear = decades.filter(
    (year, n) => n % step === 0 && (year - first) / span > YEARS_APART && (last - year) / span > YEARS_APART,
  )
  return [...new Set([first, ...clear, last])]
}

interface Remark {
  readonly year: number
  readonly value: number
  readonly below: boolean
}

/** Where a number is written: at the highest, the lowest, the last and the first, as far as they keep clear of each other. */
function remarkable(points: readonly Point[], across: (year: number) => number): readonly Remark[] {
  const known = points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
  const byValue = known.toSorted((a, b) => a.value - b.value)
  const [lowest, highest, first, last] = [byValue[0], byValue.at(-1), known[0], known.at(-1)]
  const wanted = [
    highest && { ...highest, below: false },
    lowest && lowest !== first && lowest !== last ? { ...lowest, below: true } : undefined,
    last && { ...last, below: false },
    first && { ...first, below: false },
  ]
  const written: Remark[] = []
  for (const one of wanted) {
    if (one && written.every(({ year }) => Math.abs(across(year) - across(one.year)) > APART)) written.push(one)
  }
  return written
}
