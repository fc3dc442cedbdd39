import { recordsOf } from './isRecord.ts'

/** The plain words of a text: a string as it is, Portable Text as its blocks' spans, one line a block. Empty for anything else. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return recordsOf(value)
    .map((block) =>
      recordsOf(block.children)
        .map((span) => (typeof span.text === 'string' ? span.text : ''))
        .join(''),
    )
    .join('\n')
    .trim()
}
