import type { WordLanguage } from '../Picture.ts'
import { INK } from '../palette.ts'
import { n } from '../svg.ts'

export type Lettering = {
  size: number
  fill?: string
  /** title: Fraunces and El Messiri; body: Readex Pro for both scripts. */
  face?: 'title' | 'body'
  weight?: number
  italic?: boolean
  /** Where the point stands in the line; `start` is the right end in Arabic. */
  anchor?: 'start' | 'middle' | 'end'
  /** Width of letter spacing in px; never set for Arabic, whose letters must join. */
  spacing?: number
  more?: string
}

const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const faceOf = (face: 'title' | 'body', language: WordLanguage) =>
  face === 'body' ? 'Readex Pro' : language === 'ar' ? 'El Messiri' : 'Fraunces'

/** One line of words. */
export function words(language: WordLanguage, x: number, y: number, line: string, style: Lettering): string {
  const {
    size,
    fill = INK,
    face = 'body',
    weight = 400,
    italic = false,
    anchor = 'start',
    spacing = 0,
    more = '',
  } = style
  const slant = italic && language !== 'ar' ? ' font-style="italic"' : ''
  const spaced = spacing && language !== 'ar' ? ` letter-spacing="${n(spacing)}"` : ''
  return `<text x="${n(x)}" y="${n(y)}" font-family="${faceOf(face, language)}" font-size="${n(size)}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}" direction="${
    language === 'ar' ? 'rtl' : 'ltr'
  }"${slant}${spaced} ${more}>${escape(line)}</text>`
}

export type Block = Lettering & { lineHeight?: number; align?: 'start' | 'center' | 'end' }

/** A paragraph that wraps inside a box; the browser breaks the lines and joins the Arabic letters. */
export function paragraph(
  language: WordLanguage,
  [x, y, width, height]: readonly [number, number, number, number],
  lines: string | readonly string[],
  style: Block,
): string {
  const { size, fill = INK, face = 'body', weight = 400, italic = false, lineHeight = 1.42, align = 'start' } = style
  const slant = italic && language !== 'ar' ? 'font-style:italic;' : ''
  const paragraphs = (typeof lines === 'string' ? [lines] : lines).map(
    (text, i) => `<p style="margin:${i ? n(size * 0.55) : 0}px 0 0">${escape(text)}</p>`,
  )
  return `<foreignObject x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"><div lang="${language}" dir="${
    language === 'ar' ? 'rtl' : 'ltr'
  }" style="font:${weight} ${n(size)}px/${language === 'ar' ? lineHeight + 0.12 : lineHeight} '${faceOf(face, language)}';${slant}color:${fill};text-align:${align};text-wrap:pretty">${paragraphs.join('')}</div></foreignObject>`
}

/** The x of the side where reading starts and the one where it ends, for a box from `left` to `right`. */
export const startOf = (language: WordLanguage, left: number, right: number) => (language === 'ar' ? right : left)

/** Whole numbers as each language groups them; Arabic keeps Western digits, as Moroccan offices and schools do. */
export function grouped(language: WordLanguage, value: number): string {
  const separator = language === 'en' ? ',' : language === 'fr' ? '\u202f' : '.'
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, separator)
}

/** Decimals as each language writes them. */
export function decimal(language: WordLanguage, value: number, digits: number): string {
  const written = value.toFixed(digits)
  return language === 'en' ? written : written.replace('.', ',')
}
