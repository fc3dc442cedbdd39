import { defineField } from 'sanity'
import { checkLanguages } from '../validation/checkLanguages.ts'
import type { Verdict } from '../validation/Verdict.ts'

const TYPES = {
  string: 'internationalizedArrayString',
  text: 'internationalizedArrayText',
  richText: 'internationalizedArrayRichText',
} as const

interface I18nFieldOptions {
  readonly name: string
  readonly title: string
  readonly description: string
  /** One line, a paragraph, or paragraphs with emphasis and links. */
  readonly of: keyof typeof TYPES
  /** May be left empty; once begun, it must be there in every required language. */
  readonly optional?: boolean
  /** What to tell a curator who has written nothing, where the text has a particular reason. */
  readonly missing?: string
  /** A check whose message is only advice: the document may be published all the same. */
  readonly advice?: (value: unknown, document: Readonly<Record<string, unknown>> | undefined) => Verdict
  readonly group?: string
}

/** A text for visitors: one value per language, complete in Arabic, French and English before it can be published. */
export function i18nField({ name, title, description, of, optional, missing, advice, group }: I18nFieldOptions) {
  return defineField({
    name,
    title,
    description,
    type: TYPES[of],
    group,
    validation: (rule) => [
      rule.custom((value) => checkLanguages(value, { optional, missing })),
      ...(advice === undefined ? [] : [rule.custom((value, { document }) => advice(value, document)).warning()]),
    ],
  })
}
