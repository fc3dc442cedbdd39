import type { ComponentProps } from 'react'
import type { ChartView } from './ChartView.tsx'
import type { DataTableView } from './DataTableView.tsx'
import { numbersPart } from './numbersPart.ts'
// Here, not with the part: a page without scripts is laid out by them as well.
import './ChartView.css'
import './DataTableView.css'

/** A chart, once its part of the pages has come. */
export function ChartHere(props: ComponentProps<typeof ChartView>) {
  const part = numbersPart.use()
  return part && <part.ChartView {...props} />
}

/** The numbers of a chart as a table, likewise. */
export function DataTableHere(props: ComponentProps<typeof DataTableView>) {
  const part = numbersPart.use()
  return part && <part.DataTableView {...props} />
}
