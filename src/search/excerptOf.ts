import { wordsIn } from '../../cms/content/search/wordsIn.ts'
import { isMeant } from './marksIn.ts'

/** Characters: some two lines. */
const LENGTH = 200
/** Of them, before the first word that is meant. */
const BEFORE = 60

/** The part of a text where the words that are meant lie closest, cut between words; its beginning where there are none. */
export function excerptOf(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= LENGTH) return text
  const words = wordsIn(text)
  const meant = words.filter(({ word }) => isMeant(word, terms))
  const within = ({ start }: { readonly start: number }) =>
    meant.filter((each) => each.start >= start && each.end <= start + LENGTH - BEFORE).length
  const best = meant.reduce<(typeof meant)[number] | undefined>(
    (best, each) => (best && within(best) >= within(each) ? best : each),
    undefined,
  )
  const from = best && best.start > BEFORE ? (words.find(({ start }) => start >= best.start - BEFORE)?.start ?? 0) : 0
  const fits = words.filter(({ start, end }) => start >= from && end <= from + LENGTH)
  const last = fits.at(-1)
  // One word longer than all that is shown: cut anywhere.
  const to = last ? last.end : from + LENGTH
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.trimEnd().length - 1 ? ' …' : text.slice(to)}`
}
