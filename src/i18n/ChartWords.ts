/** What a chart shows, in sentences: put together from its numbers for whoever does not see it. */
export interface ChartWords {
  /** `{name}`, `{value}`. */
  readonly point: string
  /** `{name}`, `{low}`, `{high}`. */
  readonly range: string
  /** `{from}`, `{first}`, `{to}`, `{last}`: two numbers, and the years of each. */
  readonly fromTo: string
  /** `{name}`, `{value}`. */
  readonly highest: string
  readonly lowest: string
  /** Several definitions stand in one chart. */
  readonly apart: string
  /** Instead of a number that nobody knows. */
  readonly unknown: string
}
