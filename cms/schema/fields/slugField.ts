import { defineField } from 'sanity'
import { inFrench } from '../previews/inFrench.ts'
import { slugify } from './slugify.ts'

/** The Latin name of a page in its address, the same in every language. */
export function slugField({ source = 'title', group }: { readonly source?: string; readonly group?: string } = {}) {
  return defineField({
    name: 'slug',
    title: 'Address',
    description:
      'The last part of this page’s address, the same in every language: Latin letters, digits and hyphens. Press “Generate” to make it from the French title. Do not change it once published: links and QR codes point to it.',
    type: 'slug',
    group,
    options: { source: (document) => inFrench(document[source]) ?? '', slugify, maxLength: 80 },
  })
}
