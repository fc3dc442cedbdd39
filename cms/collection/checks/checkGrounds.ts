import { CONFIDENCES } from '../../content/Fact.ts'
import { isPresent } from '../../schema/validation/isPresent.ts'
import { referencesOf } from '../../schema/validation/isRecord.ts'
import { findingOf, type Check } from './Check.ts'
import { factsOf } from './groundsOf.ts'

/** What visitors read as true. */
const RESTING = ['exhibit', 'story', 'testimony', 'event', 'journey', 'person']

/** Every text rests on facts of confidence H or M, every fact on sources, every address of a source is whole. */
export const checkGrounds: Check = (collection) => {
  const { ofType } = collection
  const bare = ofType(...RESTING)
    .filter((document) => !factsOf(document, collection).some(({ _type }) => _type === 'fact'))
    .map((document) => findingOf(document, 'facts', 'Rests on no fact.'))
  const facts = ofType('fact')
  const shown = CONFIDENCES.filter((confidence) => confidence !== 'L')
  const unsure = facts
    .filter(({ confidence }) => !shown.some((each) => each === confidence))
    .map((fact) => findingOf(fact, 'confidence', 'Is not H or M: it may not be shown.'))
  const unsourced = facts
    .filter(({ sources }) => referencesOf(sources).length === 0)
    .map((fact) => findingOf(fact, 'sources', 'Has no source.'))
  const signed = facts
    .filter(({ checkedBy, checkedOn }) => isPresent(checkedBy) !== isPresent(checkedOn))
    .map((fact) => findingOf(fact, 'checkedOn', 'Was checked by somebody on a day: both, or neither.'))
  const addresses = ofType('source')
    .filter(({ href }) => href !== undefined)
    .filter(({ href }) => !/^https:\/\/[^\s…]+$/.test(String(href)) || !URL.canParse(String(href)))
    .map((source) => findingOf(source, 'href', 'Is no whole https address.'))
  return [...bare, ...unsure, ...unsourced, ...signed, ...addresses]
}
