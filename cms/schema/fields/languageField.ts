import { defineField } from 'sanity'
import { LANGUAGE_CHOICES, LANGUAGE_TITLES } from '../languages.ts'
import { required } from '../validation/required.ts'

/** One of the museum's eight languages. */
export function languageField(description: string) {
  return defineField({
    name: 'language',
    title: 'Language',
    description,
    type: 'string',
    options: { list: LANGUAGE_CHOICES },
    validation: (rule) => rule.custom(required('Choose the language.')),
  })
}

/** The name of a language for a list in the Studio. */
export function languageTitle(language: unknown): string {
  const titles: Readonly<Record<string, string>> = LANGUAGE_TITLES
  return titles[String(language)] ?? 'Choose a language'
}
