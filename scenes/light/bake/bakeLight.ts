import type { AtlasSize } from '../layOutCharts.ts'
import type { Rgb } from '../../materials/palette.ts'
import type { BakeScene } from './BakeScene.ts'
import { rasterise } from './rasterise.ts'
import { random } from './random.ts'
import { tracer } from './tracer.ts'

/** Raise it when the same scene would bake to other light: every bake is then stale (see bakeHash). */
export const BAKER = 3

export interface BakeOptions {
  readonly atlas: AtlasSize
  /** Rays a texel for each bounce, squares; the last is the one that is seen. */
  readonly rays: readonly number[]
  /** Of the earlier bounces only every nth texel is gathered, the rest take their neighbour's light. */
  readonly thin: number
  /** Last touch to the light of all texels (three numbers each), given where they lie and face. */
  readonly adjust?: (light: Float32Array, at: Float32Array, facing: Float32Array) => void
}

export interface BakedLight {
  /** Irradiance, three numbers a texel, and 1 in `valid` where there is any. First row is the lowest. */
  readonly irradiance: Float32Array
  readonly valid: Uint8Array
  /** What a ray brings: light arriving at a point from a direction, in the finished bake. */
  readonly radiance: (x: number, y: number, z: number, dx: number, dy: number, dz: number) => Rgb
  /** Lamps and sun on a surface at a point, with shadows. */
  readonly direct: (x: number, y: number, z: number, nx: number, ny: number, nz: number) => Rgb
  readonly rayCount: number
}

/** Sun spots as bright as this still bounce; brighter ones would only add speckle. */
const BRIGHTEST_BOUNCE = 14
/** A texel that sees this share of back faces close by lies inside something. */
const BURIED = 0.35
const LIFT = 0.004
const FARTHEST = 80

/**
 * Light of lamps, sun and sky with bounces, for every texel of an atlas. Direct light is kept apart (it is crisp); the
 * indirect light gathers along cosine-weighted rays, looking up the bounce before at whatever they hit, and is smoothed
 * within each surface afterwards. Irradiance in the lamps' units; deterministic.
 */
