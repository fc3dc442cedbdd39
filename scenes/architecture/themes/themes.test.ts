import { describe, expect, test } from 'vitest'
import { GALLERY_SETTINGS } from '../../materials/settings.ts'
import type { BayKind } from '../../plan/types.ts'
import { CORNER, hasSetPiece } from '../../plan/setPieces.ts'
import { BAY_ATLAS, buildBayKit, type BayKit } from '../bayKit.ts'
import { composeHall } from '../composeHall.ts'
import { hallOfBays } from '../fixtures/hallOfBays.ts'
import { HALF_BAY, HALF_WIDTH, PORTAL } from '../measures.ts'
import { TRAITS, type Masonry } from '../Masonry.ts'
import { loadTheme } from './loadTheme.ts'
import { madrasaHall } from './madrasaHall.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

const KINDS: readonly BayKind[] = ['door', 'wall', 'end']

const themes = new Map<string, GalleryTheme>([['madrasaHall', madrasaHall]])
for (const setting of GALLERY_SETTINGS) {
  const theme = await loadTheme(setting)
  if (theme !== madrasaHall) themes.set(setting, theme)
}
const kits = [...themes].map(([name, theme]) => [name, buildBayKit(theme)] as const)

/** Vertices at a joint, as sorted, rounded `x,y` pairs. */
function section(kit: BayKit, kind: BayKind, z: number): string[] {
  const { positions } = kit[kind]
  const found = new Set<string>()
  for (let i = 0; i < positions.length; i += 3) {
    if (Math.abs((positions[i + 2] ?? 0) - z) < 1e-4) {
      found.add(`${(positions[i] ?? 0).toFixed(3)},${(positions[i + 1] ?? 0).toFixed(3)}`)
    }
  }
  return [...found].sort()
}

/** The triangles of a piece as nine numbers each. */
function trianglesOf({ positions, triangles }: Masonry): number[][] {
  const found: number[][] = []
  for (let i = 0; i < triangles.length; i += 3) {
    found.push([0, 1, 2].flatMap((k) => [0, 1, 2].map((d) => positions[(triangles[i + k] ?? 0) * 3 + d] ?? 0)))
  }
  return found
}

/** The part of the triangle's box that reaches into a box; null where they don't meet. */
function meets(triangle: readonly number[], low: readonly number[], high: readonly number[]): boolean {
  return [0, 1, 2].every((d) => {
    const values = [triangle[d] ?? 0, triangle[3 + d] ?? 0, triangle[6 + d] ?? 0]
    return Math.min(...values) < (high[d] ?? 0) && Math.max(...values) > (low[d] ?? 0)
  })
}

describe.each(kits)('the theme %s', (name, kit) => {
  test('its bays meet: the vertices at a joint coincide, whichever bays meet', () => {
    const [near, far] = [section(kit, 'wall', HALF_BAY), section(kit, 'wall', -HALF_BAY)]
    expect(near.length).toBeGreaterThanOrEqual(6)
    expect(far).toEqual(near)
    expect(section(kit, 'door', HALF_BAY)).toEqual(near)
    expect(section(kit, 'end', HALF_BAY)).toEqual(near)
  })

  test.each(KINDS)('every surface of its %s bay has its own place in the lightmap', (kind) => {
    const { uv1, traits } = kit[kind]
    for (let i = 0; i < uv1.length; i += 2) {
      if (traits[i * 2 + TRAITS.glow]) continue
      expect(uv1[i]).toBeGreaterThan(1 / BAY_ATLAS.width)
      expect(uv1[i]).toBeLessThan(1 - 1 / BAY_ATLAS.width)
      expect(uv1[i + 1]).toBeGreaterThan(1 / BAY_ATLAS.height)
      expect(uv1[i + 1]).toBeLessThan(1 - 1 / BAY_ATLAS.height)
    }
  })

  test.each(KINDS)('the triangles of its %s bay face where their normals look', (kind) => {
    const { normals, triangles } = kit[kind]
    trianglesOf(kit[kind]).forEach((t, index) => {
      const a = triangles[index * 3] ?? 0
      const n = [0, 1, 2].map((d) => normals[a * 3 + d] ?? 0)
      const e = [0, 1, 2].map((d) => (t[3 + d] ?? 0) - (t[d] ?? 0))
      const f = [0, 1, 2].map((d) => (t[6 + d] ?? 0) - (t[d] ?? 0))
      const facing = [0, 1, 2].reduce((sum, d) => {
        const [p, q] = [(d + 1) % 3, (d + 2) % 3]
        return sum + ((e[p] ?? 0) * (f[q] ?? 0) - (e[q] ?? 0) * (f[p] ?? 0)) * (n[d] ?? 0)
      }, 0)
      expect(facing).toBeGreaterThan(-1e-9)
    })
  })

  test('a hall of six stays within the building budget', () => {
    const triangles = composeHall(kit, hallOfBays(6), [1, 1, 1]).triangles.length / 3
    // P8: 40,000 in view in the basic tier: a hall, and what is seen through its doors.
    expect(triangles).toBeLessThan(12_000)
  })

  test('pictures hang free: nothing stands out from the long walls between 1.0 and 2.55 m by more than a thumb', () => {
    const proud = KINDS.flatMap((kind) =>
      [-1, 1].flatMap((side) => {
        const [low, high] = [side * (HALF_WIDTH - 0.04), side * (HALF_WIDTH - 0.6)].toSorted((a, b) => a - b)
        return trianglesOf(kit[kind]).filter(
          (t) => meets(t, [low ?? 0, 1.02, -1.5], [high ?? 0, 2.53, 1.7]) && !inCorner(name, kind, t),
        )
      }),
    )
    expect(proud).toEqual([])
  })

  test('one walks free: nothing stands on the floor or hangs below 2.3 m but the furniture that the plan knows', () => {
    const inTheWay = KINDS.flatMap((kind) =>
      trianglesOf(kit[kind]).filter(
        (t) =>
          meets(t, [-HALF_WIDTH + 0.3, 0.06, -HALF_BAY + 0.2], [HALF_WIDTH - 0.3, 2.3, HALF_BAY - 0.01]) &&
          !inCorner(name, kind, t),
      ),
    )
    expect(inTheWay).toEqual([])
  })

  test('its doorway is as wide as the plan says, and 2.3 m high', () => {
    const { halfDoor } = PORTAL
    const barred = trianglesOf(kit.door).filter((t) =>
      meets(t, [-halfDoor + 0.03, 0.06, -HALF_BAY - 0.29], [halfDoor - 0.03, 2.1, -HALF_BAY + 0.15]),
    )
    expect(barred).toEqual([])
  })

  test.runIf(hasSetPiece(name))('the furniture that the plan leaves room for stands there', () => {
    const { from, to, depth } = CORNER
    const standing = trianglesOf(kit.end).filter((t) =>
      meets(t, [from + 0.05, 0.2, -HALF_BAY + 0.05], [to - 0.05, 1.5, -HALF_BAY + depth - 0.05]),
    )
    expect(standing.length).toBeGreaterThan(10)
  })
})

/** Within the bounds that the plan keeps for the theme's furniture. */
function inCorner(name: string, kind: BayKind, triangle: readonly number[]): boolean {
  if (kind !== 'end' || !hasSetPiece(name)) return false
  const { from, to, depth } = CORNER
  return [0, 3, 6].every((k) => {
    const [x, z] = [triangle[k] ?? 0, triangle[k + 2] ?? 0]
    return x > from - 1e-6 && x < to + 0.051 && z < -HALF_BAY + depth + 1e-6
  })
}
