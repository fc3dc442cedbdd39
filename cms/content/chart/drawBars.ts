import { scaleLinear } from 'd3-scale'
import type { DataRow, DataTable } from '../Exhibit.ts'
import { groupsOf } from './groupsOf.ts'
import { numbersOf } from './numbersOf.ts'
import type { Pen } from './Pen.ts'
import { toneOf } from './toneOf.ts'

const THICK = 0.95
const AFTER_BAR = 0.75
const AFTER_GROUP = 0.9
const AFTER_PANEL = 1.5

/** A bar for each row and column of numbers, from zero; what is counted differently stands under a heading of its own. */
export function drawBars(table: DataTable, pen: Pen): void {
  const columns = table.columns.slice(1)
  for (const [column, heading] of columns.entries()) {
    if (columns.length > 1) pen.heading(heading)
    else {
      pen.line(heading, 'note')
      pen.y += 0.3
    }
    barsOf(table, pen, (row) => {
      const value = row.values[column] ?? null
      return value === null ? null : { low: value, high: value }
    })
    if (column < columns.length - 1) pen.y += AFTER_PANEL
  }
}

/** The same where a source gives the least and the most: full up to the least, open up to the most. */
export function drawRanges(table: DataTable, pen: Pen): void {
  barsOf(table, pen, ({ values: [least = null, most = null] }) => {
    const [low, high] = [least ?? most, most ?? least]
    return low === null || high === null ? null : { low, high }
  })
}

interface Extent {
  readonly low: number
  readonly high: number
}

function barsOf(table: DataTable, pen: Pen, extentOf: (row: DataRow) => Extent | null): void {
  const groups = groupsOf(table)
  const most = Math.max(0, ...numbersOf(table, (row) => [extentOf(row)?.high ?? null]))
  const along = scaleLinear([0, most === 0 ? 1 : most], [0, 1])
  for (const [index, { definition, rows }] of groups.entries()) {
    const tone = toneOf(index)
    if (definition) pen.heading(definition)
    for (const row of rows) {
      const extent = extentOf(row)
      pen.line(row.label, 'label', extent ? written(extent, pen) : '–')
      const y = pen.y + 0.1
      if (extent) {
        const [low, high] = [along(extent.low), along(extent.high)]
        pen.add({ kind: 'bar', x: 0, y, width: low, height: THICK, tone, open: false })
        if (high > low) pen.add({ kind: 'bar', x: low, y, width: high - low, height: THICK, tone, open: true })
      }
      pen.add({ kind: 'rule', from: [0, y - 0.15], to: [0, y + THICK + 0.15], role: 'zero' })
      pen.y = y + THICK + AFTER_BAR
    }
    if (index < groups.length - 1) pen.y += AFTER_GROUP
  }
  pen.y -= AFTER_BAR - 0.2
}

function written({ low, high }: Extent, pen: Pen): string {
  return low === high ? pen.number(low) : `${pen.number(low)}–${pen.number(high)}`
}
