import type { MediaAudio } from '../../cms/content/Media.ts'
import type { Testimony, Transcript } from '../../cms/content/Testimony.ts'

/** What is asked for when a voice is to be heard: one recording of one testimony, with what is told of it. */
export interface Programme {
  readonly testimony: Testimony
  readonly recording: MediaAudio
  /** The words that the visitor reads with it, in time with this very recording; null where there are none. */
  readonly transcript: Transcript | null
  /** Who speaks, and what kind of voice it is, in the words of the page: shown where the page is not (a lock screen). */
  readonly by: string
}

/**
 * `blocked`: the browser wants the visitor's own gesture first. `waiting`: more of the sound is on its way. `cut`: it does
 * not come, and the visitor is offered to go on from there. `missing`: there is no such sound; the words remain.
 */
export type VoiceStatus = 'silent' | 'loading' | 'playing' | 'waiting' | 'paused' | 'blocked' | 'cut' | 'missing'

/** What is heard now. One object, replaced on change, so that React can compare it. */
export interface Hearing {
  /** Null while nothing was asked for. */
  readonly programme: Programme | null
  readonly status: VoiceStatus
  /** Seconds from the start; a whole number of tenths, so that listeners are not woken sixty times a second. */
  readonly seconds: number
  /** 1 is the speed of speech as recorded. */
  readonly rate: number
  /** It was paused because a voice began in another tab. */
  readonly isElsewhere: boolean
}

export const SILENCE: Hearing = { programme: null, status: 'silent', seconds: 0, rate: 1, isElsewhere: false }

/** Plays recorded voices, one at a time. */
export interface VoiceEngine {
  hearing(): Hearing
  subscribe(onChange: () => void): () => void
  /** Plays a recording from a time in seconds; whatever else was playing stops. */
  play(programme: Programme, from: number): void
  /** Says anew what is told beside the recording that is heard: the visitor reads it in another language. */
  retell(programme: Programme): void
  /** Plays on from where it is, also after a cut. */
  resume(): void
  pause(): void
  /** Gives way to a voice in another tab. */
  giveWay(): void
  seek(seconds: number): void
  setRate(rate: number): void
  /** How loud it is, 0 to 1, beside what the visitor's device says: a voice in a room is fainter from afar. */
  setVolume(volume: number): void
  /** From which side it is heard, where the device can: −1 is left, 1 right, 0 both alike. */
  setSide(side: number): void
  /** Reads the time at once: the page has come back into view. */
  readTime(): void
  stop(): void
}

/** Whether words are being spoken: what other sounds give way to. */
export function speaks({ status }: Hearing): boolean {
  return status === 'playing' || status === 'waiting'
}

/** Whether a recording is the one that was asked for last. */
export function hears({ programme }: Hearing, recordingId: string): boolean {
  return programme?.recording.id === recordingId
}
