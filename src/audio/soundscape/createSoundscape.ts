import type { SoundName } from '../../../cms/content/Sound.ts'

/** A sound that begins again when it ends, without a seam. Howler is behind it. */
export interface Loop {
  /** Goes to a loudness, 0 to 1, in so many seconds. */
  fadeTo(level: number, seconds: number): void
  /** Silence, at once, until `goOn`; where it was is kept. */
  rest(): void
  goOn(): void
  /** Ends it and gives back what it holds. */
  close(): void
}

/** Opens a sound, silent and running. @throws where it cannot be had */
export type OpenLoop = (sound: SoundName) => Promise<Loop>

/** What a visitor hears of a place, all of it in one: where they are, how loud they want it, who else speaks. */
export interface Scene {
  /** Null: this place is silent. */
  readonly sound: SoundName | null
  /** 0 to 1, the visitor's own. */
  readonly volume: number
  /** A voice speaks: everything else gives way. */
  readonly isSpokenOver: boolean
  /** The page is not looked at. */
  readonly isHidden: boolean
}

/** Seconds from one room's sound to the next: about as long as one is in the doorway, and a little. */
export const CROSSING = 2.5
/** Seconds in which it gives way to a voice, and comes back after it: quick to go, slow to return, as engineers do it. */
const YIELD = 0.4
const RETURN = 1.5
/** Seconds in which it follows the visitor's own slider. */
const SLIDE = 0.15
/** Twelve decibels less under a voice. */
export const UNDER_A_VOICE = 10 ** (-12 / 20)
/** What "as loud as can be" means: under the voices (−16 LUFS) even then; the files are −26. */
const LOUDEST = 0.8

/** How loud a place is, 0 to 1. By squares: sliders feel even that way. */
export function levelOf({ volume, isSpokenOver }: Pick<Scene, 'volume' | 'isSpokenOver'>): number {
  const level = LOUDEST * Math.min(1, Math.max(0, volume)) ** 2
  return isSpokenOver ? level * UNDER_A_VOICE : level
}

export interface Soundscape {
  /** Makes it so, by fades. */
  set(scene: Scene): void
  /** Fades out and gives everything back. */
  close(): void
}

interface Heard {
  readonly sound: SoundName
  readonly loop: Promise<Loop | null>
}

/** The sounds of places: one at a time, or two while one goes and the other comes. */
export function createSoundscape(open: OpenLoop, onFailure: (problem: unknown) => void): Soundscape {
  let now: Heard | null = null
  let scene: Scene = { sound: null, volume: 0, isSpokenOver: false, isHidden: false }
  let isClosed = false
  /** Those that fade away, until they are closed. */
  const going = new Map<SoundName, { readonly heard: Heard; readonly timer: ReturnType<typeof setTimeout> }>()

  function change({ loop }: Heard, seconds: number, onlyWhile: () => boolean) {
    void loop.then((one) => {
      if (onlyWhile()) one?.fadeTo(levelOf(scene), seconds)
    })
  }
  function begin(sound: SoundName): Heard {
    // Who turns back in the doorway hears the sound that was just going.
    const back = going.get(sound)
    if (back) {
      clearTimeout(back.timer)
      going.delete(sound)
      return back.heard
    }
    const loop = open(sound).catch((problem: unknown) => {
      onFailure(problem)
      return null
    })
    void loop.then((one) => {
      if (scene.isHidden) one?.rest()
    })
    return { sound, loop }
  }
  function letGo(heard: Heard) {
    void heard.loop.then((one) => one?.fadeTo(0, CROSSING))
    const timer = setTimeout(() => {
      going.delete(heard.sound)
      void heard.loop.then((one) => one?.close())
    }, CROSSING * 1000)
    going.set(heard.sound, { heard, timer })
  }
  const all = () => [...(now ? [now] : []), ...[...going.values()].map(({ heard }) => heard)]

  return {
    set(next) {
      if (isClosed) return
      const last = scene
      scene = next
      if (next.isHidden !== last.isHidden) {
        for (const { loop } of all()) void loop.then((one) => (scene.isHidden ? one?.rest() : one?.goOn()))
      }
      if (next.sound !== (now?.sound ?? null)) {
        if (now) letGo(now)
        now = next.sound === null ? null : begin(next.sound)
        const mine = now
        if (mine) change(mine, CROSSING, () => now === mine)
      } else if (now && levelOf(next) !== levelOf(last)) {
        const mine = now
        const yields = next.isSpokenOver !== last.isSpokenOver
        change(mine, yields ? (next.isSpokenOver ? YIELD : RETURN) : SLIDE, () => now === mine)
      }
    },
    close() {
      if (isClosed) return
      isClosed = true
      if (now) letGo(now)
      now = null
    },
  }
}
