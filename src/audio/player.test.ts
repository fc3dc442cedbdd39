import { describe, expect, it } from 'vitest'
import { fixturePoint } from './fixtures.ts'
import { neighbour } from './neighbour.ts'
import { playableFiles } from './playableFiles.ts'
import { actionOfKey, PLAYER_KEYS, type KeyPress } from './playerKeys.ts'
import { pointAt, pointsIn } from './pointsIn.ts'
import { waveformPath, waveWidth } from './waveformPath.ts'

const opus = { href: 'a.webm', mimeType: 'audio/webm', bytes: 1 }
const mp3 = { href: 'a.mp3', mimeType: 'audio/mpeg', bytes: 1 }
const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...rest,
})

describe('the formats of a recording', () => {
  it('those that the browser cannot play are not tried', () => {
    expect(playableFiles([opus, mp3], (type) => (type === 'audio/mpeg' ? 'maybe' : ''))).toEqual([mp3])
    expect(playableFiles([opus, mp3], () => 'probably')).toEqual([opus, mp3])
  })

  it('a browser that knows none is not believed', () => {
    expect(playableFiles([opus, mp3], () => '')).toEqual([opus, mp3])
  })
})

describe('the keys of the player', () => {
  it('a letter is found by its key, and on an Arabic keyboard by its place', () => {
    expect(actionOfKey(press('k'))).toBe('toggle')
    expect(actionOfKey(press('K'))).toBe('toggle')
    expect(actionOfKey(press('ن', { code: 'KeyK' }))).toBe('toggle')
    // On AZERTY the letter counts, not the place.
    expect(actionOfKey(press('q', { code: 'KeyA' }))).toBeNull()
    expect(actionOfKey(press('؟'))).toBe('help')
  })

  it('a key with a modifier is the browser’s, and no other key is taken', () => {
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      expect(actionOfKey(press('k', { [modifier]: true }))).toBeNull()
    }
    // Space and Enter press buttons, arrows scroll, Tab and Escape lead on and out; W, A and H walk.
    for (const key of [
      ' ',
      'Enter',
      'Tab',
      'Escape',
      'ArrowDown',
      'ArrowLeft',
      'Home',
      'PageDown',
      'w',
      'a',
      'h',
      '1',
    ]) {
      expect(actionOfKey(press(key))).toBeNull()
    }
  })

  it('no key means two things', () => {
    expect(new Set(PLAYER_KEYS.map(({ key }) => key)).size).toBe(PLAYER_KEYS.length)
    expect(new Set(PLAYER_KEYS.map(({ action }) => action)).size).toBe(PLAYER_KEYS.length)
  })
})

describe('from line to line', () => {
  const starts = [0, 10, 20]
  it('next is the next beginning; after the last there is none', () => {
    expect(neighbour(starts, 10, 'next')).toBe(20)
    expect(neighbour(starts, 25, 'next')).toBeNull()
  })

  it('previous is the own beginning first, then the one before', () => {
    expect(neighbour(starts, 15, 'previous')).toBe(10)
    expect(neighbour(starts, 11, 'previous')).toBe(0)
    expect(neighbour(starts, 0, 'previous')).toBe(0)
    expect(neighbour([], 5, 'previous')).toBeNull()
  })
})

describe('the waveform', () => {
  it('is as high as the recording is loud, and never nothing', () => {
    expect(waveformPath([0, 255])).toBe('M0 48L1 0L1 100L0 52Z')
    expect(waveWidth([0, 255])).toBe(1)
  })

  it('of a recording whose loudness is not known is a line', () => {
    expect(waveformPath([])).toBe('M0 48L1 48L1 52L0 52Z')
    expect(waveWidth([])).toBe(1)
  })
})

describe('the points of an index', () => {
  it('are those that a recording tells, in its own order', () => {
    const index = [
      fixturePoint('late', { fr: 30, ar: 5 }),
      fixturePoint('early', { fr: 4 }),
      fixturePoint('broken', { fr: Number.NaN }),
    ]
    const points = pointsIn({ index }, 'fr')
    expect(points.map(({ point }) => point.id)).toEqual(['early', 'late'])
    expect([3.9, 4, 29, 99].map((seconds) => pointAt(points, seconds))).toEqual([-1, 0, 0, 1])
    expect(pointsIn({ index }, 'ar')).toHaveLength(1)
  })
})
