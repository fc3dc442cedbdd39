import type { DataTable } from '../Exhibit.ts'
import { directionOf, type Language } from '../Language.ts'
import type { Chart, ChartForm, Mark } from './Chart.ts'
import { drawBars, drawRanges } from './drawBars.ts'
import { drawDots } from './drawDots.ts'
import { drawLine } from './drawLine.ts'
import { mirrorChart } from './mirrorChart.ts'
import { numbersOf } from './numbersOf.ts'
import { Pen } from './Pen.ts'

const FORMS: Readonly<Record<ChartForm, (table: DataTable, pen: Pen) => void>> = {
  bars: drawBars,
  range: drawRanges,
  dots: drawDots,
  line: drawLine,
}

/**
 * The chart of a table: the same numbers, on scales that begin at zero, written as the language writes them. Drawn when an
 * edition is built, by d3's scales and curves, so that a visitor loads shapes and no library. Null where no row is drawn.
 */
export function drawChart(table: DataTable, language: Language): Chart | null {
  if (numbersOf(table).length === 0) return null
  const pen = new Pen(language)
  FORMS[table.form](table, pen)
  const chart = { height: rounded(pen.y), marks: pen.marks.map(withRoundNumbers) }
  return directionOf(language) === 'rtl' ? mirrorChart(chart) : chart
}

/** Four digits: a thousandth of a line or of the width is less than anybody sees, and every visitor loads them. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000

function withRoundNumbers(mark: Mark): Mark {
  switch (mark.kind) {
    case 'bar':
    case 'curve':
      return {
        ...mark,
        x: rounded(mark.x),
        y: rounded(mark.y),
        width: rounded(mark.width),
        height: rounded(mark.height),
      }
    case 'dot':
      return { ...mark, x: rounded(mark.x), y: rounded(mark.y) }
    case 'rule':
      return {
        ...mark,
        from: [rounded(mark.from[0]), rounded(mark.from[1])],
        to: [rounded(mark.to[0]), rounded(mark.to[1])],
      }
    case 'text':
      return { ...mark, x: rounded(mark.x), y: rounded(mark.y) }
    default:
      return mark satisfies never
  }
}
