import { finding, findingOf, type Check } from './Check.ts'
import { BANNED_CLAIMS } from './bannedClaims.ts'
import { plainNumbers } from './plainNumbers.ts'

/** A crossing may be called clandestine, a person never is. */
const RUDE = /(?<!travers\p{L}+ )clandestin(?!\p{L}* crossing)|\billegals?\b immigr|مهاجر\p{L}* (سري|غير شرعي)/iu

/** Words that the museum does not use of people, and claims that its fact file knows to be wrong. */
export const checkWording: Check = ({ words, ofType }) => {
  const rude = words
    .filter(({ text }) => RUDE.test(text))
    .map((at) => finding(at, 'Calls a person illegal or clandestine: say what they do or lack instead.'))
  const banned = words
    .filter(({ id }) => !id.startsWith('source-'))
    .flatMap((each) =>
      sentencesOf(plainNumbers(each.text)).flatMap((sentence) =>
        BANNED_CLAIMS.filter(({ says }) => says.every((part) => part.test(sentence)))
          // A fact may write a wrong claim out, to say that it is one.
          .filter(() => !(each.id.startsWith('fact-') && each.path.startsWith('dispute')))
          .map(({ why }) => finding(each, `Repeats a claim that is known to be wrong: ${why}`)),
      ),
    )
  // facts.md on L06: the recruiter's name stands on one wall only.
  const naming = ofType('exhibit')
    .filter((exhibit) => exhibit._id !== 'exhibit-the-stamp' && /Mora\b/.test(JSON.stringify(exhibit.objectLabel)))
    .map((exhibit) => findingOf(exhibit, 'objectLabel', 'Names the recruiter: he is named at the stamp only.'))
  return [...rude, ...banned, ...naming]
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?؟])\s+|\n/)
}
