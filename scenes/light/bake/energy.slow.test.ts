import { describe, expect, test } from 'vitest'
import { layBricks } from '../../architecture/layBricks.ts'
import { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import { bakeLight, type BakedLight } from './bakeLight.ts'
import type { BakeScene } from './BakeScene.ts'
import { sceneOf } from './sceneOf.ts'

const ATLAS = { width: 96, height: 96 }

/** A closed room of two metres, seen from inside, each wall of a colour of its own, a small lamp in its middle. */
function box(albedo: (triangle: number) => readonly [number, number, number]): BakeScene {
  const mason = new Mason()
  for (const yaw of [0, Math.PI / 2, Math.PI, -Math.PI / 2]) {
    mason.at(upright(-Math.sin(yaw), 0, -Math.cos(yaw), yaw)).panel('ivory', -1, 0, 1, 2)
  }
  mason.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }).panel('ivory', -1, -1, 1, 1)
  mason.at({ origin: [0, 2, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).panel('ivory', -1, -1, 1, 1)
  const { masonries } = layBricks([mason.surfaces], ATLAS)
  const scene = sceneOf(
    masonries.map((masonry) => ({ masonry, dx: 0, dz: 0, baked: true })),
    {
      lamps: [{ at: [0, 1, 0], intensity: [3, 3, 3], cone: null, size: 0, samples: 1 }],
      sun: null,
      sky: () => [0, 0, 0],
    },
  )
  for (let triangle = 0; triangle < scene.albedo.length / 3; triangle++)
    scene.albedo.set(albedo(triangle), triangle * 3)
  return scene
}

const GRID = 24

/** Mean irradiance over the room's surfaces (all triangles are of one size), looked up as the scene's material does. */
function mean({ uv1 }: BakeScene, { irradiance }: BakedLight): readonly [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  let n = 0
  for (let triangle = 0; triangle < uv1.length / 6; triangle++) {
    for (let i = 0; i < GRID; i++) {
      for (let j = 0; i + j < GRID; j++) {
        const [a, b] = [(i + 1 / 3) / GRID, (j + 1 / 3) / GRID]
        const [u, v] = [0, 1].map(
          (d) =>
            (uv1[triangle * 6 + d] ?? 0) * (1 - a - b) +
            (uv1[triangle * 6 + 2 + d] ?? 0) * a +
            (uv1[triangle * 6 + 4 + d] ?? 0) * b,
        )
        const texel = Math.floor((v ?? 0) * ATLAS.height) * ATLAS.width + Math.floor((u ?? 0) * ATLAS.width)
        for (const c of [0, 1, 2] as const) sum[c] += irradiance[texel * 3 + c] ?? 0
        n++
      }
    }
  }
  return [sum[0] / n, sum[1] / n, sum[2] / n]
}

describe('the baker keeps the books of energy', () => {
  test('what the walls of a closed room absorb is what the lamp gives, colour by colour', () => {
    const [r, g, b] = [0.6, 0.4, 0.2] as const
    const scene = box(() => [r, g, b])
    const baked = bakeLight(scene, { atlas: ATLAS, rays: [36, 36, 36, 36, 36, 36, 36, 36, 36, 36], thin: 1 })
    // A lamp of intensity I gives 4π·I; six walls of 4 m² take (1 − ρ) of the light that falls on them.
    const given = 4 * Math.PI * 3
    mean(scene, baked).forEach((light, c) => {
      const absorbed = light * 24 * (1 - ([r, g, b][c] ?? 0))
      expect(absorbed / given).toBeGreaterThan(0.97)
      expect(absorbed / given).toBeLessThan(1.03)
    })
  })

  test('light too bright to bounce is dimmed as a whole: its colour bounces on', () => {
    const scene = box(() => [0.5, 0.5, 0.5])
    const warm = {
      ...scene,
      lamps: [{ at: [0, 0.2, 0], intensity: [60, 30, 10], cone: null, size: 0, samples: 1 } as const],
    }
    const baked = bakeLight(warm, { atlas: ATLAS, rays: [16], thin: 1 })
    const [lampRed, , lampBlue] = baked.direct(0.9, 1.999, 0.9, 0, -1, 0)
    const [red, , blue] = mean(warm, baked)
    expect(red / blue / (lampRed / lampBlue)).toBeCloseTo(1, 1)
  })
})
