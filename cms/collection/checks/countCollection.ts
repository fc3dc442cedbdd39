import { LANGUAGES } from '../../content/Language.ts'
import { isReviewed } from '../../content/Review.ts'
import { countWords } from '../../schema/validation/checkLabelLength.ts'
import { recordsOf, referencesOf } from '../../schema/validation/isRecord.ts'
import type { Collection, Doc } from './Collection.ts'
import { readability } from './readability.ts'
import { inLanguage } from './textOf.ts'

/** A table of counts: its title, and a line for each thing counted. */
export interface Counts {
  readonly title: string
  readonly lines: readonly { readonly name: string; readonly counts: Readonly<Record<string, number>> }[]
}

/** What the collection holds, by room, kind, type, language and confidence. */
export function countCollection(collection: Collection): readonly Counts[] {
  const { ofType, byId, documents, words } = collection
  const exhibits = ofType('exhibit')
  const rooms = [...ofType('room')].sort((a, b) => Number(a.number) - Number(b.number))
  return [
    {
      title: 'By room',
      lines: rooms.map((room) => {
        const hung = referencesOf(room.exhibits).flatMap((id) => recordsOf([byId.get(id)]))
        return {
          name: `${Number(room.number)} ${inLanguage(room.title, 'en')}`,
          counts: {
            exhibits: hung.length,
            'with a deeper text': having(hung, 'deeperText'),
            'awaiting an archive': having(hung, 'awaitingArchive'),
            'wording under review': hung.filter(({ pendingReview }) => pendingReview === true).length,
            stories: referencesOf(room.stories).length,
          },
        }
      }),
    },
    { title: 'By kind of exhibit', lines: linesOf(exhibits, ({ kind }) => String(kind)) },
    { title: 'By type of document', lines: linesOf(documents, ({ _type }) => String(_type)) },
    {
      title: 'By language',
      lines: LANGUAGES.map((language) => {
        const written = words.filter((each) => each.language === language)
        const labels = exhibits.flatMap(
          ({ objectLabel }) => readability(inLanguage(objectLabel, language), language) ?? [],
        )
        return {
          name: language,
          counts: {
            texts: written.length,
            words: written.reduce((sum, { text }) => sum + countWords(text), 0),
            labels: exhibits.filter(({ objectLabel }) => inLanguage(objectLabel, language) !== '').length,
            ...(labels.length > 0
              ? { 'mean ease of labels': Math.round(labels.reduce((sum, ease) => sum + ease, 0) / labels.length) }
              : {}),
            ...reviewedIn(language, collection),
          },
        }
      }),
    },
    { title: 'By confidence of fact', lines: linesOf(ofType('fact'), ({ confidence }) => String(confidence)) },
  ]
}

/** Documents that say something in a language: those that somebody reviewed in it, and those that the page says nobody has. */
function reviewedIn(language: string, { documents, words }: Collection): Counts['lines'][number]['counts'] {
  const told = new Set(words.filter((each) => each.language === language).map(({ id }) => id))
  const reviewed = documents.filter(
    ({ _id, reviews }) =>
      told.has(String(_id)) &&
      recordsOf(reviews).some((review) => review.language === language && isReviewed(review.state)),
  ).length
  return { 'documents reviewed': reviewed, 'not reviewed': told.size - reviewed }
}

function having(documents: readonly Doc[], field: string): number {
  return documents.filter((document) => document[field] !== undefined).length
}

function linesOf(documents: readonly Doc[], keyOf: (document: Doc) => string): Counts['lines'] {
  const counts = new Map<string, number>()
  for (const document of documents) counts.set(keyOf(document), (counts.get(keyOf(document)) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, counts: { documents: count } }))
}
