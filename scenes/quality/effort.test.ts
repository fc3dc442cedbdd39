import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterFrame,
  COARSEST,
  firstEffort,
  LONGEST_LOOK,
  LONGEST_STEP,
  qualityOf,
  SLOWEST_WALK,
  type Device,
  type Effort,
  type QualityChoice,
} from './effort.ts'

const DESKTOP: Device = { pixelRatio: 2, isHandheld: false }
const PHONE: Device = { pixelRatio: 3, isHandheld: true }

/** A machine: milliseconds of a frame whatever its size, and of a frame of one device pixel to a CSS pixel besides. */
interface Machine {
  readonly fixed: number
  readonly pixels: number
}

const costOf = ({ fixed, pixels }: Machine, effort: Effort, ratio: number) =>
  fixed + pixels * ratio ** 2 * (qualityOf(effort) === 'rich' ? 2.3 : 1)

/** A visitor stands and walks in turns, with a hand off the view in between. */
function visit(
  machine: Machine,
  device = DESKTOP,
  choice: QualityChoice = 'auto',
  frames = 200,
  from?: Effort,
): Effort {
  let effort = from ?? firstEffort(choice, device)
  for (let n = 0; n < frames; n++) {
    const walks = n % 20 >= 12
    const ratio = walks ? effort.moving : effort.still
    effort = afterFrame(effort, { milliseconds: costOf(machine, effort, ratio), ratio, isFree: !walks })
  }
  return effort
}

describe('what a device is asked to draw', () => {
  test('begins with the least, and a graphics card soon draws all there is', () => {
    const first = firstEffort('auto', DESKTOP)
    expect([qualityOf(first), first.still]).toEqual(['basic', 1])
    const after = visit({ fixed: 0.5, pixels: 0.8 })
    expect([qualityOf(after), after.still, after.moving, after.manner]).toEqual(['rich', 2, 2, 'walks'])
  })

  test('goes back where it was too much, and never tries that again', () => {
    let effort = firstEffort('auto', DESKTOP)
    const seen: string[] = []
    for (let n = 0; n < 400; n++) {
      // Promising at first, slow with all pixels: a card that gets hot.
      const ratio = effort.still
      const milliseconds = ratio === 2 ? 60 : ratio === 1.5 ? 7 : 3
      effort = afterFrame(effort, { milliseconds, ratio, isFree: true })
      const now = `${qualityOf(effort)} ${effort.still}`
      if (seen.at(-1) !== now) seen.push(now)
    }
    expect(seen).toEqual(['basic 1', 'rich 1', 'rich 1.5', 'rich 2', 'rich 1', 'rich 1.5'])
  })

  test('a phone stays cool: it gets more pixels, never the rich tier by itself', () => {
    const after = visit({ fixed: 1, pixels: 2 }, PHONE)
    expect([qualityOf(after), after.still]).toEqual(['basic', 2])
  })

  test('the visitor’s choice stands', () => {
    expect(qualityOf(visit({ fixed: 0.5, pixels: 0.5 }, DESKTOP, 'basic'))).toBe('basic')
    expect(qualityOf(visit({ fixed: 15, pixels: 30 }, DESKTOP, 'rich'))).toBe('rich')
  })

  test('nothing changes while the visitor holds the view or reads', () => {
    const first = firstEffort('auto', DESKTOP)
    let effort = first
    for (let n = 0; n < 60; n++) {
      effort = afterFrame(effort, { milliseconds: n < 30 ? 2 : 400, ratio: 1, isFree: false })
      expect([effort.rung, effort.still, effort.moving, effort.manner]).toEqual([0, 1, 1, 'walks'])
    }
    expect(afterFrame(effort, { milliseconds: 400, ratio: 1, isFree: true }).moving).toBeLessThan(1)
  })
})

describe('on a machine without a graphics card', () => {
  test('walking keeps 12 frames a second with fewer pixels, and what one stands before is sharp', () => {
    const slow = { fixed: 25, pixels: 200 }
    const after = visit(slow)
    expect([qualityOf(after), after.manner, after.still]).toEqual(['basic', 'walks', 1])
    expect(after.moving).toBeGreaterThanOrEqual(COARSEST)
    expect(costOf(slow, after, after.moving)).toBeLessThanOrEqual(SLOWEST_WALK)
  })

  test('where even the fewest pixels are too slow the museum goes by steps, each in sight within 700 ms', () => {
    const slower = { fixed: 130, pixels: 1400 }
    const after = visit(slower)
    expect([after.manner, after.still]).toEqual(['steps', 1])
    expect(costOf(slower, after, after.moving)).toBeLessThanOrEqual(LONGEST_STEP)
  })

  test('all pixels are worth waiting for, but not for ever', () => {
    const machine = { fixed: 130, pixels: 4000 }
    const after = visit(machine)
    expect(after.still).toBeLessThan(1)
    expect(costOf(machine, after, after.still)).toBeLessThanOrEqual(LONGEST_LOOK)
  })

  test('where a step takes longer still, reading suits it better', () => {
    expect(visit({ fixed: 900, pixels: 4000 }).manner).toBe('reads')
  })

  test('what was only busy while the museum opened walks again', () => {
    const busy = visit({ fixed: 300, pixels: 3000 }, DESKTOP, 'auto', 12)
    expect(busy.manner).not.toBe('walks')
    const calm = visit({ fixed: 4, pixels: 60 }, DESKTOP, 'auto', 60, busy)
    expect([calm.manner, calm.still]).toEqual(['walks', 1])
  })

  test('it is known after two long frames: nobody waits for more', () => {
    let effort = firstEffort('auto', DESKTOP)
    for (let n = 0; n < 4; n++) effort = afterFrame(effort, { milliseconds: 500, ratio: effort.still, isFree: true })
    expect(effort.moving).toBeLessThan(0.5)
  })
})

test('whatever the machine, what is drawn comes to rest', () => {
  const machine = fc.record({
    fixed: fc.double({ min: 0.2, max: 400, noNaN: true }),
    pixels: fc.double({ min: 0.2, max: 3000, noNaN: true }),
  })
  const choice = fc.constantFrom<QualityChoice>('auto', 'basic', 'rich')
  fc.assert(
    fc.property(machine, choice, fc.constantFrom(DESKTOP, PHONE), (one, chosen, device) => {
      const early = visit(one, device, chosen, 600)
      const late = visit(one, device, chosen, 800)
      expect([late.rung, late.still, late.moving, late.manner]).toEqual([
        early.rung,
        early.still,
        early.moving,
        early.manner,
      ])
      expect(late.moving).toBeLessThanOrEqual(late.still)
      expect(late.moving).toBeGreaterThanOrEqual(COARSEST)
    }),
  )
})
