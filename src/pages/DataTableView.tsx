import type { DataTable } from '../../cms/content/Exhibit.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import './DataTableView.css'

/** The numbers of a chart, for whoever does not see it or wants them exactly. */
export function DataTableView({ table }: { readonly table: DataTable }) {
  const { language, words, format } = useLanguage()
  return (
    <div className="data-table">
      <h2 id="figures">{words.exhibit.figures}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className="data-table__scroll" aria-labelledby="figures" tabIndex={0}>
        <table>
          <caption {...textAttributes(table.caption, language)}>{table.caption.value}</caption>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={`${index} ${column.value}`} scope="col">
                  <Words text={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={`${index} ${row.label.value}`}>
                <th scope="row">
                  <Words text={row.label} />
                </th>
                {row.values.map((value, column) => (
                  <td key={`${column} ${value}`}>{value === null ? '–' : <bdi>{format.number(value)}</bdi>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
