import { FALLBACK_LANGUAGES, isLanguage, type Language } from '../content/Language.ts'

/** Tags under which browsers name Tamazight (the note on languages: zgh, tzm, shi, rif, kab). */
const TAMAZIGHT = /^(zgh|tzm|shi|rif|kab|ber)\b/

/** The museum's language for an `Accept-Language` header; French where none of ours is asked for. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().split(';')
      const quality = settings.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find((each) => each !== undefined)
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    if (TAMAZIGHT.test(tag)) return 'zgh'
    const primary = tag.split('-')[0]
    if (isLanguage(primary)) return primary
  }
  return FALLBACK_LANGUAGES[0]
}
