import { directionOf, type Language } from '../../cms/content/Language.ts'
import type { Text } from '../../cms/content/Text.ts'
import type { FontRole } from './fonts.ts'
import type { LabelText } from './LabelText.ts'
import { FACE_WIDTH, MANNERS, type Setting } from './manners.ts'
import { wrapText } from './wrapText.ts'

/** How wide a piece of text is, in pixels, in this font. */
export type Measure = (text: string, language: Language, role: FontRole, size: number) => number

/** One line of text on a face: where its baseline begins (at the right for what is written to the left). */
export interface Line {
  readonly part: 'title' | 'lead' | 'nature' | 'number'
  readonly text: string
  readonly lang: Language
  readonly role: FontRole
  readonly size: number
  readonly colour: string
  readonly direction: 'ltr' | 'rtl'
  /** `start` is the side where its direction begins. */
  readonly align: 'start' | 'end'
  readonly x: number
  readonly y: number
}

/** Distances between baselines: titles are set tight, Arabic needs air for its marks. */
const LEADING = { title: 1.18, text: 1.28, strong: 1.28 } as const
const ARABIC_LEADING = { title: 1.3, text: 1.42, strong: 1.42 } as const
/** A line's highest mark above its baseline, and its lowest below, in sizes: Arabic and Latin capitals with accents. */
export const ASCENT = 0.98
export const DESCENT = 0.32

interface Room {
  readonly width: number
  readonly height: number
}

interface Fitted {
  readonly text: Text
  readonly role: FontRole
  readonly size: number
  readonly lines: readonly string[]
}

/**
 * Sets a label on a face FACE_WIDTH wide: title, the beginning of its text (all of it where it fits), what it is and its
 * number. Each text runs in its own language's direction, wraps, shrinks if it must, and ends at a whole sentence or with
 * an ellipsis; nothing is cut and nothing overlaps.
 * @param height of the face, pixels
 */
export function layOutLabel(label: LabelText, height: number, measure: Measure): readonly Line[] {
  const setting = MANNERS[label.manner]
  const { top, title, bottom, lead } = fitTexts(label, setting, height, measure)
  return [
    ...linesOf(title, 'title', top, setting),
    ...(lead ? linesOf(lead, 'lead', bottom, setting) : []),
    ...footOf(label, height, setting, measure),
  ]
}

/** Title and text, one below the other: a long title is set smaller, where it would leave its text no room. */
function fitTexts(label: LabelText, setting: Setting, height: number, measure: Measure) {
  const { margin, foot, gap, titleSizes } = setting
  const room: Room = { width: FACE_WIDTH - 2 * margin, height: height - foot - 12 }
  const top = margin * 0.7
  const lines = label.lead ? setting.titleLines : setting.titleLines + 2
  const withTitle = (sizes: readonly number[]) => {
    const title = fitTitle({ text: label.title, sizes, lines }, { ...room, height: room.height - top }, measure)
    const bottom = top + tall(title) + gap
    const lead = label.lead && fitLead(label.lead, setting, { ...room, height: room.height - bottom }, measure)
    return { top, title, bottom, lead }
  }
  const largest = withTitle(titleSizes)
  if (!label.lead || largest.lead) return largest
  for (const [n] of titleSizes.entries()) {
    const smaller = withTitle(titleSizes.slice(n))
    if (smaller.lead) return smaller
  }
  return largest
}

function leadingOf(language: Language, role: FontRole): number {
  return (language === 'ar' ? ARABIC_LEADING : LEADING)[role]
}

const tall = ({ size, lines, text, role }: Fitted) => size * lines.length * leadingOf(text.lang, role)

function wrapped({ value, lang }: Text, role: FontRole, size: number, width: number, measure: Measure): string[] {
  return wrapText(value, width, (piece) => measure(piece, lang, role, size))
}

function fitTitle(
  { text, sizes, lines: most }: { text: Text; sizes: readonly number[]; lines: number },
  { width, height }: Room,
  measure: Measure,
): Fitted {
  for (const size of sizes) {
    const lines = wrapped(text, 'title', size, width, measure)
    const fitted: Fitted = { text, role: 'title', size, lines }
    if (lines.length <= most && tall(fitted) <= height) return fitted
  }
  // Longer than any title should be: its beginning.
  const size = sizes.at(-1) ?? 24
  const fit = Math.max(1, Math.min(most, Math.floor(height / (size * leadingOf(text.lang, 'title')))))
  const lines = beginning(text, 'title', size, fit, width, measure) ?? []
  return { text, role: 'title', size, lines }
}

