export { ChartView } from './ChartView.tsx'
export { DataTableView } from './DataTableView.tsx'
