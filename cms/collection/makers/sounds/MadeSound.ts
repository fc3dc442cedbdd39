/** A file that makeSounds.ts wrote, and what was measured of it after the encoding. */
export interface MadeFile {
  readonly name: string
  readonly mimeType: string
  readonly bytes: number
  readonly sha256: string
  /** LUFS. */
  readonly integrated: number
  /** dBTP. */
  readonly truePeak: number
}

/** What makeSounds.ts remembers, by the sound's name. */
export type MadeSounds = Readonly<Record<string, { readonly seconds: number; readonly files: readonly MadeFile[] }>>
