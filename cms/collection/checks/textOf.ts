import { recordsOf } from '../../schema/validation/isRecord.ts'

/** The words of a text, a string or Portable Text, one line a block. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return recordsOf(value)
    .map((block) =>
      recordsOf(block.children)
        .map((span) => String(span.text))
        .join(''),
    )
    .join('\n')
}

/** The words of a list of translations in one language; empty where there are none. */
export function inLanguage(items: unknown, language: string): string {
  return textOf(recordsOf(items).find((item) => item.language === language)?.value)
}
