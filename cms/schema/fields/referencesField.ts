import { defineArrayMember, defineField } from 'sanity'

interface ReferencesFieldOptions {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The document type that may be chosen. */
  readonly to: string
  readonly group?: string
}

/** An ordered list of other documents, each at most once. */
export function referencesField({ name, title, description, to, group }: ReferencesFieldOptions) {
  return defineField({
    name,
    title,
    description,
    type: 'array',
    group,
    of: [defineArrayMember({ type: 'reference', to: [{ type: to }] })],
    validation: (rule) => rule.unique().error('This is in the list twice: remove one of them.'),
  })
}
