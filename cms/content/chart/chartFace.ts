import type { Text } from '../Text.ts'
import type { Chart } from './Chart.ts'
import { wrapWords } from './wrapWords.ts'

/** A chart on a wall: its caption as a title, and the chart, on a sheet. All in lines of the chart's text. */
export const CHART_FACE = {
  width: 33,
  margin: 1.8,
  title: 1.12,
  leading: 1.55,
  gap: 1.1,
} as const

/** The caption as it stands above the chart. */
export function titleLines({ value, lang }: Text): readonly string[] {
  const { width, margin, title } = CHART_FACE
  return wrapWords(value, lang, (width - 2 * margin) / title)
}

/** How high the sheet is, in lines. */
export function heightOfFace({ height }: Chart, caption: Text): number {
  const { margin, leading, gap } = CHART_FACE
  return 2 * margin + titleLines(caption).length * leading + gap + height
}

/** Width over height of the sheet: what the building hangs. */
export function aspectOfFace(chart: Chart, caption: Text): number {
  return CHART_FACE.width / heightOfFace(chart, caption)
}
