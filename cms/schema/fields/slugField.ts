import { defineField, getPublishedId } from 'sanity'
import { inFrench } from '../previews/inFrench.ts'
import { checkSlug, checkSlugIsFree } from '../validation/checkSlug.ts'
import { lookupOf } from '../validation/lookupOf.ts'
import { slugify } from './slugify.ts'

/** The Latin name of a page in its address, the same in every language. */
export function slugField({ group }: { readonly group?: string } = {}) {
  return defineField({
    name: 'slug',
    title: 'Address',
    description:
      'The last part of this page’s address, the same in every language: Latin letters, digits and hyphens. Press “Generate” to make it from the French title. Do not change it once published: links and QR codes point to it.',
    type: 'slug',
    group,
    options: {
      source: (document) => inFrench(document.title) ?? '',
      slugify,
      maxLength: 80,
      // Ours below says which page has the address; Sanity's own would only say “already in use”.
      isUnique: () => true,
    },
    validation: (rule) => [
      rule.custom(checkSlug),
      rule.custom((slug, context) => {
        const { document } = context
        if (document === undefined) return true
        return checkSlugIsFree(slug, { id: getPublishedId(document._id), type: document._type }, lookupOf(context))
      }),
    ],
  })
}
