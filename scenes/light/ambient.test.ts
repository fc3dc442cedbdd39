import { describe, expect, test } from 'vitest'
import { ambientAt, mixCubes } from './ambient.ts'
import { furnitureLight } from './furnitureLight.ts'
import { MOST_LIGHT } from './lightByte.ts'
import { withLamps } from './withLamps.ts'

/** Bright from above, half from +x, dark elsewhere. */
const CUBE = [1, 1, 1, 0, 0, 0, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]

describe('light on things that the plan sets down', () => {
  test('comes from where it came in the bake', () => {
    expect(ambientAt(CUBE, 0, 1, 0)).toEqual([2, 2, 2])
    expect(ambientAt(CUBE, 1, 0, 0)).toEqual([1, 1, 1])
    expect(ambientAt(CUBE, 0, 0, -1)).toEqual([0, 0, 0])
  })

  test('is between two probes what lies between them', () => {
    expect(
      mixCubes(
        CUBE,
        CUBE.map((value) => value * 3),
        0.5,
      ),
    ).toEqual(CUBE.map((value) => value * 2))
  })

  test('is the same all around in an even room, and darker at the foot', () => {
    const even = Array.from({ length: 18 }, () => 1)
    const light = furnitureLight(new Float32Array([0, 1, 0, 0, 0, 0]), new Float32Array([1, 0, 0, 1, 0, 0]), () => even)
    const brightness = (byte: number | undefined) => MOST_LIGHT * ((byte ?? 0) / 255) ** 2
    expect(brightness(light[0])).toBeCloseTo(1, 1)
    expect(brightness(light[4])).toBeLessThan(0.7)
  })

  test('a thing that is shown is brighter than the floor beside it', () => {
    const lit = withLamps(() => CUBE, [{ x: 0, z: 0, top: 0.82 }])
    expect(ambientAt(lit(0, 1, 0), 0, 0, 1)[0]).toBeGreaterThan(1)
    expect(lit(0, 0.2, 0)).toEqual(CUBE)
    expect(lit(2, 1, 0)).toEqual(CUBE)
  })
})
