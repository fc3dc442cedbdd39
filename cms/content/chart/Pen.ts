import { localeOf, type Language } from '../Language.ts'
import type { Text } from '../Text.ts'
import type { Mark, TextRole } from './Chart.ts'
import { widthOf, wrapWords } from './wrapWords.ts'

/** The narrowest page that a chart is read on, in lines of its text: a telephone held upright. */
export const NARROWEST = 23

/** Distance between two baselines, and from a line's top to its baseline. */
const LEADING = 1.4
const ASCENT = 1.05
const AFTER_HEADING = 0.3

/** Writes down a chart from top to bottom, as if for a language that is written to the right (mirrorChart turns it). */
export class Pen {
  readonly language: Language
  readonly marks: Mark[] = []
  /** How far down it has come, in lines. */
  y = 0
  readonly #numbers: Intl.NumberFormat

  constructor(language: Language) {
    this.language = language
    this.#numbers = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 })
  }

  number(value: number): string {
    return this.#numbers.format(value)
  }

  add(...marks: readonly Mark[]): void {
    this.marks.push(...marks)
  }

  /** Words of the chart's own, at a place: numbers, years. */
  put(value: string, x: number, y: number, { role = 'note', anchor = 'middle', lang = this.language }: Put = {}): void {
    this.add({ kind: 'text', x, y, aside: 0, anchor, role, text: { value, lang } })
  }

  /** What stands above marks of its own. */
  heading(text: Text, aside = 0): void {
    this.line(text, 'heading', '', aside)
    this.y += AFTER_HEADING
  }

  /** A text from the start of the line, and maybe a number at its end that keeps clear of it. */
  line(text: Text, role: TextRole, end = '', aside = 0): void {
    const room = NARROWEST - aside - (end === '' ? 0 : widthOf(end, this.language) + 1.2)
    if (end !== '') this.put(end, 1, this.y + ASCENT, { role: 'value', anchor: 'right' })
    for (const words of wrapWords(text.value, text.lang, room)) {
      const line = { value: words, lang: text.lang }
      this.add({ kind: 'text', x: 0, y: this.y + ASCENT, aside, anchor: 'left', role, text: line })
      this.y += LEADING
    }
  }
}

interface Put {
  readonly role?: TextRole
  readonly anchor?: 'left' | 'middle' | 'right'
  readonly lang?: Language
}
