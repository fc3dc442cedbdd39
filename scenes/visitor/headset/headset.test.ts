import { describe, expect, test } from 'vitest'
import { inMuseum, museumIn, playSpaceFor, type Stance } from './bodyIn.ts'
import { SnapTurn } from './SnapTurn.ts'

const heads: readonly Stance[] = [
  { x: 0, z: 0, yaw: 0 },
  { x: 0.4, z: -0.7, yaw: 1.1 },
  { x: -1.2, z: 0.3, yaw: -2.6 },
]
const places: readonly Stance[] = [
  { x: 0, z: 5, yaw: 0 },
  { x: -12.5, z: 3.2, yaw: Math.PI / 2 },
  { x: 7, z: -20, yaw: -3 },
]

describe('a visitor in a headset', () => {
  test('comes down where they are set, wherever in their room they stand and whichever way they look', () => {
    for (const head of heads) {
      for (const to of places) {
        const { x, z, yaw } = inMuseum(playSpaceFor(head, to), head)
        expect([x, z, yaw].map((value, i) => value - ([to.x, to.z, to.yaw][i] ?? 0))).toEqual(
          [0, 0, 0].map((zero) => expect.closeTo(zero, 9)),
        )
      }
    }
  })

  test('walks in the museum as in their own room: a step ahead is a step ahead', () => {
    const head: Stance = { x: 0.4, z: -0.7, yaw: 0 }
    const space = playSpaceFor(head, { x: 10, z: 10, yaw: Math.PI / 2 })
    const on = inMuseum(space, { ...head, z: head.z - 1 })
    // A quarter to the left of −z is −x.
    expect(on.x).toBeCloseTo(9, 9)
    expect(on.z).toBeCloseTo(10, 9)
  })

  test('the museum lies in the play space as the play space in the museum', () => {
    for (const space of places) {
      const back = inMuseum(space, museumIn(space))
      expect([back.x, back.z, back.yaw]).toEqual([0, 0, 0].map((zero) => expect.closeTo(zero, 9)))
    }
  })

  test('turns once for each push of the stick, to the side that it is pushed', () => {
    const turn = new SnapTurn()
    expect(
      [0, 0.5, 0.9, 1, 0.6, 0.9, 0.1, -0.8].map((across) => Math.round((turn.read(across) * 180) / Math.PI)),
    ).toEqual([0, 0, -30, 0, 0, 0, 0, 30])
  })
})
