import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { SOUND_NAMES } from '../../../content/Sound.ts'
import { jointOf } from './jointOf.ts'
import type { Loop } from './loop.ts'
import type { MadeSounds } from './MadeSound.ts'
import { settle } from './settle.ts'
import { SOUNDSCAPES } from './soundscapes.ts'

const folder = new URL('../../../../public/building/sounds/', import.meta.url)
const made: MadeSounds = JSON.parse(readFileSync(new URL('sounds.json', import.meta.url), 'utf8'))
const files = Object.values(made).flatMap((sound) => sound.files)

describe('the sounds of places', () => {
  test('are those that the walk knows, each in Opus and in MP3', () => {
    expect(SOUNDSCAPES.map(({ name }) => name)).toEqual(SOUND_NAMES)
    expect(Object.keys(made)).toEqual(SOUND_NAMES)
    for (const sound of Object.values(made))
      expect(sound.files.map(({ mimeType }) => mimeType)).toEqual(['audio/webm', 'audio/mpeg'])
  })

  test('lie where the walk looks for them, and nothing else lies there', () => {
    // Read, not imported: the collection knows nothing of the scenes, it only leaves this table there.
    const table = readFileSync(new URL('../../../../scenes/soundscape/forgedSounds.ts', import.meta.url), 'utf8')
    expect([...table.matchAll(/address: '([^']+)'/g)].map(([, address]) => address)).toEqual(
      files.map(({ name }) => `/building/sounds/${name}`),
    )
    expect([...table.matchAll(/seconds: (\d+)/g)].map(([, seconds]) => Number(seconds))).toEqual(
      SOUNDSCAPES.map(({ seconds }) => seconds),
    )
    expect(readdirSync(folder).toSorted()).toEqual(files.map(({ name }) => name).toSorted())
  })

  test('are the files that were measured, named by what they hold, and light', () => {
    for (const { name, bytes, sha256 } of files) {
      const content = readFileSync(new URL(name, folder))
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(name.split('.')[1]).toBe(sha256.slice(0, 8))
      expect(bytes).toBeLessThan(300_000)
    }
  })

  test('last 20 to 30 seconds and stay ten units under the voices', () => {
    for (const { seconds } of Object.values(made)) {
      expect(seconds).toBeGreaterThanOrEqual(20)
      expect(seconds).toBeLessThanOrEqual(30)
    }
    expect(files.filter(({ integrated }) => Math.abs(integrated + 26) > 1)).toEqual([])
    expect(files.filter(({ truePeak }) => truePeak > -3)).toEqual([])
  })

  test('begin again without a click: as decoded, the joint steps and bends no more than the sound does anywhere', () => {
    for (const { name, joint } of files) {
      expect(joint.length, name).toBe(24 * 48_000)
      expect(joint.step, name).toBeLessThan(joint.largestStep)
      expect(joint.bend, name).toBeLessThan(joint.largestBend)
      expect(joint.step, name).toBeLessThan(0.03)
      expect(Math.abs(joint.offset), name).toBeLessThan(0.0005)
    }
  })
})

describe.each(SOUNDSCAPES)('the code of the sound “$name”', ({ make }) => {
  /** Three seconds are enough to hear whether a circle closes. */
  let channels: readonly [Loop, Loop]
  beforeAll(() => {
    channels = settle(make(3))
  })

  test('closes: before it is encoded, the joint is a moment like any other, and nothing stands still', () => {
    for (const channel of channels) {
      const { step, largestStep, bend, largestBend, offset } = jointOf(channel)
      expect(step).toBeLessThanOrEqual(largestStep)
      expect(bend).toBeLessThanOrEqual(largestBend)
      expect(Math.abs(offset)).toBeLessThan(1e-6)
      expect(channel.every((sample) => Math.abs(sample) <= 0.7001)).toBe(true)
    }
  })

  test('is heard on both sides, and not the same on both', () => {
    const loudness = channels.map((channel) =>
      Math.sqrt(channel.reduce((sum, sample) => sum + sample ** 2, 0) / channel.length),
    )
    const [left = 0, right = 0] = loudness
    expect(Math.min(left, right)).toBeGreaterThan(0.3 * Math.max(left, right))
    expect(channels[0].some((sample, index) => Math.abs(sample - (channels[1][index] ?? 0)) > 0.01)).toBe(true)
  })
})
