import * as v from 'valibot'
import type { DataTable } from './Exhibit.ts'
import { readRecord } from './readRecord.ts'
import { TextRecord } from './records.ts'
import type { Transform, Whereabouts } from './Transform.ts'

const DataTableRecord = v.pipe(
  v.object({
    caption: TextRecord,
    columns: v.pipe(v.array(v.object({ label: TextRecord })), v.minLength(2)),
    rows: v.pipe(
      v.array(v.object({ label: TextRecord, values: v.array(v.nullable(v.pipe(v.number(), v.finite()))) })),
      v.minLength(1),
    ),
  }),
  v.check(
    ({ columns, rows }) => rows.every((row) => row.values.length === columns.length - 1),
    'Every row needs one number for each column but the first',
  ),
)

/** The numbers behind a chart, or null: half a table would be a false one. */
export function toDataTable(record: unknown, at: Whereabouts, transform: Transform): DataTable | null {
  if (record === null || record === undefined) return null
  const table = readRecord(DataTableRecord, record, at, transform)
  return table && { caption: table.caption, columns: table.columns.map(({ label }) => label), rows: table.rows }
}
