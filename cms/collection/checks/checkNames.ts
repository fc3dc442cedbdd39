import type { Language } from '../../content/Language.ts'
import { recordsOf } from '../../schema/validation/isRecord.ts'
import { finding, type Check } from './Check.ts'
import { FURTHER_LANGUAGES } from './checkLanguages.ts'
import type { Doc } from './Collection.ts'
import { inLanguage } from './textOf.ts'

/** Languages of one script, which take each other's forms of a name by mistake. */
const LATIN: readonly Language[] = ['fr', 'en', ...FURTHER_LANGUAGES]

/** Shorter names are words of other languages. */
const SHORTEST = 4

/**
 * A place and a person have one name in each language: visitors look for it on the map and in the search. Another language's
 * form is only told, since a title, an association or a region may be called so.
 */
export const checkNames: Check = ({ ofType, words }) => {
  const named = ofType('place', 'person')
  return LATIN.flatMap((language) => {
    const right = new Set(named.map((each) => inLanguage(each.name, language)))
    const told = words.filter((each) => each.language === language && !each.id.startsWith('source-'))
    return named.flatMap((each) => {
      const own = inLanguage(each.name, language)
      return formsElsewhere(each, own, right).flatMap((form) =>
        told
          .filter(({ text }) => saysWord(text, form))
          .map((at) => finding(at, `Says ${form}: elsewhere in this language it is called ${own}.`, 'info')),
      )
    })
  })
}

function formsElsewhere({ name }: Doc, own: string, right: ReadonlySet<string>): readonly string[] {
  if (own === '') return []
  const forms = recordsOf(name).flatMap(({ language, value }) =>
    LATIN.some((each) => each === language) ? [String(value)] : [],
  )
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST && !own.includes(form) && !right.has(form))
}

/** Whether a text says a name, not only a word that has it within. */
function saysWord(text: string, name: string): boolean {
  const around = text.split(name)
  return around.some((before, index) => {
    const after = around[index + 1]
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
  })
}
