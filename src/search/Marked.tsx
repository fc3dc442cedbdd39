import { marksIn } from './marksIn.ts'

/** A text with the words that answer marked in it. */
export function Marked({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  let at = 0
  return marksIn(text, terms).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isMarked ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}
