/** What is heard now. One object, replaced on change, so that React can compare it. */
export interface Hearing {
  /** Address of the recording; null while nothing was asked for. */
  readonly address: string | null
  readonly status: 'silent' | 'loading' | 'playing' | 'paused' | 'failed'
  /** Seconds from the start; a whole number of tenths, so that listeners are not woken sixty times a second. */
  readonly seconds: number
  /** 1 is the speed of speech as recorded. */
  readonly rate: number
}

/** Plays recorded voices, one at a time. */
export interface VoiceEngine {
  hearing(): Hearing
  subscribe(onChange: () => void): () => void
  /** Plays a recording from a time in seconds; whatever else was playing stops. */
  play(address: string, mimeType: string, from: number): void
  pause(): void
  seek(seconds: number): void
  setRate(rate: number): void
  stop(): void
}
