import { finding, type Check } from './Check.ts'
import { FORMULAS, readability } from './readability.ts'

/** Labels are for everybody who stands before them: says which are hard to read by their language's own measure. */
export const checkReadability: Check = ({ words, ofType }) => {
  const exhibits = new Set(ofType('exhibit', 'room').map(({ _id }) => String(_id)))
  return words
    .filter(({ id, path }) => exhibits.has(id) && /^(objectLabel|introLabel)\[/.test(path))
    .flatMap((each) => {
      const formula = FORMULAS[each.language]
      const score = readability(each.text, each.language)
      if (!formula || score === null || score >= formula.hard) return []
      return [
        finding(each, `Is hard to read: ${Math.round(score)} by ${formula.name}, ${formula.hard} is asked.`, 'info'),
      ]
    })
}
