import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVoiceEngine, type OpenVoice, type Voice, type VoiceEvents } from './createVoiceEngine.ts'

interface Opened extends Voice {
  readonly address: string
  readonly events: VoiceEvents
  now: number
  speed: number
  isOpen: boolean
}

/** A player that obeys, in place of the browser's. */
function recorder() {
  const opened: Opened[] = []
  const open: OpenVoice = async (address, _mimeType, { rate }, events) => {
    const voice: Opened = {
      address,
      events,
      now: 0,
      speed: rate,
      isOpen: true,
      play: () => events.onPlay(),
      pause: () => events.onPause(),
      seek: (seconds) => {
        voice.now = seconds
      },
      seconds: () => voice.now,
      rate: (speed) => {
        voice.speed = speed
      },
      unload: () => {
        voice.isOpen = false
      },
    }
    opened.push(voice)
    return voice
  }
  return { opened, open }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('one voice at a time', () => {
  it('starting a second voice silences the first for good', async () => {
    const { opened, open } = recorder()
    const engine = createVoiceEngine(open)
    engine.play('/a.mp3', 'audio/mpeg', 0)
    await settle()
    engine.play('/b.mp3', 'audio/mpeg', 0)
    await settle()
    expect(opened.filter(({ isOpen }) => isOpen).map(({ address }) => address)).toEqual(['/b.mp3'])
    opened[0]?.events.onPause()
    opened[0]?.events.onFailure()
    expect(engine.hearing()).toMatchObject({ address: '/b.mp3', status: 'playing' })
  })

  it('asking for another before the first is open leaves only the last', async () => {
    const { opened, open } = recorder()
    const engine = createVoiceEngine(open)
    engine.play('/a.mp3', 'audio/mpeg', 0)
    engine.play('/b.mp3', 'audio/mpeg', 0)
    await settle()
    expect(opened.filter(({ isOpen }) => isOpen)).toHaveLength(1)
    expect(engine.hearing().address).toBe('/b.mp3')
  })

  it('a voice begins where the address says, and its time is told as it goes', async () => {
    const { opened, open } = recorder()
    const engine = createVoiceEngine(open)
    engine.play('/a.mp3', 'audio/mpeg', 12)
    await settle()
    expect(opened[0]?.now).toBe(12)
    if (opened[0]) opened[0].now = 13.26
    await vi.advanceTimersByTimeAsync(1000)
    expect(engine.hearing().seconds).toBe(13.3)
  })

  it('a time and a speed chosen while it opens are those that are heard', async () => {
    const { opened, open } = recorder()
    const engine = createVoiceEngine(open)
    engine.play('/a.mp3', 'audio/mpeg', 12)
    engine.seek(40)
    engine.setRate(1.5)
    await settle()
    expect(opened[0]).toMatchObject({ now: 40, speed: 1.5 })
    expect(engine.hearing()).toMatchObject({ seconds: 40, rate: 1.5 })
  })

  it('paused, it wakes nobody', async () => {
    const { open } = recorder()
    const engine = createVoiceEngine(open)
    engine.play('/a.mp3', 'audio/mpeg', 0)
    await settle()
    engine.pause()
    const heard = vi.fn<() => void>()
    engine.subscribe(heard)
    await vi.advanceTimersByTimeAsync(5000)
    expect(heard).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('a recording that is gone is said to be, and can be asked for again', async () => {
    const { open } = recorder()
    let gone = true
    const engine = createVoiceEngine((...all) => (gone ? Promise.reject(new Error('404')) : open(...all)))
    engine.play('/a.mp3', 'audio/mpeg', 0)
    await settle()
    expect(engine.hearing().status).toBe('failed')
    gone = false
    engine.play('/a.mp3', 'audio/mpeg', 0)
    await settle()
    expect(engine.hearing().status).toBe('playing')
  })

  it('at its end it is ready to begin again', async () => {
    const { opened, open } = recorder()
    const engine = createVoiceEngine(open)
    engine.play('/a.mp3', 'audio/mpeg', 0)
    await settle()
    opened[0]?.events.onEnd()
    expect(engine.hearing()).toMatchObject({ status: 'paused', seconds: 0 })
  })
})
