import { recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

const STYLES = ['normal', 'h3', 'blockquote']
const DECORATORS = ['strong', 'em']

/** Texts pasted or imported from elsewhere may carry styles that no page of the museum can show. */
export function checkBlocks(value: unknown): Verdict {
  for (const block of recordsOf(value)) {
    if (block._type !== 'block')
      return `This text holds a “${String(block._type)}”: keep paragraphs, lists and links only.`
    if (block.style !== undefined && !STYLES.includes(String(block.style))) {
      return `This text uses the style “${String(block.style)}”: choose Paragraph, Heading or Quotation.`
    }
    if (block.listItem !== undefined && block.listItem !== 'bullet')
      return 'Lists have bullets: change the numbered list.'
    const links = recordsOf(block.markDefs).map((mark) => String(mark._key))
    const marks = recordsOf(block.children).flatMap((span) => (Array.isArray(span.marks) ? span.marks.map(String) : []))
    const unknown = marks.find((mark) => !DECORATORS.includes(mark) && !links.includes(mark))
    if (unknown !== undefined) return `This text is marked “${unknown}”: keep strong, emphasis and links only.`
  }
  return true
}
