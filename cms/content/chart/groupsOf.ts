import type { DataRow, DataTable } from '../Exhibit.ts'
import type { Text } from '../Text.ts'

/** Rows that count the same thing in the same way, and what that is, where the table says so. */
export interface Group {
  readonly definition: Text | null
  readonly rows: readonly DataRow[]
}

/**
 * The rows that are drawn, parted wherever something else begins to be counted: nothing is joined across two groups
 * (facts.md section 2, rule 1). A row that is not drawn still begins a group.
 */
export function groupsOf({ rows }: Pick<DataTable, 'rows'>): readonly Group[] {
  const groups: { definition: Text | null; rows: DataRow[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last === undefined || row.definition !== null) groups.push({ definition: row.definition, rows: [row] })
    else last.rows.push(row)
  }
  return groups
    .map(({ definition, rows: all }) => ({ definition, rows: all.filter(({ onlyInTable }) => !onlyInTable) }))
    .filter(({ rows: drawn }) => drawn.length > 0)
}
