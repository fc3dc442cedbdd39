import { referencesField } from './referencesField.ts'

/** The facts that a text rests on; visitors open them under “Sources”. */
export function factsField({ group }: { readonly group?: string } = {}) {
  return referencesField({
    name: 'facts',
    title: 'Facts',
    description:
      'The facts of the museum’s file that this text rests on. Visitors open them under “Sources”. A fact of confidence L is not shown: find its source first.',
    to: 'fact',
    group,
  })
}
