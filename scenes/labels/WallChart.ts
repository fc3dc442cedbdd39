import type { Chart } from '../../cms/content/chart/Chart.ts'
import type { Text } from '../../cms/content/Text.ts'

/** A chart that hangs without a picture of its own: what it counts, and the drawing that the page shows too. */
export interface WallChart {
  readonly caption: Text
  readonly chart: Chart
}
