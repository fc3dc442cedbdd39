import { termOf } from './termOf.ts'
import { wordsIn } from './wordsIn.ts'

/** The same words make the index and ask it: whoever changes these makes new index files (the edition does). */
export const INDEX_SETTINGS = {
  fields: ['title', 'text', 'also'],
  tokenize: (text: string): string[] => wordsIn(text).map(({ word }) => word),
  processTerm: termOf,
}

/** What is indexed of a subject or moment. */
export interface Indexed {
  /** Its number in the file. */
  readonly id: number
  readonly title: string
  readonly text: string
  /** Words by which it is found too, never shown: keywords, other names, dates. */
  readonly also: string
}
