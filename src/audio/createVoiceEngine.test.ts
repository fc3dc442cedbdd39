import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVoiceEngine, type Sources, type Voice, type VoiceEvents } from './createVoiceEngine.ts'
import { fixtureProgramme } from './fixtures.ts'

interface Opened extends Voice {
  readonly href: string
  readonly events: VoiceEvents
  now: number
  speed: number
  loudness: number
  from: number
  isOpen: boolean
}

/** A player that obeys, in place of the browser's. */
function recorder(replaced: Partial<Sources> = {}) {
  const opened: Opened[] = []
  const open: Sources['open'] = async ({ href }, { rate, volume }, events) => {
    const voice: Opened = {
      href,
      events,
      now: 0,
      speed: rate,
      loudness: volume,
      from: 0,
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
      volume: (loudness) => {
        voice.loudness = loudness
      },
      side: (side) => {
        voice.from = side
      },
      unload: () => {
        voice.isOpen = false
      },
    }
    opened.push(voice)
    return voice
  }
  const sources: Sources = {
    open,
    playable: (files) => files,
    isThere: async () => false,
    pace: () => 200,
    ...replaced,
  }
  return { opened, sources, engine: createVoiceEngine(sources) }
}

const a = fixtureProgramme('a')
const b = fixtureProgramme('b')

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('one voice at a time', () => {
  it('starting a second voice silences the first for good', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 0)
    await settle()
    engine.play(b, 0)
    await settle()
    expect(opened.filter(({ isOpen }) => isOpen).map(({ href }) => href)).toEqual(['files/b.webm'])
    opened[0]?.events.onPause()
    opened[0]?.events.onFailure()
    expect(engine.hearing()).toMatchObject({ programme: b, status: 'playing' })
  })

  it('asking for another before the first is open leaves only the last', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 0)
    engine.play(b, 0)
    await settle()
    expect(opened.filter(({ isOpen }) => isOpen)).toHaveLength(1)
    expect(engine.hearing().programme).toBe(b)
  })

  it('a voice begins where the address says, and its time is told as it goes', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 12)
    await settle()
    expect(opened[0]?.now).toBe(12)
    if (opened[0]) opened[0].now = 13.26
    await vi.advanceTimersByTimeAsync(1000)
    expect(engine.hearing().seconds).toBe(13.3)
  })

  it('a time, a speed and a loudness chosen while it opens are those that are heard', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 12)
    engine.seek(40)
    engine.setRate(1.5)
    engine.setVolume(0.4)
    await settle()
    expect(opened[0]).toMatchObject({ now: 40, speed: 1.5, loudness: 0.4 })
    expect(engine.hearing()).toMatchObject({ seconds: 40, rate: 1.5 })
    engine.setSide(-0.5)
    expect(opened[0]?.from).toBe(-0.5)
  })

  it('read in another language, the same sound goes on', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 0)
    await settle()
    const inArabic = { ...a, by: 'صوت' }
    engine.retell(inArabic)
    expect(engine.hearing()).toMatchObject({ programme: inArabic, status: 'playing' })
    engine.retell(b)
    expect(engine.hearing().programme).toBe(inArabic)
    expect(opened).toHaveLength(1)
  })

  it('paused, it wakes nobody', async () => {
    const { engine } = recorder()
    engine.play(a, 0)
    await settle()
    engine.pause()
    const heard = vi.fn<() => void>()
    engine.subscribe(heard)
    await vi.advanceTimersByTimeAsync(50_000)
    expect(heard).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each(['pause', 'giveWay', 'stop'] as const)(
    'after %s while it opens, no timer is left and nothing begins',
    async (end) => {
      const { opened, engine } = recorder()
      engine.play(a, 0)
      engine[end]()
      await settle()
      expect(vi.getTimerCount()).toBe(0)
      expect(opened.filter(({ isOpen }) => isOpen)).toEqual([])
      expect(engine.hearing().status).toBe(end === 'stop' ? 'silent' : 'paused')
    },
  )

  it('unseen, it looks at the time as rarely as it is told to', async () => {
    let pace = 200
    const { opened, engine } = recorder({ pace: () => pace })
    engine.play(a, 0)
    await settle()
    pace = 5000
    await vi.advanceTimersByTimeAsync(200)
    const heard = vi.fn<() => void>()
    engine.subscribe(heard)
    if (opened[0]) opened[0].now = 3
    await vi.advanceTimersByTimeAsync(4000)
    expect(heard).not.toHaveBeenCalled()
    engine.readTime()
    expect(engine.hearing().seconds).toBe(3)
  })

  it('at its end it is ready to begin again, and sleeps', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 0)
    await settle()
    opened[0]?.events.onEnd()
    expect(engine.hearing()).toMatchObject({ status: 'paused', seconds: 0 })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a browser that wants a gesture first', () => {
  it('is said to, and the next press is heard from where it was to begin', async () => {
    const { opened, engine } = recorder()
    let isAllowed = false
    engine.play(a, 30)
    await settle()
    const voice = opened[0]
    if (!voice) throw new Error('nothing was opened')
    voice.play = () => (isAllowed ? voice.events.onPlay() : voice.events.onBlocked())
    voice.events.onBlocked()
    expect(engine.hearing()).toMatchObject({ status: 'blocked', seconds: 30 })
    expect(vi.getTimerCount()).toBe(0)
    voice.now = 0
    isAllowed = true
    engine.resume()
    expect(engine.hearing().status).toBe('playing')
    expect(voice.now).toBe(30)
    expect(opened).toHaveLength(1)
  })
})

