import type { Language } from './Language.ts'

/** `current.json`: the only file of an edition that ever changes. */
export interface CurrentEdition {
  readonly format: 1
  /** Sixteen hexadecimal digits of the manifest's content. */
  readonly hash: string
  /** ISO 8601. */
  readonly date: string
  /** Relative to the edition's root. */
  readonly manifest: string
  /** Seconds after which an open page may look again. */
  readonly checkAfter: number
}

/** Where the pages of one language lie, by slug; relative to the edition's root. */
export interface EditionIndex {
  readonly museum: string
  readonly rooms: Readonly<Record<string, string>>
  readonly stories: Readonly<Record<string, string>>
  readonly testimonies: Readonly<Record<string, string>>
  readonly tours: Readonly<Record<string, string>>
  /** Events and journeys; null in an edition made before there were any. */
  readonly chronicle: string | null
  /** The files by which a browser searches, by the language of the words in them: the same in every language's index. */
  readonly search: Readonly<Partial<Record<Language, string>>>
}

export interface Manifest {
  readonly format: 1
  readonly hash: string
  readonly date: string
  readonly languages: Readonly<Record<Language, EditionIndex>>
  /** Every file of the edition with its SHA-256 (hexadecimal) and size. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>
}
