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
  if (wrong.length === 0) return true
  return `Give each row ${wanted} ${wanted === 1 ? 'number' : 'numbers'}, one for each column after the first: ${wrong.slice(0, 5).join(', ')}.`
}
