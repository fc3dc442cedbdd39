import { i18nField } from './i18nField.ts'

/** What a visitor should know before reading or hearing something hard. */
export function contentNoteField({ group }: { readonly group?: string } = {}) {
  return i18nField({
    name: 'contentNote',
    title: 'Content note',
    description:
      'One sentence shown before it, where something is hard to read or hear: deaths, violence, racist words.',
    of: 'text',
    optional: true,
    group,
  })
}
