import { recordsOf, referencesOf } from '../../schema/validation/isRecord.ts'
import { findingOf, type Check } from './Check.ts'
import type { Doc } from './Collection.ts'
import { inLanguage } from './textOf.ts'

/** How the title of a composite family begins: it is also read where nothing else stands beside it, in a search and on a map. */
export const CALLED: Readonly<Record<string, string>> = {
  ar: 'أسرة مركّبة كتبها المتحف: ',
  fr: 'Famille composée par le musée\u202f: ',
  en: 'Family composed by the museum: ',
  es: 'Familia compuesta por el museo: ',
  nl: 'Gezin, door het museum samengesteld: ',
  de: 'Vom Museum zusammengesetzte Familie: ',
  it: 'Famiglia composta dal museo: ',
}

const FEWEST_ROOMS = 2

/** A composite family is nobody's: it names nobody, its title says first what it is, and its journey crosses rooms. */
export const checkFamilies: Check = ({ ofType, byId }) =>
  ofType('journey')
    .filter(({ travellers }) => travellers === 'compositeFamily')
    .flatMap((family) => [
      ...Object.entries(CALLED)
        .filter(([language, beginning]) => !inLanguage(family.title, language).startsWith(beginning))
        .map(([language]) => findingOf(family, `title[${language}]`, 'Does not begin by saying what it is.')),
      ...(referencesOf(family.people).length > 0
        ? [findingOf(family, 'people', 'A composite family is nobody’s: remove this.')]
        : []),
      ...(roomsOf(family, ofType('room'), byId).length < FEWEST_ROOMS
        ? [findingOf(family, 'facts', 'Is told in fewer than two rooms.')]
        : []),
    ])

/** Rooms where something hangs that rests on a fact of the journey: a room that a curator only names tells nothing of it. */
function roomsOf({ facts }: Doc, rooms: readonly Doc[], byId: ReadonlyMap<string, Doc>): readonly Doc[] {
  const sought = new Set(referencesOf(facts))
  return rooms.filter(({ exhibits }) =>
    referencesOf(exhibits)
      .flatMap((id) => recordsOf([byId.get(id)]))
      .some((exhibit) => referencesOf(exhibit.facts).some((fact) => sought.has(fact))),
  )
}
