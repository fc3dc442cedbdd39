import { defineArrayMember, defineField, type ValidationContext } from 'sanity'
import { isPresent } from '../validation/isPresent.ts'
import type { Verdict } from '../validation/Verdict.ts'

interface ReferencesFieldOptions {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The document type that may be chosen. */
  readonly to: string
  /** The list may not stay empty: what to tell the curator then. */
  readonly missing?: string
  /** What else must hold of the chosen documents. */
  readonly check?: (value: unknown, context: ValidationContext) => Promise<Verdict>
  /** What is good to know of the chosen documents; it hinders nothing. */
  readonly note?: (value: unknown, context: ValidationContext) => Promise<Verdict>
  readonly group?: string
  /** The same document may come again: a journey leads back. */
  readonly repeats?: boolean
}

/** An ordered list of other documents, each at most once. */
export function referencesField(options: ReferencesFieldOptions) {
  const { name, title, description, to, missing, check, note, group, repeats = false } = options
  return defineField({
    name,
    title,
    description,
    type: 'array',
    group,
    of: [defineArrayMember({ type: 'reference', to: [{ type: to }] })],
    validation: (rule) => [
      ...(repeats ? [] : [rule.unique().error('This is in the list twice: remove one of them.')]),
      ...(missing === undefined ? [] : [rule.custom((value) => isPresent(value) || missing)]),
      ...(check === undefined ? [] : [rule.custom(check)]),
      ...(note === undefined ? [] : [rule.custom(note).info()]),
    ],
  })
}
