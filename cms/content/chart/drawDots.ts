import { scaleLinear } from 'd3-scale'
import type { DataTable } from '../Exhibit.ts'
import type { Mark, Tone } from './Chart.ts'
import { groupsOf } from './groupsOf.ts'
import { numbersOf } from './numbersOf.ts'
import { NARROWEST, type Pen } from './Pen.ts'
import { toneOf } from './toneOf.ts'
import { widthOf } from './wrapWords.ts'

const TRACK = 1.1
const AFTER_ROW = 0.35
/** The zero runs down the whole chart: names stand clear of it. */
const FROM_ZERO = 0.5

/** The same thing at several times: a row of dots on one scale, the last one full and written out. */
export function drawDots(table: DataTable, pen: Pen): void {
  const columns = table.columns.slice(1)
  legend(table, pen)
  pen.y += 0.5
  const along = scaleLinear([0, Math.max(...numbersOf(table)) || 1], [0, 0.985])
  const top = pen.y
  const grid: Mark[] = []
  const drawn: Mark[] = []
  for (const [index, { definition, rows }] of groupsOf(table).entries()) {
    if (definition) pen.heading(definition, FROM_ZERO)
    for (const { label, values } of rows) {
      const last = values.at(-1) ?? null
      pen.line(label, 'label', last === null ? '–' : pen.number(last), FROM_ZERO)
      const y = pen.y + TRACK / 2
      const known = values.filter((value) => value !== null).map((value) => along(value))
      if (known.length > 1) {
        drawn.push({ kind: 'rule', from: [Math.min(...known), y], to: [Math.max(...known), y], role: 'stretch' })
      }
      values.forEach((value, column) => {
        if (value === null) return
        drawn.push({ kind: 'dot', x: along(value), y, ...appearance(column, columns.length, toneOf(index)) })
      })
      pen.y += TRACK + AFTER_ROW
    }
  }
  const bottom = pen.y
  for (const tick of along.ticks(3)) {
    const x = along(tick)
    grid.push({ kind: 'rule', from: [x, top], to: [x, bottom], role: tick === 0 ? 'zero' : 'grid' })
    const anchor = x < 0.1 ? 'left' : x > 0.9 ? 'right' : 'middle'
    pen.put(pen.number(tick), x, bottom + 1.2, { anchor })
  }
  // Read by, so beneath.
  pen.marks.unshift(...grid)
  pen.add(...drawn)
  pen.y = bottom + 1.6
}

/** What each dot is: side by side where that fits the narrowest page, else one under the other. */
function legend({ columns }: DataTable, pen: Pen): void {
  const names = columns.slice(1)
  const share = 1 / names.length
  const isShort = names.every(({ value, lang }) => widthOf(value, lang) + 2 <= NARROWEST * share)
  names.forEach((name, column) => {
    const x = isShort ? column * share : 0
    const y = pen.y + 0.7
    pen.add({ kind: 'dot', x: x + 0.02, y, ...appearance(column, names.length, 'first') })
    if (isShort) {
      pen.add({ kind: 'text', x: x + 0.02, y: y + 0.35, aside: 0.8, anchor: 'left', role: 'note', text: name })
    } else pen.line(name, 'note', '', 1.4)
  })
  if (isShort) pen.y += 1.4
}

function appearance(column: number, columns: number, tone: Tone) {
  const look = column === columns - 1 ? 'full' : column === 0 ? 'hollow' : 'pale'
  return { tone, look } as const
}
