/** A sound of a place as its maker left it: mastered to −26 LUFS, its end runs into its beginning. */
export interface ForgedSound {
  /** The same sound in the formats that browsers want, best first. Addresses on the museum's own server. Never empty. */
  readonly files: readonly { readonly address: string; readonly mimeType: string }[]
  /** Seconds until it begins again. */
  readonly seconds: number
}
