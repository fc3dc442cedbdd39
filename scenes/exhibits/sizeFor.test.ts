import { describe, expect, test } from 'vitest'
import { pixelsPerMetre, sizeFor } from './sizeFor.ts'

const sizes = [320, 640, 1280, 2560].map((width) => ({
  width,
  height: width / 2,
  avif: `${width}.avif`,
  webp: `${width}.webp`,
}))

describe('the size of a picture', () => {
  test('grows as a visitor comes nearer, and never beyond what the device may load', () => {
    const at = (distance: number) => sizeFor(sizes, 1.6 * pixelsPerMetre(distance, 720, 65), 1280)?.width
    expect([12, 6, 3, 1.5, 0.5].map(at)).toEqual([320, 320, 320, 640, 1280].map((width) => width))
  })

  test('is the only one there is where a picture is small', () => {
    expect(sizeFor(sizes.slice(0, 1), 4000, 2048)?.width).toBe(320)
    expect(sizeFor(sizes.slice(3), 100, 1280)?.width).toBe(2560)
  })
})
