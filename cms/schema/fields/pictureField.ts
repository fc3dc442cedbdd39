import { defineField, type ConditionalPropertyCallbackContext } from 'sanity'
import { checkAsset } from '../validation/checkAsset.ts'
import type { Verdict } from '../validation/Verdict.ts'

interface PictureFieldOptions {
  readonly name: string
  readonly title: string
  readonly description: string
  /** What else must hold of the picture, given the document that it is in. */
  readonly check?: (picture: unknown, document: Readonly<Record<string, unknown>> | undefined) => Verdict
  readonly hidden?: (context: ConditionalPropertyCallbackContext) => boolean
  readonly group?: string
}

/** A picture with its texts and rights. The rules stand here: those of a field replace those of its type. */
export function pictureField({ name, title, description, check, hidden, group }: PictureFieldOptions) {
  return defineField({
    name,
    title,
    description,
    type: 'mediaImage',
    hidden,
    group,
    validation: (rule) => [
      rule.custom((picture) => checkAsset(picture, 'picture')),
      ...(check === undefined ? [] : [rule.custom((picture, { document }) => check(picture, document))]),
    ],
  })
}
