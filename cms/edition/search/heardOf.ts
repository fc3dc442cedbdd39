import type { Language } from '../../content/Language.ts'
import type { Heard } from '../../content/search/SearchFile.ts'
import type { Testimony } from '../../content/Testimony.ts'

/**
 * The recordings of a testimony and the moments that they share, by which a second of one is found in another: beginning, the
 * points of the index that all of them know, end.
 * @param editions the testimony in the editions of several languages: each puts its own recording first
 */
export function heardOf(editions: readonly { readonly language: Language; readonly testimony: Testimony }[]): Heard[] {
  // Where the edition's own language is not heard, nothing was put before the others.
  const plain = editions.find(({ language, testimony }) => !testimony.recordings.some(({ lang }) => lang === language))
  const testimony = (plain ?? editions[0])?.testimony
  if (!testimony) return []
  const { recordings, index } = testimony
  const shared = index.filter(({ times }) => recordings.every(({ lang }) => times[lang] !== undefined))
  const heard = recordings.map(({ lang, duration }) => ({
    lang,
    times: [0, ...shared.map(({ times }) => times[lang] ?? 0).filter((time) => time > 0), duration],
  }))
  // Points that go back in time, or are lost in one recording, tie nothing together: beginning and end always do.
  const [first] = heard
  return heard.every(({ times }) => times.length === first?.times.length && ascends(times))
    ? heard
    : recordings.map(({ lang, duration }) => ({ lang, times: [0, duration] }))
}

function ascends(times: readonly number[]): boolean {
  return times.every((time, place) => place === 0 || time > (times[place - 1] ?? 0))
}
