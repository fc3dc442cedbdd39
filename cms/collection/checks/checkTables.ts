import { isRecord, recordsOf } from '../../schema/validation/isRecord.ts'
import { findingOf, type Check } from './Check.ts'
import { cellsOf } from './groundsOf.ts'

/** Figures that were made by different methods (facts.md M04), and stand in no table together. */
const NEVER_TOGETHER: readonly (readonly number[])[] = [[250, 18_000]]

/** Every chart can be read as a table whose rows fill its columns. */
export const checkTables: Check = ({ ofType }) =>
  ofType('exhibit').flatMap((exhibit) => {
    const { kind, dataTable: table } = exhibit
    if (!isRecord(table)) return kind === 'chart' ? [findingOf(exhibit, 'dataTable', 'A chart needs its numbers.')] : []
    const width = recordsOf(table.columns).length - 1
    const rows = recordsOf(table.rows)
    const cells = rows.flatMap(cellsOf)
    const mixed = NEVER_TOGETHER.filter((figures) => figures.every((figure) => cells.includes(figure)))
    return [
      ...(width < 1 || rows.length < 2
        ? [findingOf(exhibit, 'dataTable', 'A table has two columns and two rows at least.')]
        : []),
      ...rows
        .filter((row) => cellsOf(row).length !== width || !cellsOf(row).every(Number.isFinite))
        .map((row) => findingOf(exhibit, `dataTable.rows[${String(row._key)}]`, 'Does not fill the columns.')),
      ...mixed.map((figures) =>
        findingOf(exhibit, 'dataTable', `${figures.join(' and ')} come from different methods: never in one chart.`),
      ),
    ]
  })
