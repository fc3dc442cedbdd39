import type { SearchKind } from '../../cms/content/search/SearchFile.ts'
import type { Plural } from './Words.ts'

/** The words of the search. */
export interface SearchWords {
  /** On the button that leads here. */
  readonly open: string
  readonly title: string
  readonly lead: string
  /** Of the field. */
  readonly label: string
  readonly submit: string
  readonly needsScripts: string
  readonly opening: string
  readonly results: string
  readonly found: Plural
  /** `{words}`. */
  readonly none: string
  /** `{words}`. */
  readonly nearly: string
  readonly meant: string
  readonly widen: string
  readonly tips: string
  readonly tryThese: string
  readonly inOtherLanguages: string
  readonly more: string
  readonly kind: string
  readonly anyKind: string
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly room: string
  readonly anyRoom: string
  readonly decade: string
  readonly anyDecade: string
  /** `{n}`: its first year. */
  readonly decadeOf: string
  readonly heard: string
  readonly anyHeard: string
  /** `{time}`. */
  readonly listenAt: string
  readonly moreMoments: Plural
  readonly spokenOf: string
  readonly seeInRoom: string
  readonly allRooms: string
}
