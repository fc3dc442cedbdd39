/** Why a file of the edition could not be used. Visitors read it as `words.trouble[kind]`. */
export interface CatalogueError {
  /** The network or the server does not answer; the file does not exist; the file is not what it should be. */
  readonly kind: 'unreachable' | 'missing' | 'broken'
  /** Relative to the edition's root. */
  readonly file: string
  /** For the console and for curators, in English. */
  readonly detail: string
}

/** A value or the reason why there is none: nothing in the catalogue throws. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CatalogueError }
