import { REQUIRED_LANGUAGES } from '../../content/Language.ts'
import { countWords } from '../../schema/validation/checkLabelLength.ts'
import { recordsOf } from '../../schema/validation/isRecord.ts'
import { finding, findingOf, type Check } from './Check.ts'
import { inLanguage, textOf } from './textOf.ts'

/**
 * Words of each text. Labels are read standing, in under a minute. Stories are of two kinds: short ones of one room, and those
 * that run across rooms (600 to 1,200).
 */
const LENGTHS = [
  { type: 'exhibit', field: 'objectLabel', least: 60, most: 110 },
  { type: 'room', field: 'introLabel', least: 60, most: 110 },
  { type: 'exhibit', field: 'deeperText', least: 150, most: 400 },
  { type: 'story', field: 'body', least: 350, most: 1200 },
] as const

const LONGEST_HEADING = 8

export const checkLengths: Check = ({ ofType, values }) => {
  const outside = LENGTHS.flatMap(({ type, field, least, most }) =>
    ofType(type).flatMap((document) =>
      REQUIRED_LANGUAGES.flatMap((language) => {
        const count = countWords(inLanguage(document[field], language))
        if (count === 0 || (count >= least && count <= most)) return []
        return [findingOf(document, `${field}[${language}]`, `Has ${count} words: ${least} to ${most} are asked.`)]
      }),
    ),
  )
  const headings = values.flatMap(({ value, ...at }) => {
    const blocks = recordsOf(value)
    const wrong = blocks.some(
      (block, index) =>
        block.style === 'h3' &&
        (recordsOf(block.children).length !== 1 ||
          countWords(textOf([block])) > LONGEST_HEADING ||
          blocks[index + 1]?.style !== 'normal'),
    )
    return wrong ? [finding(at, 'A heading is a few plain words on their own, with a paragraph below.')] : []
  })
  return [...outside, ...headings]
}
