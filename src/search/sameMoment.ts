import type { Language } from '../../cms/content/Language.ts'
import type { Heard } from '../../cms/content/search/SearchFile.ts'

/** The recording that the page of a language plays: its own, else the first. */
export function playedIn(language: Language, heard: readonly Heard[]): Heard | null {
  return heard.find(({ lang }) => lang === language) ?? heard[0] ?? null
}

/**
 * The second of one recording at which another says the same: between two moments that both know, in proportion.
 * @param at seconds in the recording `from`
 */
export function sameMoment(at: number, from: Heard | null, to: Heard | null): number {
  if (!from || !to || from.lang === to.lang) return at
  const next = from.times.findIndex((time) => time > at)
  const end = to.times.at(-1) ?? 0
  if (next < 1) return Math.min(at, end)
  const [fromA = 0, fromB = 0] = from.times.slice(next - 1, next + 1)
  const [toA = 0, toB = 0] = to.times.slice(next - 1, next + 1)
  return toA + ((at - fromA) / (fromB - fromA)) * (toB - toA)
}
