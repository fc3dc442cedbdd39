import { directionOf } from '../../cms/content/Language.ts'
import type { Text } from '../../cms/content/Text.ts'
import { fontFor, type FontRole } from './fonts.ts'
import type { LabelText } from './LabelText.ts'
import { wrapText } from './wrapText.ts'

/** Pixels of a label: twice what a screen of 1,080 lines shows of it from 1.3 m, the nearest that one is led to. */
export const LABEL_PIXELS = { width: 768, height: 492 } as const

const PAPER = '#f6eedf'
const INK = '#1d2a44'
const QUIET = '#5d5346'
const GREEN = '#1d6a4c'
const LINE = '#c79a4e'
const MARGIN = 44
const LEADING = 1.28
const LEAD_SIZES = [46, 42, 38, 34] as const
const SMALLEST_LEAD = 34

type Context = OffscreenCanvasRenderingContext2D

interface Block {
  readonly text: Text
  readonly role: FontRole
  readonly colour: string
  readonly sizes: readonly number[]
  readonly lines: number
}

/**
 * Draws a label into a rectangle of a canvas: title, what it is, the beginning of its text. Each text runs in its own
 * language's direction, wraps, shrinks if it must, and ends at a whole sentence or with an ellipsis; nothing is clipped.
 * @returns the words that were drawn, in one line
 */
export function drawLabel(context: Context, label: LabelText, x: number, y: number): string {
  const { width, height } = LABEL_PIXELS
  context.save()
  context.translate(x, y)
  context.fillStyle = PAPER
  context.fillRect(0, 0, width, height)
  context.fillStyle = LINE
  context.fillRect(MARGIN, height - 70, width - 2 * MARGIN, 2)
  drawNature(context, label)

  const room = height - 70 - 12
  const title = fit(
    context,
    {
      text: label.title,
      role: 'title',
      colour: INK,
      sizes: [70, 64, 58, 52, 46, 40, 34, 28, 24],
      lines: label.lead ? 3 : 5,
    },
    room - 40,
  )
  const drawn = [...title.lines]
  const bottom = drawLines(context, title, MARGIN - 10)
  if (label.lead) {
    const left = room - bottom - 14
    const lead = fitLead(context, label.lead, left)
    if (lead) {
      drawLines(context, lead, bottom + 14)
      drawn.push(...lead.lines)
    }
  }
  context.restore()
  return drawn.join(' ')
}

interface Fitted {
  readonly block: Block
  readonly size: number
  readonly lines: readonly string[]
}

const tall = (size: number, role: FontRole, lines: number) => size * lines * (role === 'title' ? 1.18 : LEADING)

function fit(context: Context, block: Block, room: number): Fitted {
  let fitted: Fitted = { block, size: 0, lines: [] }
  for (const size of block.sizes) {
    fitted = { block, size, lines: linesOf(context, block.text, block.role, size) }
    if (fitted.lines.length <= block.lines && tall(size, block.role, fitted.lines.length) <= room) return fitted
  }
  return fitted
}

function linesOf(context: Context, text: Text, role: FontRole, size: number): string[] {
  context.font = fontFor(text.lang, role, size)
  context.direction = directionOf(text.lang)
  return wrapText(text.value, LABEL_PIXELS.width - 2 * MARGIN, (piece) => context.measureText(piece).width)
}

/** The browser's own rules know that 4.060 and “art. 16” end no sentence; one that has none gets the text whole. */
function sentencesOf({ value, lang }: Text): readonly string[] {
  if (!('Segmenter' in Intl)) return [value]
  return Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(value), ({ segment }) => segment)
}

/** As many whole sentences as fit; else words and an ellipsis; null where there is no room for two lines. */
function fitLead(context: Context, lead: Text, room: number): Fitted | null {
  const sentences = sentencesOf(lead)
  const first = sentences[0] ?? lead.value
  // As large as lets at least one whole sentence stand.
  const size =
    LEAD_SIZES.find(
      (one) => tall(one, 'text', linesOf(context, { ...lead, value: first }, 'text', one).length) <= room,
    ) ?? SMALLEST_LEAD
  const block: Block = { text: lead, role: 'text', colour: QUIET, sizes: [size], lines: 99 }
  const most = Math.floor(room / (size * LEADING))
  if (most < 2) return null
  const fits = (value: string) => {
    const lines = linesOf(context, { value, lang: lead.lang }, 'text', size)
    return lines.length <= most ? lines : null
  }
  for (let n = sentences.length; n > 0; n--) {
    const lines = fits(sentences.slice(0, n).join('').trim())
    if (lines) return { block, size, lines }
  }
  const words = lead.value.split(/\s+/)
  for (let n = words.length - 1; n > 3; n--) {
    const lines = fits(`${words.slice(0, n).join(' ')}…`)
    if (lines) return { block, size, lines }
  }
  return null
}

/** @returns where the block ends */
function drawLines(context: Context, { block, size, lines }: Fitted, top: number): number {
  const rtl = directionOf(block.text.lang) === 'rtl'
  context.font = fontFor(block.text.lang, block.role, size)
  context.direction = rtl ? 'rtl' : 'ltr'
  context.textAlign = 'start'
  context.textBaseline = 'alphabetic'
  context.fillStyle = block.text.lang === 'zgh' && block.role === 'title' ? GREEN : block.colour
  const leading = block.role === 'title' ? 1.18 : LEADING
  lines.forEach((line, i) =>
    context.fillText(line, rtl ? LABEL_PIXELS.width - MARGIN : MARGIN, top + size * (0.98 + i * leading)),
  )
  return top + size * leading * lines.length
}

function drawNature(context: Context, { nature, number }: LabelText): void {
  const rtl = directionOf(nature.lang) === 'rtl'
  const { width, height } = LABEL_PIXELS
  let size = 30
  do {
    context.font = fontFor(nature.lang, 'text', size)
    size -= 2
  } while (context.measureText(nature.value).width > width - 2 * MARGIN - 80 && size > 16)
  context.textBaseline = 'middle'
  context.direction = rtl ? 'rtl' : 'ltr'
  context.fillStyle = QUIET
  context.textAlign = 'start'
  context.fillText(nature.value, rtl ? width - MARGIN : MARGIN, height - 36)
  context.direction = 'ltr'
  context.font = fontFor('fr', 'title', 32)
  context.fillStyle = GREEN
  context.textAlign = rtl ? 'left' : 'right'
  context.fillText(number, rtl ? MARGIN : width - MARGIN, height - 36)
}
