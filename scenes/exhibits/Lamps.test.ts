import { describe, expect, it } from 'vitest'
import { Lamps } from './Lamps.ts'

const FRAME = 1 / 60

function run(lamps: Lamps, seconds: number): void {
  for (let time = 0; time < seconds; time += FRAME) lamps.step(FRAME)
}

describe('the lamps over what hangs', () => {
  it('leave everything as it is painted until one is raised, and ask for no frame', () => {
    const lamps = new Lamps()
    expect(lamps.lightOf('room/letter')).toBe(1)
    expect(lamps.step(FRAME)).toBe(false)
  })

  it('rise over one and fall over the others, smoothly, and then rest', () => {
    const lamps = new Lamps()
    lamps.raise('room/letter', false)
    let [letter, other] = [1, 1]
    for (let frame = 0; frame < 120; frame++) {
      lamps.step(FRAME)
      expect(lamps.lightOf('room/letter')).toBeGreaterThanOrEqual(letter - 0.01)
      expect(lamps.lightOf('room/other')).toBeLessThanOrEqual(other + 1e-9)
      expect(Math.abs(lamps.lightOf('room/other') - other)).toBeLessThan(0.02)
      ;[letter, other] = [lamps.lightOf('room/letter'), lamps.lightOf('room/other')]
    }
    expect(letter).toBeCloseTo(1.12)
    expect(other).toBeCloseTo(0.72)
    expect(lamps.step(FRAME)).toBe(false)
  })

  it('go from one exhibit to the next, and back to what they were', () => {
    const lamps = new Lamps()
    lamps.raise('a', false)
    run(lamps, 2)
    lamps.raise('b', false)
    run(lamps, 2)
    expect([lamps.lightOf('a'), lamps.lightOf('b')].map((light) => light.toFixed(2))).toEqual(['0.72', '1.12'])
    lamps.raise(null, false)
    run(lamps, 2)
    expect([lamps.lightOf('a'), lamps.lightOf('b'), lamps.lightOf(undefined)]).toEqual([1, 1, 1])
    expect(lamps.step(FRAME)).toBe(false)
  })

  it('change at once for who wants no motion, and are drawn once for it', () => {
    const lamps = new Lamps()
    lamps.raise('a', true)
    expect(lamps.lightOf('a')).toBeCloseTo(1.12)
    expect(lamps.step(FRAME)).toBe(true)
    expect(lamps.step(FRAME)).toBe(false)
  })

  it('make no leap after a rest', () => {
    const lamps = new Lamps()
    lamps.raise('a', false)
    lamps.step(20)
    expect(lamps.lightOf('b')).toBeGreaterThan(0.95)
  })
})
