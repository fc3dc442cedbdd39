import { defineField, defineType } from 'sanity'
import { choicesOf } from '../choices.ts'
import { RIGHTS_STATEMENTS } from '../rightsStatements.ts'
import { required } from '../validation/required.ts'

export const rights = defineType({
  name: 'rights',
  title: 'Rights',
  type: 'object',
  fields: [
    defineField({
      name: 'statement',
      title: 'Statement',
      description: 'What visitors may do with it: a Creative Commons licence, or a statement of rightsstatements.org.',
      type: 'string',
      options: { list: choicesOf(RIGHTS_STATEMENTS) },
      validation: (rule) => rule.custom(required('Choose what visitors may do with it.')),
    }),
    defineField({
      name: 'holder',
      title: 'Rights holder',
      description: 'Who holds the rights: a person, a family, an archive, or the museum.',
      type: 'string',
      validation: (rule) => rule.custom(required('Write who holds the rights; “Unknown” if nobody knows.')),
    }),
    defineField({
      name: 'term',
      title: 'Term',
      description: 'Until when, or under what terms, if there is a limit: “until 2031”, “this exhibition only”.',
      type: 'string',
    }),
  ],
  options: { columns: 1 },
})