export function bakeLight(
  scene: BakeScene,
  { atlas, rays, thin, adjust }: BakeOptions,
  log: (line: string) => void = () => {},
): BakedLight {
  const { hit, trace } = tracer(
    scene.positions,
    (triangle, u, v) => scene.screens[triangle] !== 0 && letsThrough(scene, triangle, u, v),
  )
  const texels = rasterise(scene, atlas)
  const { count, at, facing, owner, chart } = texels
  log(`${count} texels of ${atlas.width * atlas.height}`)
  let rayCount = 0

  const sun = scene.sun
  const directAt = (x: number, y: number, z: number, nx: number, ny: number, nz: number, dice: () => number): Rgb => {
    let [r, g, b] = [0, 0, 0]
    const [px, py, pz] = [x + nx * LIFT, y + ny * LIFT, z + nz * LIFT]
    if (sun) {
      const cosine = nx * sun.direction[0] + ny * sun.direction[1] + nz * sun.direction[2]
      if (cosine > 0) {
        let seen = 0
        let sent = 0
        for (let s = 0; s < sun.samples; s++) {
          // The disc, and a texel's breadth.
          const jitter = () => (dice() - 0.5) * 0.008
          rayCount++
          sent++
          const blocked = trace(
            px + jitter() * 1.5,
            py + jitter() * 1.5,
            pz + jitter() * 1.5,
            sun.direction[0] + jitter(),
            sun.direction[1] + jitter(),
            sun.direction[2] + jitter(),
            FARTHEST,
            true,
          )
          if (!blocked) seen++
          if (s === 3 && seen === 0) break
        }
        const share = (cosine * seen) / sent
        r += sun.irradiance[0] * share
        g += sun.irradiance[1] * share
        b += sun.irradiance[2] * share
      }
    }
    for (const lamp of scene.lamps) {
      let share = 0
      for (let s = 0; s < lamp.samples; s++) {
        const lx = lamp.at[0] + (dice() - 0.5) * lamp.size - px
        const ly = lamp.at[1] + (dice() - 0.5) * lamp.size - py
        const lz = lamp.at[2] + (dice() - 0.5) * lamp.size - pz
        const square = lx * lx + ly * ly + lz * lz
        if (square > 110) break
        const distance = Math.sqrt(square)
        const cosine = (lx * nx + ly * ny + lz * nz) / distance
        if (cosine <= 0) continue
        let strength = cosine / Math.max(0.05, square)
        if (lamp.cone) {
          const { towards, dark, full } = lamp.cone
          const along = -(lx * towards[0] + ly * towards[1] + lz * towards[2]) / distance
          if (along < dark) continue
          const t = Math.min(1, (along - dark) / (full - dark))
          strength *= t * t * (3 - 2 * t)
        }
        rayCount++
        if (!trace(px, py, pz, lx, ly, lz, 0.985, true)) share += strength / lamp.samples
      }
      r += lamp.intensity[0] * share
      g += lamp.intensity[1] * share
      b += lamp.intensity[2] * share
    }
    return [r, g, b]
  }

  const direct = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) {
    const dice = random(i * 9781 + 7)
    direct.set(
      directAt(
        at[i * 3] ?? 0,
        at[i * 3 + 1] ?? 0,
        at[i * 3 + 2] ?? 0,
        facing[i * 3] ?? 0,
        facing[i * 3 + 1] ?? 0,
        facing[i * 3 + 2] ?? 0,
        dice,
      ),
      i * 3,
    )
  }
  log(`direct: ${(rayCount / 1e6).toFixed(1)} M rays`)

  /** Too bright a light is dimmed as a whole: clipped channel by channel, warm sun would bounce white. */
  const dimming = (light: Float32Array, i: number) =>
    Math.min(1, BRIGHTEST_BOUNCE / Math.max(light[i * 3] ?? 0, light[i * 3 + 1] ?? 0, light[i * 3 + 2] ?? 0, 1e-6))
  /** Radiance that comes back along a ray, given the irradiance of all texels; null from behind a surface close by. */
  const arriving = (
    light: Float32Array,
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
  ): Rgb | null => {
    rayCount++
    if (!trace(x, y, z, dx, dy, dz, FARTHEST, false)) return scene.sky(dx, dy, dz)
    const k = hit.triangle
    // Leaves and lattices are seen from both sides.
    if (hit.back && !scene.screens[k]) return hit.distance < 1 ? null : BLACK
    const [er, eg, eb] = [scene.emission[k * 3] ?? 0, scene.emission[k * 3 + 1] ?? 0, scene.emission[k * 3 + 2] ?? 0]
    if (!scene.mapped[k]) return [er, eg, eb]
    const w = 1 - hit.u - hit.v
    const u = (scene.uv1[k * 6] ?? 0) * w + (scene.uv1[k * 6 + 2] ?? 0) * hit.u + (scene.uv1[k * 6 + 4] ?? 0) * hit.v
    const v =
      (scene.uv1[k * 6 + 1] ?? 0) * w + (scene.uv1[k * 6 + 3] ?? 0) * hit.u + (scene.uv1[k * 6 + 5] ?? 0) * hit.v
    const i =
      owner[
        Math.min(atlas.height - 1, Math.floor(v * atlas.height)) * atlas.width +
          Math.min(atlas.width - 1, Math.floor(u * atlas.width))
      ] ?? -1
    if (i < 0) return [er, eg, eb]
    const share = dimming(light, i) / Math.PI
    return [
      er + (scene.albedo[k * 3] ?? 0) * (light[i * 3] ?? 0) * share,
      eg + (scene.albedo[k * 3 + 1] ?? 0) * (light[i * 3 + 1] ?? 0) * share,
      eb + (scene.albedo[k * 3 + 2] ?? 0) * (light[i * 3 + 2] ?? 0) * share,
    ]
  }

  let before = direct.slice()
  let indirect: Float32Array = new Float32Array(count * 3)
  const buried = new Uint8Array(count)
  rays.forEach((perTexel, bounce) => {
    const last = bounce === rays.length - 1
    const grid = Math.round(Math.sqrt(perTexel))
    const step = last ? 1 : thin
    const gathered = new Float32Array(count * 3)
    for (let i = 0; i < count; i += step) {
      const dice = random(i * 9781 + bounce * 6271 + 13)
      const [nx, ny, nz] = [facing[i * 3] ?? 0, facing[i * 3 + 1] ?? 0, facing[i * 3 + 2] ?? 0]
      const [px, py, pz] = [
        (at[i * 3] ?? 0) + nx * LIFT,
        (at[i * 3 + 1] ?? 0) + ny * LIFT,
        (at[i * 3 + 2] ?? 0) + nz * LIFT,
      ]
      const [tx, ty, tz] = tangentOf(nx, ny, nz)
      const [bx, by, bz] = [ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx]
      let [r, g, b, behind] = [0, 0, 0, 0]
      for (let s = 0; s < grid; s++) {
        for (let q = 0; q < grid; q++) {
          const u1 = (s + dice()) / grid
          const angle = ((q + dice()) / grid) * 2 * Math.PI
          const radius = Math.sqrt(u1)
          const [cx, cy, cz] = [radius * Math.cos(angle), radius * Math.sin(angle), Math.sqrt(Math.max(0, 1 - u1))]
          const light = arriving(
            before,
            px,
            py,
            pz,
            cx * tx + cy * bx + cz * nx,
            cx * ty + cy * by + cz * ny,
            cx * tz + cy * bz + cz * nz,
          )
          if (light === null) behind++
          else {
            r += light[0]
            g += light[1]
            b += light[2]
          }
        }
      }
      // Rays that began inside something tell nothing: the others stand for them.
      const k = Math.PI / Math.max(1, grid * grid - behind)
      // A buried texel is filled from its neighbours below.
      if (last && behind / (grid * grid) > BURIED) buried[i] = 1
      for (let j = i; j < Math.min(count, i + step); j++) {
        gathered[j * 3] = r * k
        gathered[j * 3 + 1] = g * k
        gathered[j * 3 + 2] = b * k
      }
    }
    log(`bounce ${bounce + 1}: ${(rayCount / 1e6).toFixed(1)} M rays`)
    if (last) indirect = gathered
    else before = direct.map((value, i) => value + (gathered[i] ?? 0))
  })

  const size = atlas.width * atlas.height
  const valid = new Uint8Array(size)
  const irradiance = new Float32Array(size * 3)
  const smoothed = smooth(indirect, buried, texels, atlas)
  const finished = direct.map((value, i) => value + (smoothed[i] ?? 0))
  adjust?.(finished, at, facing)
  for (let texel = 0; texel < size; texel++) {
    const i = owner[texel] ?? -1
    if (i < 0 || buried[i]) continue
    valid[texel] = 1
    for (let c = 0; c < 3; c++) irradiance[texel * 3 + c] = finished[i * 3 + c] ?? 0
  }
  spread(irradiance, valid, chart, atlas)
  const dice = random(4242)
  return {
    irradiance,
    valid,
    rayCount,
    radiance: (x, y, z, dx, dy, dz) => arriving(finished, x, y, z, dx, dy, dz) ?? BLACK,
    direct: (x, y, z, nx, ny, nz) => directAt(x, y, z, nx, ny, nz, dice),
  }
}

