import type { Language } from '../../cms/content/Language.ts'
import type { SearchKind, SearchMoment, SearchSubject } from '../../cms/content/search/SearchFile.ts'
import { formatVisit } from '../visit/formatVisit.ts'
import { parseVisit } from '../visit/parseVisit.ts'
import { playedIn, sameMoment } from './sameMoment.ts'

/** What has a page and hangs somewhere else: on foot, that is where one goes. */
const TOLD_ELSEWHERE: readonly SearchKind[] = ['testimony', 'event', 'journey']

/**
 * Where an answer leads in the reader's language: its page, at the second where a moment is heard in the recording that this
 * page plays; in the walk, the place where it hangs or is heard.
 */
export function addressOf(
  subject: SearchSubject,
  language: Language,
  { walk, moment }: { readonly walk: boolean; readonly moment?: SearchMoment },
): string {
  const [hangsAt] = TOLD_ELSEWHERE.includes(subject.kind) ? subject.mentions : []
  const [path = '', part] = (walk && hangsAt ? hangsAt.path : subject.path).split('#')
  const { page } = parseVisit(`/${language}/${path}`)
  const seconds = moment ? secondsOf(subject, language, moment) : null
  return formatVisit({ language, page, seconds, walk }) + (part === undefined ? '' : `#${part}`)
}

/** When a moment is heard on the page of a language. */
export function secondsOf({ heard }: SearchSubject, language: Language, { at, follows }: SearchMoment): number {
  return sameMoment(at, heard.find(({ lang }) => lang === follows) ?? null, playedIn(language, heard))
}

/** Whether an answer is somewhere in the building. */
export function isInBuilding({ rooms }: SearchSubject): boolean {
  return rooms.length > 0
}
