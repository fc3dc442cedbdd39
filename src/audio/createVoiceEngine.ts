import type { Hearing, VoiceEngine } from './VoiceEngine.ts'

/** The part of Howler's `Howl` that a voice needs; howler itself is loaded at the first play. */
export interface Voice {
  play(): unknown
  pause(): unknown
  seek(seconds: number): unknown
  seconds(): number
  rate(rate: number): unknown
  unload(): unknown
}

export interface VoiceEvents {
  onPlay(): void
  onPause(): void
  onEnd(): void
  onFailure(): void
}

/** Opens a recording for streaming. */
export type OpenVoice = (
  address: string,
  mimeType: string,
  options: { readonly rate: number },
  events: VoiceEvents,
) => Promise<Voice>

/** How often the time is read while a voice plays, milliseconds: finer than any cue, cheap for any phone. */
const TICK = 200

export const SILENCE: Hearing = { address: null, status: 'silent', seconds: 0, rate: 1 }

export function createVoiceEngine(open: OpenVoice): VoiceEngine {
  let hearing = SILENCE
  let voice: Voice | null = null
  /** Grows with each new recording: what an older one still reports is not heard any more. */
  let turn = 0
  let timer: ReturnType<typeof setInterval> | undefined
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
  function keepTime(on: boolean) {
    clearInterval(timer)
    timer = on ? setInterval(readTime, TICK) : undefined
  }
  function leave() {
    turn += 1
    keepTime(false)
    voice?.unload()
    voice = null
  }

  async function begin(address: string, mimeType: string, from: number) {
    leave()
    const mine = turn
    const { rate } = hearing
    set({ address, status: 'loading', seconds: from })
    const still = (then: () => void) => () => {
      if (mine === turn) then()
    }
    const fail = still(() => {
      leave()
      set({ status: 'failed' })
    })
    try {
      const opened = await open(
        address,
        mimeType,
        { rate },
        {
          onPlay: still(() => {
            set({ status: 'playing' })
            keepTime(true)
          }),
          onPause: still(() => {
            readTime()
            keepTime(false)
            set({ status: 'paused' })
          }),
          onEnd: still(() => {
            keepTime(false)
            voice?.seek(0)
            set({ status: 'paused', seconds: 0 })
          }),
          onFailure: fail,
        },
      )
      if (mine !== turn) {
        opened.unload()
        return
      }
      voice = opened
      // Both may have been changed while it was being opened.
      if (hearing.rate !== rate) opened.rate(hearing.rate)
      if (hearing.seconds > 0) opened.seek(hearing.seconds)
      opened.play()
    } catch {
      fail()
    }
  }

  return {
    hearing: () => hearing,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    play(address, mimeType, from) {
      if (voice && hearing.address === address && hearing.status !== 'failed') {
        if (Math.abs(from - hearing.seconds) > 0.05) {
          voice.seek(from)
          set({ seconds: from })
        }
        if (hearing.status !== 'playing') voice.play()
      } else void begin(address, mimeType, from)
    },
    pause() {
      if (voice) voice.pause()
      else if (hearing.status === 'loading') {
        leave()
        set({ status: 'paused' })
      }
    },
    seek(seconds) {
      voice?.seek(seconds)
      set({ seconds })
    },
    setRate(rate) {
      voice?.rate(rate)
      set({ rate })
    },
    stop() {
      leave()
      set({ ...SILENCE, rate: hearing.rate })
    },
  }
}
