import { linearOfTintByte, TRAITS, type Masonry } from '../../architecture/Masonry.ts'
import { KEY, KEYED_LAYERS, LAYERS, type Layer } from '../../materials/finishes.ts'
import { PAINTS } from '../../materials/forge/paints.ts'
import { linearOf, type Rgb } from '../../materials/palette.ts'
import { SCREEN, type BakeScene } from './BakeScene.ts'
import { screenMask } from './screenMask.ts'

/** A piece of masonry in the bake: moved by (dx, dz), and whether its own texels are wanted. */
export interface BakePiece {
  readonly masonry: Masonry
  readonly dx: number
  readonly dz: number
  readonly baked: boolean
  /** A stand-in for what lies beyond: no light is looked up on it, it gives off this radiance. */
  readonly glows?: Rgb
}

/** Puts pieces together as the baker wants them. What glows by itself is left out: lamps stand in for it. */
export function sceneOf(pieces: readonly BakePiece[], lighting: Pick<BakeScene, 'lamps' | 'sun' | 'sky'>): BakeScene {
  const [positions, normals, uv1, uvs]: [number[], number[], number[], number[]] = [[], [], [], []]
  const [albedo, screens, baked]: [number[], number[], number[]] = [[], [], []]
  const [emission, mapped]: [number[], number[]] = [[], []]
  for (const { masonry, dx, dz, baked: wanted, glows } of pieces) {
    for (let i = 0; i < masonry.triangles.length; i += 3) {
      const corners = masonry.triangles.subarray(i, i + 3)
      const first = corners[0] ?? 0
      if (masonry.traits[first * 4 + TRAITS.glow]) continue
      for (const k of corners) {
        positions.push(
          (masonry.positions[k * 3] ?? 0) + dx,
          masonry.positions[k * 3 + 1] ?? 0,
          (masonry.positions[k * 3 + 2] ?? 0) + dz,
        )
        normals.push(masonry.normals[k * 3] ?? 0, masonry.normals[k * 3 + 1] ?? 0, masonry.normals[k * 3 + 2] ?? 0)
        uv1.push(masonry.uv1[k * 2] ?? 0, masonry.uv1[k * 2 + 1] ?? 0)
        uvs.push(masonry.uvs[k * 2] ?? 0, masonry.uvs[k * 2 + 1] ?? 0)
      }
      const layer = LAYERS[masonry.tints[first * 4 + 3] ?? 0] ?? 'plain'
      const mean = meanOf(layer)
      for (let c = 0; c < 3; c++)
        albedo.push(Math.min(0.9, linearOfTintByte(masonry.tints[first * 4 + c] ?? 0) * (mean[c] ?? 0)))
      screens.push(layer === 'screen' ? SCREEN.lattice : layer === 'leaf' ? SCREEN.leaves : SCREEN.none)
      baked.push(wanted ? 1 : 0)
      emission.push(...(glows ?? [0, 0, 0]))
      mapped.push(glows ? 0 : 1)
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uv1: Float32Array.from(uv1),
    uvs: Float32Array.from(uvs),
    albedo: Float32Array.from(albedo),
    emission: Float32Array.from(emission),
    screens: Uint8Array.from(screens),
    isOpen: screenMask,
    baked: Uint8Array.from(baked),
    mapped: Uint8Array.from(mapped),
    ...lighting,
  }
}

const means = new Map<Layer, Rgb>()
const SAMPLES = 24

/** Mean colour of a layer as linear light; of a layer with holes, the mean of what isn't one. */
export function meanOf(layer: Layer): Rgb {
  const known = means.get(layer)
  if (known) return known
  const keyed = KEYED_LAYERS.includes(layer)
  let [n, r, g, b] = [0, 0, 0, 0]
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const colour = PAINTS[layer](((i % SAMPLES) + 0.37) / SAMPLES, (Math.floor(i / SAMPLES) + 0.61) / SAMPLES)
    const [red, green, blue] = [0, 1, 2].map((c) => linearOf(Math.min(255, colour[c] ?? 0)))
    if (keyed && (blue ?? 0) > KEY) continue
    n++
    r += red ?? 0
    g += green ?? 0
    // As the material's shader draws it: the key itself is never shown.
    b += keyed ? Math.min(blue ?? 0, (red ?? 0) * 0.32) : (blue ?? 0)
  }
  const mean: Rgb = [r / Math.max(1, n), g / Math.max(1, n), b / Math.max(1, n)]
  means.set(layer, mean)
  return mean
}
