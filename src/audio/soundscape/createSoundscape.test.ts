import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SoundName } from '../../../cms/content/Sound.ts'
import { createSoundscape, CROSSING, levelOf, UNDER_A_VOICE, type Loop, type Scene } from './createSoundscape.ts'

const QUIET: Scene = { sound: null, volume: 0.5, isSpokenOver: false, isHidden: false }
const at = (sound: SoundName | null, part: Partial<Scene> = {}): Scene => ({ ...QUIET, sound, ...part })

interface Player extends Loop {
  level: number
  seconds: number
  isResting: boolean
  isClosed: boolean
}

function house(fails: (sound: SoundName) => boolean = () => false) {
  const players: (readonly [SoundName, Player])[] = []
  const problems: unknown[] = []
  const soundscape = createSoundscape(
    async (sound) => {
      if (fails(sound)) throw new Error(`${sound}: 404`)
      const player: Player = {
        level: 0,
        seconds: 0,
        isResting: false,
        isClosed: false,
        fadeTo(level, seconds) {
          this.level = level
          this.seconds = seconds
        },
        rest() {
          this.isResting = true
        },
        goOn() {
          this.isResting = false
        },
        close() {
          this.isClosed = true
        },
      }
      players.push([sound, player])
      return player
    },
    (problem) => problems.push(problem),
  )
  const heard = () => players.flatMap(([sound, { level, isClosed }]) => (level > 0 && !isClosed ? [sound] : []))
  const last = (sound: SoundName) => {
    const player = players.findLast(([name]) => name === sound)?.[1]
    if (!player) throw new Error(`${sound} was opened`)
    return player
  }
  const set = async (scene: Scene) => {
    soundscape.set(scene)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { soundscape, players, problems, heard, last, set }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the sounds of places', () => {
  it('come softly, and are quieter than any voice', async () => {
    const { set, last } = house()
    await set(at('sea'))
    expect(last('sea')).toMatchObject({ level: levelOf(QUIET), seconds: CROSSING })
    expect(levelOf({ volume: 0.5, isSpokenOver: false })).toBeCloseTo(0.2)
    expect(levelOf({ volume: 7, isSpokenOver: false })).toBeLessThan(1)
  })

  it('cross in the doorway, and what has gone is given back', async () => {
    const { set, heard, last, players } = house()
    await set(at('sea'))
    await set(at('market'))
    expect(heard()).toEqual(['market'])
    expect(last('sea')).toMatchObject({ level: 0, seconds: CROSSING, isClosed: false })
    await vi.advanceTimersByTimeAsync(CROSSING * 1000)
    expect(last('sea').isClosed).toBe(true)
    expect(players).toHaveLength(2)
  })

  it('of the room that one turns back to have never stopped', async () => {
    const { set, heard, players } = house()
    await set(at('sea'))
    await set(at(null))
    await vi.advanceTimersByTimeAsync(CROSSING * 500)
    await set(at('sea'))
    await vi.advanceTimersByTimeAsync(CROSSING * 2000)
    expect(heard()).toEqual(['sea'])
    expect(players).toHaveLength(1)
  })

  it('give way to a voice by twelve decibels, quickly, and come back slowly', async () => {
    const { set, last } = house()
    await set(at('train'))
    const { level } = last('train')
    await set(at('train', { isSpokenOver: true }))
    expect(20 * Math.log10(last('train').level / level)).toBeCloseTo(-12)
    const yielding = last('train').seconds
    await set(at('train'))
    expect(last('train').level).toBe(level)
    expect(last('train').seconds).toBeGreaterThan(yielding)
    expect(UNDER_A_VOICE).toBeCloseTo(0.251)
  })

  it('rest while the page is not looked at, also those that were on their way', async () => {
    const { set, last, soundscape } = house()
    soundscape.set(at('mine'))
    soundscape.set(at('mine', { isHidden: true }))
    await vi.advanceTimersByTimeAsync(0)
    expect(last('mine').isResting).toBe(true)
    await set(at('mine'))
    expect(last('mine').isResting).toBe(false)
  })

  it('that cannot be had are silence, told once, and the next room sounds', async () => {
    const { set, heard, problems } = house((sound) => sound === 'sea')
    await set(at('sea'))
    await set(at('sea', { volume: 0.9 }))
    await set(at('night'))
    expect(problems).toHaveLength(1)
    expect(heard()).toEqual(['night'])
  })

  it('end with the walk, and begin no more after it', async () => {
    const { set, soundscape, players } = house()
    await set(at('kitchen'))
    soundscape.close()
    await vi.advanceTimersByTimeAsync(CROSSING * 1000)
    expect(players.every(([, { isClosed }]) => isClosed)).toBe(true)
    await set(at('sea'))
    expect(players).toHaveLength(1)
  })

  it('however one runs about, never leave more than what is heard', async () => {
    const { set, players } = house()
    const names: readonly (SoundName | null)[] = ['sea', 'train', null, 'market', 'sea', 'mine', 'train', 'sea']
    for (const name of names) {
      await set(at(name))
      await vi.advanceTimersByTimeAsync(300)
    }
    await vi.advanceTimersByTimeAsync(CROSSING * 1000)
    expect(players.filter(([, { isClosed }]) => !isClosed).map(([sound]) => sound)).toEqual(['sea'])
  })
})
