import { CHART_FORMS } from '../../content/chart/Chart.ts'
import { whyNotDrawn } from '../../content/chart/whyNotDrawn.ts'
import { inFrench } from '../previews/inFrench.ts'
import { isPresent } from './isPresent.ts'
import { isRecord, recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** Can the table be read aloud: a heading for every number, a number under every heading? */
export function checkDataTable(table: unknown): Verdict {
  if (!isPresent(table) || !isRecord(table)) return true
  const columns = recordsOf(table.columns)
  const rows = recordsOf(table.rows)
  if (columns.length < 2) return 'Add columns: the first names the rows, each other one holds a number.'
  if (rows.length === 0) return 'Add the rows of the table: visitors who cannot see the chart read them.'
  const wanted = columns.length - 1
  const wrong = rows.flatMap((row, index) => {
    const numbers = Array.isArray(row.values) ? row.values.length : 0
    return numbers === wanted ? [] : [`row ${index + 1} has ${numbers}`]
  })
  if (wrong.length > 0)
    return `Give each row ${wanted} ${wanted === 1 ? 'number' : 'numbers'}, one for each column after the first: ${wrong.slice(0, 5).join(', ')}.`
  if (rows.every(({ onlyInTable }) => onlyInTable === true))
    return 'Let the chart draw at least one row: all are only in the table.'
  const form = CHART_FORMS.find((each) => each === table.form) ?? 'bars'
  const named = rows.map(({ label, values }) => ({ name: inFrench(label) ?? '', values: numbersIn(values) }))
  return whyNotDrawn(form, columns.length, named) ?? true
}

function numbersIn(values: unknown): readonly (number | null)[] {
  return Array.isArray(values) ? values.map((value) => (typeof value === 'number' ? value : null)) : []
}
