import { describe, expect, test } from 'vitest'
import { buildBayKit, type BayKit } from '../../architecture/bayKit.ts'
import { HALF_BAY } from '../../architecture/measures.ts'
import { TRAITS } from '../../architecture/Masonry.ts'
import { loadTheme } from '../../architecture/themes/loadTheme.ts'
import { GALLERY_SETTINGS, type GallerySetting } from '../../materials/settings.ts'
import type { BayKind } from '../../plan/types.ts'
import { loadBakedSetting } from '../bakedSettings.ts'
import { galleryScene } from './galleryScene.ts'
import { readLight, type ReadLight } from './lightAt.ts'
import { tracer } from './tracer.ts'

/** Every side of a bay that may meet another bay. */
const SIDES: readonly (readonly [BayKind, number])[] = [
  ['door', HALF_BAY],
  ['wall', HALF_BAY],
  ['wall', -HALF_BAY],
  ['end', HALF_BAY],
]
/** Metres: surfaces as broad as this at a joint are walls, floors, ceilings; on mouldings and beams no eye follows a seam. */
const BROAD = 0.5
/** Metres between the places of a joint at which its light is compared. */
const STEP = 0.1

/** Metres: an eye's height, and where eyes stand across a hall and along it, from the joint. */
const EYE = 1.65
const ACROSS = [-2, 0, 2]
const ALONG = [-2.4, -0.8, 0.8, 2.4]
/** Metres that a sight keeps from the joint and its surface. */
const OFF = 0.03

/** Brightness along one side of a bay where it can be seen, by the place of the section and the way its surface looks. */
function sideOf(kit: BayKit, kind: BayKind, z: number, light: ReadLight, isSeen: IsSeen): Map<string, number> {
  const { positions, normals, uv1, traits, triangles } = kit[kind]
  const found = new Map<string, number>()
  const at = (vertex: number, d: number) => positions[vertex * 3 + d] ?? 0
  for (let i = 0; i < triangles.length; i += 3) {
    const corners = [0, 1, 2].map((k) => triangles[i + k] ?? 0)
    const on = corners.filter((vertex) => Math.abs(at(vertex, 2) - z) < 1e-4)
    const [a, b] = on
    if (a === undefined || b === undefined || on.length !== 2 || traits[a * 4 + TRAITS.glow]) continue
    // What ends at the joint, the side of a shelf or a sill, has no other half.
    if (Math.abs(normals[a * 3 + 2] ?? 0) > 0.3) continue
    const width = Math.hypot(at(b, 0) - at(a, 0), at(b, 1) - at(a, 1))
    if (width < BROAD) continue
    const count = Math.ceil(width / STEP)
    for (let k = 0; k <= count; k++) {
      const t = k / Math.max(1, count)
      const [x, y] = [0, 1].map((d) => at(a, d) * (1 - t) + at(b, d) * t)
      const [u, v] = [0, 1].map((d) => (uv1[a * 2 + d] ?? 0) * (1 - t) + (uv1[b * 2 + d] ?? 0) * t)
      if (!isSeen(kind, z, [x ?? 0, y ?? 0], [normals[a * 3] ?? 0, normals[a * 3 + 1] ?? 0])) continue
      const [red, green, blue] = light.at(u ?? 0, v ?? 0)
      // The end bays may be mirrored along z, never across: x and the way a surface looks across stay.
      const facing = [0, 1].map((d) => Math.round((normals[a * 3 + d] ?? 0) * 4))
      found.set([Math.round((x ?? 0) * 100), Math.round((y ?? 0) * 100), ...facing].join(), (red + green + blue) / 3)
    }
  }
  return found
}

type IsSeen = (kind: BayKind, z: number, place: readonly [number, number], normal: readonly [number, number]) => boolean

/** Tells whether anybody in a hall sees a place at a joint: behind a post, on top of a beam nobody does. */
async function eyesIn(setting: GallerySetting): Promise<IsSeen> {
  const { scene, middleOf } = await galleryScene(setting)
  const { trace } = tracer(scene.positions, () => false)
  return (kind, z, [x, y], [nx, ny]) => {
    // The door bay lies mirrored in the baked hall.
    const side = kind === 'door' ? -1 : 1
    const joint = middleOf[kind] + z * side
    const from = [x + nx * OFF, y + ny * OFF, joint - Math.sign(z) * side * OFF] as const
    return ACROSS.some((ex) =>
      ALONG.some((ez) => {
        const [dx, dy, dz] = [ex - from[0], EYE - from[1], joint + ez - from[2]]
        return dx * nx + dy * ny > 0 && !trace(from[0], from[1], from[2], dx, dy, dz, 1, true)
      }),
    )
  }
}

describe('where bays meet no seam is seen', () => {
  test.each(GALLERY_SETTINGS)('%s', async (setting) => {
    const { address, intensity } = await loadBakedSetting(setting)
    const light = await readLight(`public${address}`, intensity)
    const kit = buildBayKit(await loadTheme(setting))
    const isSeen = await eyesIn(setting)
    const sides = SIDES.map(([kind, z]) => sideOf(kit, kind, z, light, isSeen))
    const steps: number[] = []
    for (const [i, one] of sides.entries()) {
      for (const other of sides.slice(i + 1)) {
        for (const [place, a] of one) {
          const b = other.get(place)
          if (b !== undefined) steps.push(Math.abs(a - b) / ((a + b) / 2 + 0.05))
        }
      }
    }
    steps.sort((a, b) => a - b)
    const share = (part: number) => steps[Math.floor((steps.length - 1) * part)] ?? 1
    expect(steps.length).toBeGreaterThan(100)
    expect(share(0.5)).toBeLessThan(0.06)
    expect(share(0.9)).toBeLessThan(0.12)
  })
})
