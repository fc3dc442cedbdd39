import type { DataRow, DataTable } from '../Exhibit.ts'

/** Every number that is drawn: what is missing counts for nothing, least of all for zero. */
export function numbersOf(
  { rows }: Pick<DataTable, 'rows'>,
  valuesOf: (row: DataRow) => readonly (number | null)[] = ({ values }) => values,
): readonly number[] {
  return rows
    .filter(({ onlyInTable }) => !onlyInTable)
    .flatMap((row) => valuesOf(row).filter((value) => value !== null))
}
