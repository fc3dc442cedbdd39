import { describe, expect, it } from 'vitest'
import { fixturePoint, fixtureProgramme } from './fixtures.ts'
import { parsePlaces, recallPlace, rememberPlaces, withPlace, type Memory } from './heardBefore.ts'
import { takeTurns, type TabsChannel } from './takeTurns.ts'
import { tellDevice, type DeviceSession, type PositionState } from './tellDevice.ts'
import { SILENCE, type Hearing, type Programme, type VoiceEngine } from './VoiceEngine.ts'

/** An engine whose hearing is set by hand; what it is asked for is written down. */
function puppet() {
  let hearing = SILENCE
  const listeners = new Set<() => void>()
  const asked: string[] = []
  const tell = (change: Partial<Hearing>) => {
    hearing = { ...hearing, ...change }
    for (const onChange of listeners) onChange()
  }
  const engine: VoiceEngine = {
    hearing: () => hearing,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    play: (_programme, from) => void asked.push(`play ${from}`),
    retell: (next) => tell({ programme: next }),
    resume: () => void asked.push('resume'),
    pause: () => void asked.push('pause'),
    giveWay() {
      asked.push('giveWay')
      tell({ status: 'paused', isElsewhere: true })
    },
    seek(seconds) {
      asked.push(`seek ${seconds}`)
      tell({ seconds })
    },
    setRate: (rate) => void asked.push(`rate ${rate}`),
    setVolume: (volume) => void asked.push(`volume ${volume}`),
    setSide: (side) => void asked.push(`side ${side}`),
    readTime: () => void asked.push('readTime'),
    stop: () => void asked.push('stop'),
  }
  return { engine, asked, tell }
}

const programme = fixtureProgramme('a', { duration: 100 })

describe('two tabs, one voice', () => {
  /** A channel as between tabs: a message reaches all but its sender. */
  function tabs() {
    const all: { readonly owner: number; readonly onMessage: () => void }[] = []
    let opened = 0
    const open = (): TabsChannel => {
      const owner = opened
      opened += 1
      return {
        postMessage: () => all.filter((each) => each.owner !== owner).forEach((each) => each.onMessage()),
        addEventListener: (_type, onMessage) => void all.push({ owner, onMessage }),
      }
    }
    return { open, count: () => opened }
  }

  it('whoever begins is heard, the other gives way and says why', () => {
    const { open } = tabs()
    const [first, second] = [puppet(), puppet()]
    takeTurns(first.engine, open)
    takeTurns(second.engine, open)
    first.tell({ programme, status: 'loading' })
    first.tell({ status: 'playing' })
    second.tell({ programme, status: 'loading' })
    expect(first.asked).toEqual(['giveWay'])
    expect(first.engine.hearing().isElsewhere).toBe(true)
    expect(second.asked).toEqual([])
    first.tell({ status: 'playing', isElsewhere: false })
    expect(second.asked).toEqual(['giveWay'])
  })

  it('a page that was only read opens no channel; going on after a wait silences nobody again', () => {
    const { open, count } = tabs()
    const [first, second] = [puppet(), puppet()]
    takeTurns(first.engine, open)
    takeTurns(second.engine, open)
    first.tell({ seconds: 3 })
    expect(count()).toBe(0)
    first.tell({ status: 'playing' })
    second.tell({ status: 'playing' })
    first.asked.length = 0
    second.tell({ status: 'waiting' })
    second.tell({ status: 'playing', seconds: 9 })
    expect(first.asked).toEqual([])
  })
})

