import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitInto, longerSide, pixelsPerMetre, sizeFor } from './sizeFor.ts'

const file = (width: number, height: number) => ({ width, height, avif: `${width}.avif`, webp: `${width}.webp` })
const sizes = [320, 640, 960, 1280, 1920, 2560].map((width) => file(width, width / 2))

describe('the file of a picture', () => {
  test('is the smallest that fills its layer, and the largest there is where none does', () => {
    const widths = [256, 512, 1024, 2048, 4096].map((side) => sizeFor(sizes, side)?.width)
    expect(widths).toEqual([320, 640, 1280, 2560, 2560])
    expect(sizeFor(sizes.slice(0, 1), 1024)?.width).toBe(320)
  })

  test('of an upright picture is chosen by its height', () => {
    const upright = [320, 640, 960].map((width) => file(width, width * 1.5))
    expect([256, 512, 1024].map((side) => sizeFor(upright, side)?.width)).toEqual([320, 640, 960])
  })
})

describe('a picture in its layer', () => {
  test('of 1,024 pixels lies there texel by texel: nothing is scaled twice', () => {
    expect(fitInto(file(1024, 768), 1024, false)).toEqual({ width: 1024, height: 768 })
  })

  test('is whole and never enlarged, whatever its shape', () => {
    const length = fc.integer({ min: 20, max: 2560 })
    fc.assert(
      fc.property(
        length,
        length,
        fc.constantFrom(256, 512, 1024, 2048),
        fc.boolean(),
        (width, height, side, mipmaps) => {
          const fitted = fitInto(file(width, height), side, mipmaps)
          const most = Math.min(side, longerSide(file(width, height)) + (mipmaps ? 8 : 0))
          for (const each of [fitted.width, fitted.height]) {
            expect(each).toBeGreaterThan(0)
            expect(each).toBeLessThanOrEqual(Math.max(16, most))
          }
        },
      ),
    )
  })
})

test('a metre of wall at a metre fills a screen of 720 lines to seven eighths', () => {
  expect(pixelsPerMetre(720, 60)).toBeCloseTo(623.5, 1)
})
