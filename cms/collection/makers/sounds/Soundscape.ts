import type { SoundName } from '../../../content/Sound.ts'
import type { Loop } from './loop.ts'

/** A place as sound: two channels of one length whose end runs into their beginning. */
export interface Soundscape {
  readonly name: SoundName
  /** A whole number, so that the frames of every encoder fill it. */
  readonly seconds: number
  readonly make: (seconds: number) => readonly [Loop, Loop]
}
