import { fontFor } from './fonts.ts'
import type { LabelText } from './LabelText.ts'
import { layOutLabel } from './layOutLabel.ts'
import { FACE_WIDTH, MANNERS } from './manners.ts'

/**
 * Draws a label on a canvas, in the pixels of a face FACE_WIDTH wide, by the browser's own text engine.
 * @param height of the face, pixels
 * @returns the words that were drawn, in one line
 */
export function drawLabel(context: OffscreenCanvasRenderingContext2D, label: LabelText, height: number): string {
  const { paper, line: rule, margin, foot } = MANNERS[label.manner]
  const lines = layOutLabel(label, height, (text, language, role, size) => {
    context.font = fontFor(language, role, size)
    return context.measureText(text).width
  })
  context.fillStyle = paper
  context.fillRect(0, 0, FACE_WIDTH, height)
  context.fillStyle = rule
  context.fillRect(margin, height - foot, FACE_WIDTH - 2 * margin, 2)
  context.textBaseline = 'alphabetic'
  for (const { text, lang, role, size, colour, direction, align, x, y } of lines) {
    context.font = fontFor(lang, role, size)
    context.direction = direction
    context.textAlign = align
    context.fillStyle = colour
    context.fillText(text, x, y)
  }
  const words = lines.filter(({ part }) => part === 'title' || part === 'lead')
  return words.map(({ text }) => text).join(' ')
}
