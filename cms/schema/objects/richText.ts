import { defineArrayMember, defineField, defineType } from 'sanity'
import { checkBlocks } from '../validation/checkBlocks.ts'
import { checkLink } from '../validation/checkLink.ts'

export const richText = defineType({
  name: 'richText',
  title: 'Text with paragraphs',
  description: 'Paragraphs, small headings, quotations, bullet lists, emphasis and links.',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Paragraph', value: 'normal' },
        { title: 'Heading', value: 'h3' },
        { title: 'Quotation', value: 'blockquote' },
      ],
      lists: [{ title: 'Bullets', value: 'bullet' }],
      marks: {
        decorators: [
          { title: 'Strong', value: 'strong' },
          { title: 'Emphasis', value: 'em' },
        ],
        annotations: [
          defineArrayMember({
            name: 'link',
            title: 'Link',
            type: 'object',
            fields: [
              defineField({
                name: 'href',
                title: 'Address',
                description: 'Where the link leads: an address that begins with https://, http:// or mailto:',
                type: 'url',
                validation: (rule) => rule.custom(checkLink),
              }),
            ],
          }),
        ],
      },
    }),
  ],
  validation: (rule) => rule.custom(checkBlocks),
})
