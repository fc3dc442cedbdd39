import type { Language } from '../../content/Language.ts'
import type { Heard, SearchMoment } from '../../content/search/SearchFile.ts'
import type { Testimony } from '../../content/Testimony.ts'
import { joined, wordsOf, type WithWords } from './wordsOf.ts'

/**
 * What a testimony's index says in a language, and what its transcript in that language says, segment by segment.
 * @param of the testimony's place among the file's subjects
 */
export function momentsOf(
  { transcripts, index }: Testimony,
  { of, heard, language }: { readonly of: number; readonly heard: readonly Heard[]; readonly language: Language },
): WithWords<SearchMoment>[] {
  const { said, names } = wordsOf(language)
  const points = index.flatMap((point): WithWords<SearchMoment>[] => {
    const follows = [language, ...heard.map(({ lang }) => lang)].find((lang) => point.times[lang] !== undefined)
    const title = said(point.title)
    if (follows === undefined || title === '') return []
    const also = joined([...point.keywords.map(said), ...names(point.people, point.places)])
    return [{ of, at: point.times[follows] ?? 0, follows, title, text: said(point.synopsis), also }]
  })
  const segments = transcripts
    .filter(({ lang }) => lang === language)
    .flatMap(({ follows, segments }) =>
      segments
        .map(({ start, text }) => ({ of, at: start, follows, title: null, text: joined([text]), also: '' }))
        .filter(({ text }) => text !== ''),
    )
  return [...points, ...segments]
}
