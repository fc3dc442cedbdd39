import { defineField } from 'sanity'
import { checkBeginning, checkEnd } from '../validation/checkPeriod.ts'

/** When it was: from a year, a month or a day, until another where it lasted. */
export const periodFields = [
  defineField({
    name: 'from',
    title: 'From',
    description: 'When it happened or began, as exactly as is known: “1963-06-01”, “1963-06”, “1963”.',
    type: 'string',
    validation: (rule) => rule.custom(checkBeginning),
  }),
  defineField({
    name: 'until',
    title: 'Until',
    description: 'When it ended, in the same form. Leave it empty for what happened once.',
    type: 'string',
    validation: (rule) => rule.custom((until, { document }) => checkEnd(until, document?.from)),
  }),
]
