import { describe, expect, test } from 'vitest'
import { Mason, type Surface } from '../../architecture/Mason.ts'
import { layBricks } from '../../architecture/layBricks.ts'
import { upright } from '../../architecture/vectors.ts'
import { bakeLight } from './bakeLight.ts'
import type { BakeScene } from './BakeScene.ts'
import { sceneOf } from './sceneOf.ts'

const ATLAS = { width: 64, height: 64 }
const SKY = 0.8

/** A closed room of two metres, seen from inside, all of one reflectance and glowing evenly. */
function furnace(albedo: number, emission: number): BakeScene {
  const mason = new Mason()
  for (const yaw of [0, Math.PI / 2, Math.PI, -Math.PI / 2]) {
    mason.at(upright(-Math.sin(yaw), 0, -Math.cos(yaw), yaw)).panel('ivory', -1, 0, 1, 2)
  }
  mason.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }).panel('ivory', -1, -1, 1, 1)
  mason.at({ origin: [0, 2, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).panel('ivory', -1, -1, 1, 1)
  const scene = open(mason.surfaces)
  scene.albedo.fill(albedo)
  scene.emission.fill(emission)
  return scene
}

function open(surfaces: readonly Surface[]): BakeScene {
  const { masonries } = layBricks([surfaces], ATLAS)
  return sceneOf(
    masonries.map((masonry) => ({ masonry, dx: 0, dz: 0, baked: true })),
    { lamps: [], sun: null, sky: () => [SKY, SKY, SKY] },
  )
}

function mean(values: Float32Array, valid: Uint8Array): number {
  let [sum, n] = [0, 0]
  valid.forEach((ok, i) => {
    if (!ok) return
    sum += values[i * 3] ?? 0
    n++
  })
  return sum / n
}

describe('the baker obeys physics', () => {
  test('a white furnace: in a closed glowing room the light is what the geometric series says', () => {
    const [albedo, emission] = [0.5, 1]
    const bounces = 4
    const { irradiance, valid } = bakeLight(furnace(albedo, emission), {
      atlas: ATLAS,
      rays: [16, 16, 16, 16],
      thin: 1,
    })
    // Each gather adds one bounce to the glow: E = π·L·(1 + ρ + … + ρ^(n−1)).
    const series = Array.from({ length: bounces }, (_, k) => albedo ** k).reduce((a, b) => a + b, 0)
    expect(mean(irradiance, valid) / (Math.PI * emission * series)).toBeCloseTo(1, 2)
  })

  test('nothing is brighter than its source: an open floor under an even sky gets π times the sky', () => {
    const mason = new Mason()
    mason.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }).panel('ivory', -1, -1, 1, 1)
    const { irradiance, valid } = bakeLight(open(mason.surfaces), { atlas: ATLAS, rays: [16], thin: 1 })
    expect(mean(irradiance, valid) / (Math.PI * SKY)).toBeCloseTo(1, 3)
  })

  test('a lamp at one metre gives its intensity straight below', () => {
    const mason = new Mason()
    mason.at({ origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }).panel('ivory', -1, -1, 1, 1)
    const scene = {
      ...open(mason.surfaces),
      lamps: [{ at: [0, 1, 0], intensity: [3, 2, 1], cone: null, size: 0, samples: 1 } as const],
    }
    const { direct } = bakeLight(scene, { atlas: ATLAS, rays: [1], thin: 1 })
    const [r, g, b] = direct(0, 0, 0, 0, 1, 0)
    expect([r, g, b].map((value) => Math.round(value * 50) / 50)).toEqual(
      [3.02, 2.02, 1].map((v) => expect.closeTo(v, 1)),
    )
  })

  test('the same scene bakes to the same bits', () => {
    const bake = () => bakeLight(furnace(0.3, 1), { atlas: ATLAS, rays: [4, 4], thin: 1 }).irradiance
    expect(bake()).toEqual(bake())
  })
})
