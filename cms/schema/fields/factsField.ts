import { checkFacts } from '../validation/checkFacts.ts'
import { lookupOf } from '../validation/lookupOf.ts'
import { referencesField } from './referencesField.ts'

/** The facts that a text rests on; visitors open them under “Sources”. */
export function factsField({ group }: { readonly group?: string } = {}) {
  return referencesField({
    name: 'facts',
    title: 'Facts',
    description:
      'The facts of the museum’s file that this text rests on. Visitors open them under “Sources”. A fact of confidence L is not shown: find its source first.',
    to: 'fact',
    missing: 'Choose at least one fact: every text of the museum rests on facts with sources.',
    check: (facts, context) => checkFacts(facts, lookupOf(context)),
    group,
  })
}
