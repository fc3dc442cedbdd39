import type { Verdict } from '../validation/Verdict.ts'
import { i18nField } from './i18nField.ts'

interface ContentNoteOptions {
  readonly group?: string
  readonly advice?: (value: unknown, document: Readonly<Record<string, unknown>> | undefined) => Verdict
}

/** What a visitor should know before reading or hearing something hard. */
export function contentNoteField({ group, advice }: ContentNoteOptions = {}) {
  return i18nField({
    name: 'contentNote',
    title: 'Content note',
    description:
      'One sentence shown before it, where something is hard to read or hear: deaths, violence, racist words.',
    of: 'text',
    optional: true,
    group,
    ...(advice === undefined ? {} : { advice }),
  })
}
