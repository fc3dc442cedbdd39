import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'

export interface TableOfProps {
  readonly caption: string
  readonly columns: readonly string[]
  /** Rows. */
  readonly children: ReactNode
  /** Whether it is there without being asked for. */
  readonly open?: boolean
}

/** What a page shows otherwise, as a table that can be opened. */
export function TableOf({ caption, columns, children, open = false }: TableOfProps) {
  const { words } = useLanguage()
  return (
    <details className="table-of wide" open={open}>
      <summary>{words.chronicle.asTable}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className="table-of__scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </details>
  )
}