const BLACK: Rgb = [0, 0, 0]

function letsThrough(scene: BakeScene, triangle: number, u: number, v: number): boolean {
  const w = 1 - u - v
  const o = triangle * 6
  const x = (scene.uvs[o] ?? 0) * w + (scene.uvs[o + 2] ?? 0) * u + (scene.uvs[o + 4] ?? 0) * v
  const y = (scene.uvs[o + 1] ?? 0) * w + (scene.uvs[o + 3] ?? 0) * u + (scene.uvs[o + 5] ?? 0) * v
  return scene.isOpen(x, y, scene.screens[triangle] ?? 0)
}

function tangentOf(nx: number, ny: number, nz: number): Rgb {
  if (Math.abs(nx) > 0.9) {
    const length = Math.hypot(nz, nx)
    return [nz / length, 0, -nx / length]
  }
  const length = Math.hypot(nz, ny)
  return [0, nz / length, -ny / length]
}

/** À-trous smoothing of indirect light within each surface, stopping at edges of light and of direction. */
function smooth(
  light: Float32Array,
  buried: Uint8Array,
  texels: ReturnType<typeof rasterise>,
  atlas: AtlasSize,
): Float32Array {
  const { owner, chart, facing } = texels
  let from = withoutSpeckle(light, buried, texels, atlas)
  for (const step of [1, 2, 4, 1]) {
    const to = from.slice()
    for (let y = 0; y < atlas.height; y++) {
      for (let x = 0; x < atlas.width; x++) {
        const texel = y * atlas.width + x
        const i = owner[texel] ?? -1
        if (i < 0 || buried[i]) continue
        const here = luminance(from, i)
        let [total, r, g, b] = [0, 0, 0, 0]
        for (let dy = -2; dy <= 2; dy++) {
          for (let dx = -2; dx <= 2; dx++) {
            const [xx, yy] = [x + dx * step, y + dy * step]
            if (xx < 0 || yy < 0 || xx >= atlas.width || yy >= atlas.height) continue
            const other = yy * atlas.width + xx
            const j = owner[other] ?? -1
            if (j < 0 || buried[j] || chart[other] !== chart[texel]) continue
            const aligned =
              (facing[i * 3] ?? 0) * (facing[j * 3] ?? 0) +
              (facing[i * 3 + 1] ?? 0) * (facing[j * 3 + 1] ?? 0) +
              (facing[i * 3 + 2] ?? 0) * (facing[j * 3 + 2] ?? 0)
            const contrast = (luminance(from, j) - here) / (0.25 * here + 0.15)
            const weight = Math.exp(-(dx * dx + dy * dy) / 4 - contrast * contrast) * Math.max(0, aligned) ** 8
            total += weight
            r += (from[j * 3] ?? 0) * weight
            g += (from[j * 3 + 1] ?? 0) * weight
            b += (from[j * 3 + 2] ?? 0) * weight
          }
        }
        if (total > 0) to.set([r / total, g / total, b / total], i * 3)
      }
    }
    from = to
  }
  return from
}

