import type { RichText, Text } from '../../cms/content/Text.ts'

/** The words of a written text in one line, without its marks. */
export function plainText({ blocks, lang }: RichText): Text {
  const paragraphs = blocks.map((block) =>
    block.children.map((child) => ('text' in child && typeof child.text === 'string' ? child.text : '')).join(''),
  )
  return { value: paragraphs.join(' ').replace(/\s+/g, ' ').trim(), lang }
}
