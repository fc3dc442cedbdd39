import type { DataTable } from '../../cms/content/Exhibit.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import './DataTableView.css'

/** The numbers of a chart, for whoever does not see it or wants them exactly. */
export function DataTableView({ table }: { readonly table: DataTable }) {
  const { language, words, format } = useLanguage()
  return (
    <section className="data-table" aria-labelledby="figures">
      <h2 id="figures">{words.exhibit.figures}</h2>
      <div className="data-table__scroll" role="region" aria-labelledby="figures" tabIndex={0}>
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
      </div>
    </section>
  )
}
