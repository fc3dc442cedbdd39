import * as v from 'valibot'
import { CHART_FORMS } from './chart/Chart.ts'
import { whyNotDrawn } from './chart/whyNotDrawn.ts'
import type { DataTable } from './Exhibit.ts'
import { readRecord } from './readRecord.ts'
import { OptionalText, TextRecord } from './records.ts'
import type { Transform, Whereabouts } from './Transform.ts'

const DataTableRecord = v.pipe(
  v.object({
    caption: TextRecord,
    form: v.nullish(v.picklist(CHART_FORMS), 'bars'),
    columns: v.pipe(v.array(v.object({ label: TextRecord })), v.minLength(2)),
    rows: v.pipe(
      v.array(
        v.object({
          label: TextRecord,
          definition: OptionalText,
          onlyInTable: v.nullish(v.boolean(), false),
          values: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
        }),
      ),
      v.minLength(1),
    ),
  }),
  v.check(
    ({ columns, rows }) => rows.every((row) => row.values.length === columns.length - 1),
    'Every row needs one number for each column but the first',
  ),
)

/**
 * The numbers behind a chart, or null: half a table would be a false one. Numbers that their form would draw falsely are
 * reported, and drawn as bars.
 */
export function toDataTable(record: unknown, at: Whereabouts, transform: Transform): DataTable | null {
  if (record === null || record === undefined) return null
  const table = readRecord(DataTableRecord, record, at, transform)
  if (!table) return null
  const { caption, form, rows } = table
  const columns = table.columns.map(({ label }) => label)
  const why = whyNotDrawn(
    form,
    columns.length,
    rows.map(({ label, values }) => ({ name: label.value, values })),
  )
  if (why !== null) transform.report({ ...at, message: `${why} Drawn as bars.` })
  return { caption, form: why === null ? form : 'bars', columns, rows }
}