/** The browser's own rules know that 4.060 and “art. 16” end no sentence; one that has none gets the text whole. */
function sentencesOf({ value, lang }: Text): readonly string[] {
  if (!('Segmenter' in Intl)) return [value]
  return Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(value), ({ segment }) => segment)
}

/** The whole text, as large as it fits; else as many whole sentences; else words and an ellipsis; null without two lines' room. */
function fitLead(lead: Text, { leadSizes }: Setting, { width, height }: Room, measure: Measure): Fitted | null {
  const leading = leadingOf(lead.lang, 'text')
  const set = (value: string, size: number): Fitted | null => {
    const lines = wrapped({ ...lead, value }, 'text', size, width, measure)
    return lines.length * size * leading <= height ? { text: lead, role: 'text', size, lines } : null
  }
  const sentences = sentencesOf(lead)
  const [first = lead.value] = sentences
  const whole = leadSizes.map((size) => set(lead.value, size)).find((fitted) => fitted !== null)
  if (whole) return whole
  // As large as lets at least one whole sentence stand.
  const smallest = leadSizes.at(-1) ?? 20
  const size = leadSizes.find((one) => set(first.trim(), one) !== null) ?? smallest
  const most = Math.floor(height / (size * leading))
  if (most < 2) return null
  for (let n = sentences.length - 1; n > 0; n--) {
    const fitted = set(sentences.slice(0, n).join('').trim(), size)
    if (fitted) return fitted
  }
  const lines = beginning(lead, 'text', size, most, width, measure)
  return lines && { text: lead, role: 'text', size, lines }
}

/** As many words as fill no more than `most` lines, and an ellipsis. */
function beginning(text: Text, role: FontRole, size: number, most: number, width: number, measure: Measure) {
  const words = text.value.split(/\s+/).filter(Boolean)
  for (let n = words.length - 1; n > 0; n--) {
    const lines = wrapped({ ...text, value: `${words.slice(0, n).join(' ')}…` }, role, size, width, measure)
    if (lines.length <= most) return lines
  }
  // One endless word: as much of it as there are lines.
  const [word = ''] = words
  const lines = wrapped({ ...text, value: word }, role, size, width, measure).slice(0, most)
  return lines.length > 0 ? lines : null
}

function linesOf({ text, role, size, lines }: Fitted, part: Line['part'], top: number, setting: Setting): Line[] {
  const { margin, ink, quiet, accent } = setting
  const direction = directionOf(text.lang)
  const leading = leadingOf(text.lang, role)
  // What a line has more than its letters is shared above and below.
  const first = top + size * (ASCENT + Math.max(0, leading - ASCENT - DESCENT) / 2)
  return lines.map((line, i) => ({
    part,
    text: line,
    lang: text.lang,
    role,
    size,
    colour: part === 'lead' ? quiet : text.lang === 'zgh' ? accent : ink,
    direction,
    align: 'start',
    x: direction === 'rtl' ? FACE_WIDTH - margin : margin,
    y: first + i * size * leading,
  }))
}

/** What it is at the start of its language's lines, its number at the end. */
function footOf({ nature, number }: LabelText, height: number, setting: Setting, measure: Measure): readonly Line[] {
  const { margin, foot, footSize, quiet, accent } = setting
  const direction = directionOf(nature.lang)
  const [start, end] = direction === 'rtl' ? [FACE_WIDTH - margin, margin] : [margin, FACE_WIDTH - margin]
  const room = FACE_WIDTH - 2 * margin - measure(number, 'fr', 'title', footSize) - footSize
  let size = footSize
  while (size > footSize * 0.5 && measure(nature.value, nature.lang, 'text', size) > room) size -= 1
  const y = height - foot / 2 + footSize * 0.34
  return [
    {
      part: 'nature',
      text: nature.value,
      lang: nature.lang,
      role: 'text',
      size,
      colour: quiet,
      direction,
      align: 'start',
      x: start,
      y,
    },
    {
      part: 'number',
      text: number,
      lang: 'fr',
      role: 'title',
      size: footSize,
      colour: accent,
      direction: 'ltr',
      align: direction === 'rtl' ? 'start' : 'end',
      x: end,
      y,
    },
  ]
}