describe('sounds in several formats', () => {
  it('the first that the browser may play is opened, and the next where that fails', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 5)
    await settle()
    opened[0]?.events.onPause()
    const fallen = recorder({
      open: async (file, options, events) => {
        if (file.mimeType === 'audio/webm') throw new Error('no such codec')
        return recorder().sources.open(file, options, events)
      },
    })
    fallen.engine.play(a, 5)
    await settle()
    expect(fallen.engine.hearing()).toMatchObject({ status: 'playing', seconds: 5 })
    expect(opened[0]?.href).toBe('files/a.webm')
  })

  it('a recording that is gone is said to be, and can be asked for again', async () => {
    let gone = true
    const { sources, opened } = recorder()
    const engine = createVoiceEngine({
      ...sources,
      open: (...all) => (gone ? Promise.reject(new Error('404')) : sources.open(...all)),
    })
    engine.play(a, 0)
    await settle()
    expect(engine.hearing().status).toBe('missing')
    expect(vi.getTimerCount()).toBe(0)
    gone = false
    engine.play(a, 0)
    await settle()
    expect(engine.hearing().status).toBe('playing')
    expect(opened).toHaveLength(1)
  })

  it('where nothing answers at all, it is the line that is cut, not the sound that is missing', async () => {
    const { engine } = recorder({
      open: () => Promise.reject(new Error('failed')),
      isThere: () => Promise.reject(new TypeError('Failed to fetch')),
    })
    engine.play(a, 7)
    await settle()
    expect(engine.hearing()).toMatchObject({ status: 'cut', seconds: 7 })
  })
})

describe('a line that breaks in the middle', () => {
  it('what was fetched is played; then the visitor is told, and goes on from there', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 0)
    await settle()
    if (opened[0]) opened[0].now = 21
    opened[0]?.events.onWait()
    await vi.advanceTimersByTimeAsync(500)
    expect(engine.hearing()).toMatchObject({ status: 'waiting', seconds: 21 })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(engine.hearing()).toMatchObject({ status: 'cut', seconds: 21 })
    expect(vi.getTimerCount()).toBe(0)
    engine.resume()
    await settle()
    expect(opened).toHaveLength(2)
    expect(opened[0]?.isOpen).toBe(false)
    expect(opened[1]?.now).toBe(21)
    expect(engine.hearing().status).toBe('playing')
  })

  it('an error of the player, once heard, is a cut at the time that was told last', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 0)
    await settle()
    if (opened[0]) opened[0].now = 33
    await vi.advanceTimersByTimeAsync(200)
    if (opened[0]) opened[0].now = 0
    opened[0]?.events.onFailure()
    expect(engine.hearing()).toMatchObject({ status: 'cut', seconds: 33 })
  })

  it('a breath is no wait, and a wait that ends goes on by itself', async () => {
    const { opened, engine } = recorder()
    const said: string[] = []
    engine.subscribe(() => said.push(engine.hearing().status))
    engine.play(a, 0)
    await settle()
    said.length = 0
    opened[0]?.events.onWait()
    await vi.advanceTimersByTimeAsync(100)
    opened[0]?.events.onGoOn()
    await vi.advanceTimersByTimeAsync(2000)
    expect(said).toEqual([])
    opened[0]?.events.onWait()
    await vi.advanceTimersByTimeAsync(9000)
    opened[0]?.events.onGoOn()
    expect(said).toEqual(['waiting', 'cut', 'playing'])
  })

  it('sound that does not begin is a cut after a while, and begins all the same if it comes', async () => {
    const { opened, engine } = recorder()
    engine.play(a, 0)
    await settle()
    const voice = opened[0]
    engine.stop()
    const slow = recorder({ open: async () => ({ ...(voice ?? fail()), play: () => undefined }) })
    slow.engine.play(a, 4)
    await vi.advanceTimersByTimeAsync(9000)
    expect(slow.engine.hearing()).toMatchObject({ status: 'cut', seconds: 4 })
  })
})

function fail(): never {
  throw new Error('nothing was opened')
}
