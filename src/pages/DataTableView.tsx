import type { DataRow, DataTable } from '../../cms/content/Exhibit.ts'
import type { Text } from '../../cms/content/Text.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'

/** More rows than a screen has room for. */
const LONG = 20

/** The numbers of a chart, for whoever does not see it or wants them exactly. */
export function DataTableView({ table }: { readonly table: DataTable }) {
  const { language, words } = useLanguage()
  const scroll = table.rows.length > LONG ? 'data-table__scroll data-table__scroll--long' : 'data-table__scroll'
  return (
    <div className="data-table">
      <h2 id="figures">{words.exhibit.figures}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className={scroll} aria-labelledby="figures" tabIndex={0}>
        <table>
          {/* Seen above the chart. */}
          <caption className="unseen" {...textAttributes(table.caption, language)}>
            {table.caption.value}
          </caption>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={`${index} ${column.value}`} scope="col">
                  <Words text={column} />
                </th>
              ))}
            </tr>
          </thead>
          {partsOf(table.rows).map(({ definition, rows }, index) => (
            <tbody key={`${index} ${definition?.value ?? ''}`}>
              {definition && (
                <tr className="data-table__definition">
                  <th scope="rowgroup" colSpan={table.columns.length}>
                    <Words text={definition} />
                  </th>
                </tr>
              )}
              {rows.map((row, n) => (
                <RowView key={`${n} ${row.label.value}`} row={row} isRange={table.form === 'range'} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </div>
  )
}

function RowView({ row: { label, values }, isRange }: { readonly row: DataRow; readonly isRange: boolean }) {
  const { words, format } = useLanguage()
  // The least is the most: one number, which stands for both.
  const cells = isRange && new Set(values).size === 1 ? values.slice(0, 1) : values
  return (
    <tr>
      <th scope="row">
        <Words text={label} />
      </th>
      {cells.map((value, column) => (
        <td key={`${column} ${value}`} colSpan={cells.length < values.length ? values.length : undefined}>
          {value === null ? words.chart.unknown : <bdi>{format.number(value)}</bdi>}
        </td>
      ))}
    </tr>
  )
}

interface Part {
  readonly definition: Text | null
  readonly rows: DataRow[]
}

/** All rows, under what they count: those that the chart leaves out too. */
function partsOf(rows: readonly DataRow[]): readonly Part[] {
  const parts: Part[] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last === undefined || row.definition !== null) parts.push({ definition: row.definition, rows: [row] })
    else last.rows.push(row)
  }
  return parts
}
