import { describe, expect, test } from 'vitest'
import { levelsOf, mipChain, type Pixels } from './mipChain.ts'

const grey = (width: number, height: number, byteAt: (x: number, y: number) => number): Pixels => {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([byteAt(x, y), byteAt(x, y), byteAt(x, y), 255], (y * width + x) * 4)
  return { data, width, height }
}

describe('the smaller copies of a picture', () => {
  test('are halves, rounded up, down to one texel', () => {
    const sizes = mipChain(
      grey(12, 5, () => 9),
      levelsOf(12),
    ).map(({ width, height }) => [width, height])
    expect(sizes).toEqual([
      [6, 3],
      [3, 2],
      [2, 1],
      [1, 1],
    ])
  })

  test('keep every grey as it is', () => {
    for (let byte = 0; byte < 256; byte++) {
      const [half] = mipChain(
        grey(2, 2, () => byte),
        1,
      )
      expect([...(half?.data ?? [])]).toEqual([byte, byte, byte, 255])
    }
  })

  test('average light: a board of black and white is as bright from afar as it is from near', () => {
    const [half] = mipChain(
      grey(8, 8, (x, y) => ((x + y) % 2) * 255),
      1,
    )
    // Half the light is 188 of 255 in sRGB; half the bytes would be 128.
    expect(new Set(half?.data.filter((_, n) => n % 4 < 3))).toEqual(new Set([188]))
  })

  test('have no edge that is not the picture’s, where its sides are odd', () => {
    const chain = mipChain(
      grey(7, 3, () => 200),
      3,
    )
    for (const { data } of chain) expect(data.every((byte, n) => byte === (n % 4 === 3 ? 255 : 200))).toBe(true)
  })
})
