import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closestOf, fitted, movedBy, WHOLE, zoomedBy, type ZoomView } from './zoomView.ts'

const side = fc.integer({ min: 40, max: 4000 })
const size = fc.record({ width: side, height: side })
const spot = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }))
const moves = fc.array(fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), at: spot, by: spot }))

it('after any moves the picture is never smaller than whole, nor larger than it is worth, and covers what it can', () => {
  fc.assert(
    fc.property(size, size, moves, (picture, stage, all) => {
      let view: ZoomView = WHOLE
      for (const { factor, at, by } of all) {
        view = movedBy(zoomedBy(view, factor, at, picture, stage), by[0], by[1], picture, stage)
        expect(view.scale).toBeGreaterThanOrEqual(1)
        expect(view.scale).toBeLessThanOrEqual(closestOf(picture, stage))
        // How far each edge is from where it should be at most, or the middle from the middle.
        const width = fitted(picture, stage).width * view.scale
        const most = Math.max(0, (width - stage.width) / 2)
        expect(Math.abs(view.x)).toBeLessThanOrEqual(most + 1e-6)
      }
    }),
  )
})

it('what is under the finger stays under it', () => {
  const [picture, stage] = [
    { width: 1600, height: 1200 },
    { width: 800, height: 600 },
  ]
  const at = [100, -50] as const
  const near = zoomedBy(WHOLE, 2, at, picture, stage)
  // The point of the picture at `at`, in shares of its width, before and after.
  expect((at[0] - near.x) / near.scale).toBeCloseTo(at[0])
  expect((at[1] - near.y) / near.scale).toBeCloseTo(at[1])
})

it('back to the whole is back to the middle', () => {
  const [picture, stage] = [
    { width: 300, height: 900 },
    { width: 800, height: 600 },
  ]
  const near = movedBy(zoomedBy(WHOLE, 3, [0, 0], picture, stage), 0, 300, picture, stage)
  expect(near.y).not.toBe(0)
  expect(zoomedBy(near, 0.01, [0, 0], picture, stage)).toEqual({ scale: 1, x: 0, y: 0 })
})

it('a large picture may be seen until its pixels show, a small one four times as large', () => {
  const stage = { width: 500, height: 500 }
  expect(closestOf({ width: 2560, height: 2560 }, stage)).toBeCloseTo(10.24)
  expect(closestOf({ width: 320, height: 320 }, stage)).toBe(4)
})
