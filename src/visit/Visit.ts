import type { Language } from '../../cms/content/Language.ts'
import type { Search } from './Search.ts'

/** A page of the museum. Slugs name what is shown; a stop counts from 1, as visitors count. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'rooms' }
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'exhibit'; readonly room: string; readonly exhibit: string }
  | { readonly kind: 'story'; readonly story: string }
  | { readonly kind: 'testimony'; readonly testimony: string }
  | { readonly kind: 'tours' }
  | { readonly kind: 'tour'; readonly tour: string; readonly stop: number | null }
  | { readonly kind: 'timeline' }
  /** `decade`: its first year; null for all journeys. */
  | { readonly kind: 'map'; readonly decade: number | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'search'; readonly search: Search }
  /** An address that names no page; `path` is kept as it came, so that the page can say it and look for neighbours. */
  | { readonly kind: 'wrong'; readonly path: string }

/** Where a visitor is: the address, as data. */
export interface Visit {
  readonly language: Language
  readonly page: Page
  /** Seconds into the testimony that the page plays, or null for its beginning. */
  readonly seconds: number | null
  /** True when the museum is walked in 3D over the same page. */
  readonly walk: boolean
}
