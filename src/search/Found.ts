import type { Language } from '../../cms/content/Language.ts'
import type { SearchMoment, SearchSubject } from '../../cms/content/search/SearchFile.ts'

/** A second of a testimony that answers. */
export interface FoundMoment {
  readonly moment: SearchMoment
  readonly score: number
  readonly terms: ReadonlySet<string>
}

/** Something that answers, in one language's words. */
export interface Found {
  /** Of its words. */
  readonly language: Language
  readonly subject: SearchSubject
  readonly score: number
  /** Terms to be marked in its title and text. */
  readonly terms: ReadonlySet<string>
  /** Of a testimony, best first. */
  readonly moments: readonly FoundMoment[]
}