/** A texel far brighter than its neighbours was hit by one lucky ray: it takes their mean, and the light is hardly less. */
function withoutSpeckle(
  light: Float32Array,
  buried: Uint8Array,
  { owner, chart }: ReturnType<typeof rasterise>,
  { width, height }: AtlasSize,
): Float32Array {
  const out = light.slice()
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const texel = y * width + x
      const i = owner[texel] ?? -1
      if (i < 0 || buried[i]) continue
      let [n, sum, r, g, b] = [0, 0, 0, 0, 0]
      for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++) {
          const [xx, yy] = [x + dx, y + dy]
          if ((dx === 0 && dy === 0) || xx < 0 || yy < 0 || xx >= width || yy >= height) continue
          const j = owner[yy * width + xx] ?? -1
          if (j < 0 || buried[j] || chart[yy * width + xx] !== chart[texel]) continue
          n++
          sum += luminance(light, j)
          r += light[j * 3] ?? 0
          g += light[j * 3 + 1] ?? 0
          b += light[j * 3 + 2] ?? 0
        }
      }
      if (n > 3 && luminance(light, i) > (1.5 * sum) / n) out.set([r / n, g / n, b / n], i * 3)
    }
  }
  return out
}

function luminance(light: Float32Array, i: number): number {
  return (light[i * 3] ?? 0) + (light[i * 3 + 1] ?? 0) + (light[i * 3 + 2] ?? 0)
}

/** Carries light over the rim of every chart, so that filtering at its edge reads the same light. */
function spread(irradiance: Float32Array, valid: Uint8Array, chart: Int32Array, { width, height }: AtlasSize): void {
  for (let pass = 0; pass < 6; pass++) {
    const next = valid.slice()
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const texel = y * width + x
        if (valid[texel]) continue
        let [n, r, g, b] = [0, 0, 0, 0]
        for (const step of [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1]) {
          const other = texel + step
          if (!valid[other]) continue
          n++
          r += irradiance[other * 3] ?? 0
          g += irradiance[other * 3 + 1] ?? 0
          b += irradiance[other * 3 + 2] ?? 0
          if ((chart[texel] ?? -1) < 0) chart[texel] = chart[other] ?? -1
        }
        if (n === 0) continue
        irradiance.set([r / n, g / n, b / n], texel * 3)
        next[texel] = 1
      }
    }
    valid.set(next)
  }
}