describe('where the visitor left', () => {
  function memory(): Memory & { readonly kept: Map<string, string> } {
    const kept = new Map<string, string>()
    return {
      kept,
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, text) => void kept.set(name, text),
    }
  }

  it('is remembered at a pause, for each recording, and found again', () => {
    const { engine, tell } = puppet()
    const device = memory()
    rememberPlaces(engine, device)
    tell({ programme, status: 'loading', seconds: 0 })
    tell({ status: 'playing' })
    tell({ seconds: 41.7 })
    tell({ status: 'paused' })
    expect(recallPlace('a', device)).toBe(41)
    expect(recallPlace('b', device)).toBe(0)
  })

  it('is remembered to the second when the visitor turns to another page or another voice', () => {
    const { engine, tell } = puppet()
    const device = memory()
    rememberPlaces(engine, device)
    tell({ programme, status: 'playing', seconds: 0 })
    tell({ seconds: 33.4 })
    tell({ seconds: 37.9 })
    tell(SILENCE)
    expect(recallPlace('a', device)).toBe(37)
    tell({ programme, status: 'playing', seconds: 37 })
    tell({ seconds: 39 })
    tell({ programme: fixtureProgramme('b'), status: 'loading', seconds: 0 })
    expect(recallPlace('a', device)).toBe(39)
    expect(recallPlace('b', device)).toBe(0)
  })

  it('is written now and then while it is heard, not at every tick', () => {
    const { engine, tell } = puppet()
    const device = memory()
    let writes = 0
    rememberPlaces(engine, { ...device, setItem: (...all) => ((writes += 1), device.setItem(...all)) })
    tell({ programme, status: 'playing', seconds: 0 })
    for (let tenths = 1; tenths <= 300; tenths += 2) tell({ seconds: tenths / 10 })
    expect(writes).toBeLessThanOrEqual(7)
    expect(recallPlace('a', device)).toBeGreaterThanOrEqual(24)
  })

  it('just begun or nearly ended, the next hearing begins anew', () => {
    expect([...withPlace(new Map(), 'a', 3, 100)]).toEqual([])
    expect([...withPlace(new Map([['a', 50]]), 'a', 97, 100)]).toEqual([])
    expect([...withPlace(new Map([['a', 50]]), 'a', 60, 100)]).toEqual([['a', 60]])
  })

  it('of many recordings the longest unheard is forgotten', () => {
    let places: ReadonlyMap<string, number> = new Map()
    for (let n = 0; n < 80; n += 1) places = withPlace(places, `r${n}`, 50, 100)
    expect(places.size).toBe(60)
    expect(places.has('r79')).toBe(true)
    expect(places.has('r0')).toBe(false)
  })

  it('a memory that is broken, or refused, is none', () => {
    for (const text of ['{', '{"a":1}', '[["a"]]', '[["a",-4]]', '[[1,2]]', 'null'])
      expect(parsePlaces(text).size).toBe(0)
    const refusing: Memory = {
      getItem: () => fail(),
      setItem: () => fail(),
    }
    const { engine, tell } = puppet()
    rememberPlaces(engine, refusing)
    expect(() => tell({ programme, status: 'paused', seconds: 50 })).not.toThrow()
    expect(recallPlace('a', refusing)).toBe(0)
  })
})

describe('a lock screen, headphones, media keys', () => {
  function device() {
    const handlers = new Map<MediaSessionAction, MediaSessionActionHandler>()
    const positions: (PositionState | undefined)[] = []
    const session: DeviceSession = {
      metadata: null,
      playbackState: 'none',
      setActionHandler(action, handler) {
        if (action === 'stop') throw new TypeError('not here')
        if (handler) handlers.set(action, handler)
        else handlers.delete(action)
      },
      setPositionState: (state) => void positions.push(state),
    }
    return { session, handlers, positions }
  }
  const described: Programme[] = []
  const card: MediaMetadata = { title: '', artist: '', album: '', artwork: [] }
  const describeIt = (it: Programme) => {
    described.push(it)
    return card
  }
  const indexed: Programme = {
    ...programme,
    testimony: { ...programme.testimony, index: [fixturePoint('one', { fr: 10 }), fixturePoint('two', { fr: 50 })] },
  }

  it('shows what is heard, and steers it', () => {
    const { engine, tell, asked } = puppet()
    const { session, handlers } = device()
    tellDevice(engine, session, describeIt)
    tell({ programme: indexed, status: 'playing', seconds: 12 })
    expect(described).toEqual([indexed])
    expect(session).toMatchObject({ metadata: card, playbackState: 'playing' })
    const press = (action: MediaSessionAction, details: Partial<MediaSessionActionDetails> = {}) =>
      handlers.get(action)?.({ action, ...details })
    press('pause')
    press('seekforward')
    press('seekbackward', { seekOffset: 30 })
    press('seekto', { seekTime: 5000 })
    press('previoustrack')
    press('nexttrack')
    press('play')
    expect(asked).toEqual(['pause', 'seek 22', 'seek 0', 'seek 100', 'seek 50', 'resume'])
    tell({ status: 'paused' })
    expect(session.playbackState).toBe('paused')
  })

  it('is told the time where its own reckoning would be wrong, and not five times a second', () => {
    const { engine, tell } = puppet()
    const { session, positions } = device()
    tellDevice(engine, session, describeIt)
    tell({ programme, status: 'playing', seconds: 0 })
    for (let tenths = 2; tenths <= 100; tenths += 2) tell({ seconds: tenths / 10 })
    expect(positions).toHaveLength(1)
    tell({ rate: 1.5 })
    tell({ seconds: 60 })
    expect(positions).toEqual([
      { duration: 100, position: 0, playbackRate: 1 },
      { duration: 100, position: 10, playbackRate: 1.5 },
      { duration: 100, position: 60, playbackRate: 1.5 },
    ])
  })

  it('shows nothing once the voice has ended', () => {
    const { engine, tell } = puppet()
    const { session, handlers, positions } = device()
    tellDevice(engine, session, describeIt)
    tell({ programme, status: 'playing' })
    expect(handlers.size).toBeGreaterThan(4)
    tell(SILENCE)
    expect(session).toMatchObject({ metadata: null, playbackState: 'none' })
    expect(handlers.size).toBe(0)
    expect(positions.at(-1)).toBeUndefined()
  })
})

function fail(): never {
  throw new DOMException('refused')
}
