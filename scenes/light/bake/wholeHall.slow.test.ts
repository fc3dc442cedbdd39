import { expect, test } from 'vitest'
import { buildBayKit } from '../../architecture/bayKit.ts'
import { TRAITS, type Masonry } from '../../architecture/Masonry.ts'
import { loadTheme } from '../../architecture/themes/loadTheme.ts'
import type { GallerySetting } from '../../materials/settings.ts'
import type { BayKind } from '../../plan/types.ts'
import { loadBakedSetting } from '../bakedSettings.ts'
import { bakeLight } from './bakeLight.ts'
import { wholeHallScene } from './galleryScene.ts'
import { readLight } from './lightAt.ts'

/** Another hall than the one that the bays are baked in: longer by one. */
const HALL: readonly BayKind[] = ['door', 'wall', 'wall', 'wall', 'wall', 'end']
/** A small lightmap and few rays: a minute, and an error of its own that counts as the composed hall's. */
const ATLAS = { width: 400, height: 400 }
const RAYS = [9, 9, 25]
/** Square metres: what is smaller than that is a few texels of this lightmap. */
const BROAD = 0.25

/** Middle of each broad triangle in the lightmap, and its area. */
function broadOf({ positions, uv1, traits, triangles }: Masonry) {
  const found: { readonly u: number; readonly v: number; readonly area: number }[] = []
  const corner = (at: number, d: number) => positions[(triangles[at] ?? 0) * 3 + d] ?? 0
  for (let i = 0; i < triangles.length; i += 3) {
    const [e = [], f = []] = [1, 2].map((k) => [0, 1, 2].map((d) => corner(i + k, d) - corner(i, d)))
    const [x = 0, y = 0, z = 0] = [0, 1, 2].map(
      (d) => (e[(d + 1) % 3] ?? 0) * (f[(d + 2) % 3] ?? 0) - (e[(d + 2) % 3] ?? 0) * (f[(d + 1) % 3] ?? 0),
    )
    const area = Math.hypot(x, y, z) / 2
    if (traits[(triangles[i] ?? 0) * 4 + TRAITS.glow]) continue
    const [u = 0, v = 0] = [0, 1].map(
      (d) => [0, 1, 2].reduce((sum, k) => sum + (uv1[(triangles[i + k] ?? 0) * 2 + d] ?? 0), 0) / 3,
    )
    found.push({ u, v, area: area < BROAD ? 0 : area })
  }
  return found
}

const settings: readonly GallerySetting[] = ['work', 'kitchen', 'whiteCube']

test.each(settings)(
  'a hall composed of baked bays is lit as the same hall baked whole: %s',
  async (setting) => {
    const { address, intensity } = await loadBakedSetting(setting)
    const composed = await readLight(`public${address}`, intensity)
    const kit = buildBayKit(await loadTheme(setting))
    const { scene, masonries } = await wholeHallScene(setting, HALL, ATLAS)
    const { irradiance } = bakeLight(scene, { atlas: ATLAS, rays: RAYS, thin: 4 })
    const whole = (u: number, v: number) => {
      const texel = Math.floor(v * ATLAS.height) * ATLAS.width + Math.floor(u * ATLAS.width)
      return [0, 1, 2].reduce((sum, c) => sum + (irradiance[texel * 3 + c] ?? 0), 0) / 3
    }
    const errors: { readonly error: number; readonly area: number }[] = []
    const sums = HALL.map(() => ({ composed: 0, whole: 0 }))
    HALL.forEach((kind, index) => {
      const [own, ours] = [masonries[index], sums[index]]
      if (!own || !ours) return
      const places = broadOf(own)
      broadOf(kit[kind]).forEach(({ u, v, area }, i) => {
        const place = places[i]
        if (!place || area === 0) return
        const [r, g, b] = composed.at(u, v)
        const [a, truth] = [(r + g + b) / 3, whole(place.u, place.v)]
        ours.composed += a * area
        ours.whole += truth * area
        errors.push({ error: Math.abs(a - truth) / (truth + 0.1), area })
      })
    })
    errors.sort((a, b) => a.error - b.error)
    const all = errors.reduce((sum, { area }) => sum + area, 0)
    const share = (part: number) => {
      let area = 0
      return errors.find((each) => (area += each.area) >= all * part)?.error ?? 1
    }
    const off = sums.map((sum) => sum.composed / sum.whole - 1)
    // Stated error, with that of the small map: a bay as a whole 13 %, half of its surfaces 8 %, nine tenths 33 % (seen: 12, 7,
    // 31; where a lamp's edge or a sunbeam crosses the middle of a triangle, a texel of the small map is off by much).
    for (const error of off) expect(Math.abs(error)).toBeLessThan(0.13)
    expect(share(0.5)).toBeLessThan(0.08)
    expect(share(0.9)).toBeLessThan(0.33)
  },
  300_000,
)
