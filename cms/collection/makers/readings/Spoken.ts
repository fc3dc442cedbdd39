/** One sentence as it was spoken. Seconds from the start of the recording. */
export interface SpokenLine {
  readonly start: number
  readonly end: number
}

/** A file that the maker wrote, and what was measured of it after the encoding. */
export interface SpokenFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** LUFS. */
  readonly integrated: number
  /** dBTP. */
  readonly truePeak: number
}

/** One language of a reading. */
export interface SpokenReading {
  /** Seconds. */
  readonly duration: number
  readonly wordsPerMinute: number
  readonly lines: readonly SpokenLine[]
  readonly peaks: readonly number[]
  readonly files: readonly SpokenFile[]
}

/** What speakReadings.ts remembers, by slug and language. */
export type Spoken = Readonly<Record<string, Readonly<Record<'fr' | 'en', SpokenReading>>>>
