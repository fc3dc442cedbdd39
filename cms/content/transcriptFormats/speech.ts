import { plainSpeaker } from './collectSegments.ts'
import { plainWords } from './plainWords.ts'

/**
 * Who speaks, in formats that have no place for it (SRT, plain text): capitals or initials before a colon, as oral historians
 * and OHMS write it (`Q: `, `INTERVIEWER: `); any other name in brackets that end with a colon, `[Grand-mère:] `, so that
 * "[laughs]" and "She said: yes" stay words.
 */
const NAMED = /^(?:\[([^\]\n]{0,80}):\]|([\p{Lu}][\p{Lu}\p{N} .'’-]{0,39}):)[ \t]+(?=\S)/u

const CAPITALS = /^[\p{Lu}][\p{Lu}\p{N} .'’-]{0,39}$/u

/** A segment's words with the speaker in front. */
export function formatSpeech(text: string, speaker: string | null): string {
  const words = plainWords(text)
  const name = plainSpeaker(speaker)?.replaceAll(']', ')').slice(0, 80).trim() ?? null
  // Words that look as if somebody were named say that nobody is.
  if (name === null) return NAMED.test(words) ? `[:] ${words}` : words
  return CAPITALS.test(name) ? `${name}: ${words}` : `[${name}:] ${words}`
}

/** The other way about. */
export function readSpeech(written: string): { readonly text: string; readonly speaker: string | null } {
  const [prefix, bracketed, capitals] = NAMED.exec(written) ?? []
  if (prefix === undefined) return { text: written, speaker: null }
  return { text: written.slice(prefix.length), speaker: plainSpeaker(bracketed ?? capitals ?? null) }
}
