import type { AudioFile } from '../../cms/content/Media.ts'
import { hears, SILENCE, type Hearing, type Programme, type VoiceEngine } from './VoiceEngine.ts'

/** The part of Howler's `Howl` that a voice needs; howler itself is loaded at the first play. */
export interface Voice {
  play(): unknown
  pause(): unknown
  seek(seconds: number): unknown
  seconds(): number
  rate(rate: number): unknown
  volume(volume: number): unknown
  side(side: number): unknown
  unload(): unknown
}

export interface VoiceEvents {
  onPlay(): void
  onPause(): void
  onEnd(): void
  /** The browser wants a gesture of the visitor's first. */
  onBlocked(): void
  /** What was fetched is played, and more has not come. */
  onWait(): void
  /** Sound is heard again after a wait. */
  onGoOn(): void
  onFailure(): void
}

/** Where sounds come from. */
export interface Sources {
  /** Opens a file for streaming. */
  readonly open: (
    file: AudioFile,
    options: { readonly rate: number; readonly volume: number },
    events: VoiceEvents,
  ) => Promise<Voice>
  /** Those that this browser may be able to play, in the order to try them. */
  readonly playable: (files: readonly AudioFile[]) => readonly AudioFile[]
  /** Whether a file that would not play can be reached at all; rejects where nothing answers. */
  readonly isThere: (file: AudioFile) => Promise<boolean>
  /** Milliseconds between two looks at the time: rarer while nobody looks at the page. */
  readonly pace: () => number
}

/** A wait this short is a breath: nobody is told. Milliseconds. */
const BREATH = 400
/** After so long without sound the visitor is told, and offered to go on from there. Milliseconds. */
const PATIENCE = 8000

export function createVoiceEngine(sources: Sources): VoiceEngine {
  let hearing = SILENCE
  let voice: Voice | null = null
  let volume = 1
  /** Grows with each new recording: what an older one still reports is not heard any more. */
  let turn = 0
  let clock: ReturnType<typeof setTimeout> | undefined
  let wait: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function set(change: Partial<Hearing>) {
    hearing = { ...hearing, ...change }
    for (const onChange of listeners) onChange()
  }
  function readTime() {
    if (!voice) return
    const seconds = Math.round(voice.seconds() * 10) / 10
    if (seconds !== hearing.seconds) set({ seconds })
  }
  function keepTime() {
    clearTimeout(clock)
    clock = setTimeout(() => {
      readTime()
      keepTime()
    }, sources.pace())
  }
  /** A page where no voice speaks sleeps: no timer is left. */
  function rest() {
    clearTimeout(clock)
    clearTimeout(wait)
  }
  function leave() {
    turn += 1
    rest()
    voice?.unload()
    voice = null
  }
  function loseAfter(milliseconds: number) {
    clearTimeout(wait)
    wait = setTimeout(() => {
      clearTimeout(clock)
      set({ status: 'cut' })
    }, milliseconds)
  }

  async function begin(programme: Programme, from: number) {
    leave()
    const mine = turn
    set({ programme, status: 'loading', seconds: from, isElsewhere: false })
    loseAfter(PATIENCE)
    const [first, ...others] = sources.playable(programme.recording.files)
    if (first) await tryFile(first, others, mine)
    else {
      rest()
      set({ status: 'missing' })
    }
  }

  async function tryFile(file: AudioFile, others: readonly AudioFile[], mine: number): Promise<void> {
    let hasSounded = false
    const { rate } = hearing
    const asked = { rate, volume }
    const still = (then: () => void) => () => {
      if (mine === turn) then()
    }
    const onFailure = still(() => {
      // The time as heard, not as a player that broke tells it.
      leave()
      if (hasSounded) set({ status: 'cut' })
      else void tryNext(file, others, turn)
    })
    try {
      const opened = await sources.open(file, asked, {
        onPlay: still(() => {
          hasSounded = true
          clearTimeout(wait)
          set({ status: 'playing', isElsewhere: false })
          keepTime()
        }),
        onPause: still(() => {
          readTime()
          rest()
          set({ status: 'paused' })
        }),
        onEnd: still(() => {
          rest()
          voice?.seek(0)
          set({ status: 'paused', seconds: 0 })
        }),
        onBlocked: still(() => {
          rest()
          set({ status: 'blocked' })
        }),
        onWait: still(() => {
          if (hearing.status !== 'playing') return
          clearTimeout(wait)
          wait = setTimeout(() => {
            readTime()
            set({ status: 'waiting' })
            loseAfter(PATIENCE)
          }, BREATH)
        }),
        onGoOn: still(() => {
          clearTimeout(wait)
          if (hearing.status !== 'waiting' && hearing.status !== 'cut') return
          set({ status: 'playing' })
          keepTime()
        }),
        onFailure,
      })
      if (mine !== turn) {
        opened.unload()
        return
      }
      voice = opened
      // All three may have been changed while it was being opened.
      if (hearing.rate !== rate) opened.rate(hearing.rate)
      if (volume !== asked.volume) opened.volume(volume)
      if (hearing.seconds > 0) opened.seek(hearing.seconds)
      opened.play()
    } catch {
      onFailure()
    }
  }

  /** The same sound in another format; after the last, what is to be said. */
  async function tryNext(failed: AudioFile, [next, ...others]: readonly AudioFile[], mine: number): Promise<void> {
    if (next) {
      loseAfter(PATIENCE)
      return tryFile(next, others, mine)
    }
    const status = await sources.isThere(failed).then(
      () => 'missing' as const,
      () => 'cut' as const,
    )
    if (mine === turn) set({ status })
  }

  return {
    hearing: () => hearing,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    play(programme, from) {
      const { status, seconds } = hearing
      if (!voice || !hears(hearing, programme.recording.id) || status === 'cut') {
        void begin(programme, from)
        return
      }
      if (programme !== hearing.programme) set({ programme })
      // A player that the browser kept from beginning has forgotten where it was to begin.
      if (Math.abs(from - seconds) > 0.05 || status === 'blocked') {
        voice.seek(from)
        set({ seconds: from })
      }
      if (status === 'paused' || status === 'blocked') voice.play()
    },
    retell(programme) {
      if (hears(hearing, programme.recording.id)) set({ programme })
    },
    resume() {
      if (hearing.programme) this.play(hearing.programme, hearing.seconds)
    },
    pause() {
      if (hearing.status === 'loading') {
        leave()
        set({ status: 'paused' })
      } else voice?.pause()
    },
    giveWay() {
      const { status } = hearing
      if (status !== 'playing' && status !== 'waiting' && status !== 'loading') return
      this.pause()
      set({ isElsewhere: true })
    },
    seek(seconds) {
      voice?.seek(seconds)
      set({ seconds })
    },
    setRate(rate) {
      voice?.rate(rate)
      set({ rate })
    },
    setVolume(level) {
      volume = Math.min(1, Math.max(0, level))
      voice?.volume(volume)
    },
    setSide: (side) => void voice?.side(side),
    readTime() {
      readTime()
      if (hearing.status === 'playing') keepTime()
    },
    stop() {
      leave()
      set({ ...SILENCE, rate: hearing.rate })
    },
  }
}
