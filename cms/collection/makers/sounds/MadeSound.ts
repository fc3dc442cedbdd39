/** How the end of a loop runs into its beginning, as the file is decoded, beside what happens anywhere else in it. */
export interface Joint {
  /** Samples of the decoded loop. */
  readonly length: number
  /** Mean of all samples: what does not swing. */
  readonly offset: number
  /** From the last sample to the first, and the largest from any sample to the next. */
  readonly step: number
  readonly largestStep: number
  /** How much the slope changes there, and the most that it changes anywhere. */
  readonly bend: number
  readonly largestBend: number
}

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
  readonly joint: Joint
}

/** What makeSounds.ts remembers, by the sound's name. */
export type MadeSounds = Readonly<Record<string, { readonly seconds: number; readonly files: readonly MadeFile[] }>>
