import type { Text } from '../Text.ts'

/** How the numbers of a table are drawn: chosen by the curator, by what the numbers are. */
export const CHART_FORMS = ['bars', 'range', 'dots', 'line'] as const

export type ChartForm = (typeof CHART_FORMS)[number]

/** A definition's own colour on paper and on the wall: never the only sign of it, since each has its heading too. */
export const TONES = ['first', 'second', 'third', 'fourth', 'fifth'] as const

export type Tone = (typeof TONES)[number]

export type TextRole = 'heading' | 'label' | 'value' | 'note'

/**
 * One simple shape. Across, a mark is measured in shares of the chart's width, from the left; down, in lines of its text
 * (em): a chart fills whatever width it is given, and its words keep their size.
 */
export type Mark =
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly tone: Tone
      /** Not counted for certain: from the low end of a range to its high end. */
      readonly open: boolean
    }
  | {
      readonly kind: 'dot'
      readonly x: number
      readonly y: number
      readonly tone: Tone
      /** In a row of dots the first is hollow, the last full. */
      readonly look: 'hollow' | 'pale' | 'full'
    }
  | {
      readonly kind: 'rule'
      readonly from: readonly [x: number, y: number]
      readonly to: readonly [x: number, y: number]
      /** The zero that lengths are read from, a line to read by, or a stretch between two dots. */
      readonly role: 'zero' | 'grid' | 'stretch'
    }
  | {
      readonly kind: 'curve'
      /** The box that the path lies in, CURVE_BOX wide and high. */
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly path: string
      readonly tone: Tone
      readonly filled: boolean
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Of the baseline. */
      readonly y: number
      /** From x, in lines. */
      readonly aside: number
      /** Which end of the words stands at x, whatever way they are written. */
      readonly anchor: 'left' | 'middle' | 'right'
      readonly role: TextRole
      readonly text: Text
    }

/** Side of the square that the path of a curve is written in. */
export const CURVE_BOX = 1000

/** A drawing of a table's numbers, without colours or sizes of its own: the page and the wall give it theirs. */
export interface Chart {
  /** Lines of text. */
  readonly height: number
  readonly marks: readonly Mark[]
}
