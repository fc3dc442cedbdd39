import type { DocumentLookup } from './DocumentLookup.ts'
import { inFrench } from '../previews/inFrench.ts'
import { referencesOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** A text that visitors read rests on facts with a source; an L fact has none yet and is never shown (the museum's fact file). */
export async function checkFacts(facts: unknown, lookup: DocumentLookup): Promise<Verdict> {
  const found = await lookup.byIds(referencesOf(facts))
  const unsourced = found.filter((fact) => fact.confidence === 'L').map((fact) => String(fact.code ?? fact._id))
  if (unsourced.length === 0) return true
  const names = new Intl.ListFormat('en').format(unsourced)
  return `${names} ${unsourced.length === 1 ? 'is an L fact' : 'are L facts'}: no source was found. Find the source and raise the fact’s confidence, or take it off this list and out of the text.`
}

/** The same from the other side: a fact that texts stand on cannot be lowered to L under them. */
export async function checkNothingStandsOn(confidence: unknown, id: string, lookup: DocumentLookup): Promise<Verdict> {
  if (confidence !== 'L') return true
  const standing = await lookup.pointingTo([id])
  if (standing.length === 0) return true
  const titles = standing.slice(0, 3).map((document) => `“${inFrench(document.title) ?? document._id}”`)
  return `${new Intl.ListFormat('en').format(titles)} ${standing.length === 1 ? 'stands' : 'stand'} on this fact: take it off there before lowering it to L.`
}
