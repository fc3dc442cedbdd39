import type { ChartForm } from './Chart.ts'
import { yearOf } from './yearOf.ts'

interface NamedRow {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/**
 * Why numbers cannot be drawn in a form, and what the curator does about it; null where they can.
 * @param columns of the table, the names of its rows included
 * @param rows names in one language each: a year is written alike in all
 */
export function whyNotDrawn(form: ChartForm, columns: number, rows: readonly NamedRow[]): string | null {
  if (rows.some(({ values }) => values.some((value) => value !== null && value < 0))) {
    return 'Give no numbers below zero: every scale of the museum begins there.'
  }
  switch (form) {
    case 'bars':
      return null
    case 'range': {
      if (columns !== 3) return 'Give a range two columns of numbers, the least and the most, or draw bars.'
      const turned = rows.find(
        ({ values: [least = null, most = null] }) => least !== null && most !== null && least > most,
      )
      return turned ? `Put the least before the most: “${turned.name}” has them the other way round.` : null
    }
    case 'dots':
      return columns > 2 ? null : 'Give dots at least two columns of numbers, one for each time, or draw bars.'
    case 'line': {
      const nameless = rows.find(({ name }) => yearOf(name) === null)
      return nameless ? `Name each row by its year, or draw bars: “${nameless.name}” is no year.` : null
    }
    default:
      return form satisfies never
  }
}
