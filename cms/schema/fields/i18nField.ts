import { defineField } from 'sanity'
import { checkLanguages } from '../validation/checkLanguages.ts'

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
  readonly group?: string
  readonly fieldset?: string
}

/** A text for visitors: one value per language, complete in Arabic, French and English before it can be published. */
export function i18nField({ name, title, description, of, optional = false, group, fieldset }: I18nFieldOptions) {
  return defineField({
    name,
    title,
    description,
    type: TYPES[of],
    group,
    fieldset,
    validation: (rule) => rule.custom((value) => checkLanguages(value, { optional })),
  })
}
