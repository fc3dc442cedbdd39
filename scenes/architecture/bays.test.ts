import { describe, expect, test } from 'vitest'
import type { BayKind } from '../plan/types.ts'
import { horseshoe, multifoil, reachOf, topOf } from './arches.ts'
import { BAY_ATLAS, buildBayKit } from './bayKit.ts'
import { composeHall } from './composeHall.ts'
import { CORNICE, FRIEZE, HALF_BAY, PORTAL, WINDOW } from './measures.ts'

const kit = buildBayKit()
const kinds: readonly BayKind[] = ['door', 'wall', 'end']

/** A hall of this many bays as the plan lays it out. */
function hall(bays: number) {
  return {
    yaw: 0,
    length: bays * 2 * HALF_BAY,
    bays: Array.from({ length: bays }, (_, i) => ({
      kind: i === 0 ? ('door' as const) : i === bays - 1 ? ('end' as const) : ('wall' as const),
      x: 0,
      z: 0,
      yaw: i === 0 ? Math.PI : 0,
      length: 2 * HALF_BAY,
    })),
  }
}

/** Vertices at a joint, as sorted, rounded `x,y` pairs. */
function section(kind: BayKind, z: number): string[] {
  const { positions } = kit[kind]
  const found = new Set<string>()
  for (let i = 0; i < positions.length; i += 3) {
    if (Math.abs((positions[i + 2] ?? 0) - z) < 1e-4) {
      found.add(`${(positions[i] ?? 0).toFixed(3)},${(positions[i + 1] ?? 0).toFixed(3)}`)
    }
  }
  return [...found].sort()
}

describe('arches', () => {
  test('the portal stays under its alfiz, and the alfiz under the frieze', () => {
    const arch = horseshoe(PORTAL.halfDoor * 2, PORTAL.springing)
    expect(topOf(arch)).toBeLessThan(PORTAL.alfizTop)
    expect(reachOf(arch)).toBeLessThan(PORTAL.halfAlfiz)
    expect(PORTAL.frameTop).toBeLessThan(FRIEZE)
  })

  test('the window stays inside its surround, and that under the frieze', () => {
    const arch = multifoil(WINDOW.half * 2, WINDOW.springing, 7, 5)
    expect(topOf(arch)).toBeLessThan(WINDOW.surroundTop)
    expect(reachOf(arch)).toBeLessThan(WINDOW.half + WINDOW.surround)
    expect(WINDOW.surroundTop).toBeLessThan(FRIEZE)
    expect(FRIEZE).toBeLessThan(CORNICE)
  })
})

describe('the bays', () => {
  test('meet: the vertices at a joint coincide, whichever bays meet', () => {
    const [near, far] = [section('wall', HALF_BAY), section('wall', -HALF_BAY)]
    expect(near.length).toBeGreaterThan(20)
    expect(far).toEqual(near)
    expect(section('door', HALF_BAY)).toEqual(near)
    expect(section('end', HALF_BAY)).toEqual(near)
  })

  test.each(kinds)('every surface of the %s bay has its own place in the lightmap', (kind) => {
    const { uv1, traits } = kit[kind]
    for (let i = 0; i < uv1.length; i += 2) {
      if (traits[i * 2]) continue
      expect(uv1[i]).toBeGreaterThan(1 / BAY_ATLAS.width)
      expect(uv1[i]).toBeLessThan(1 - 1 / BAY_ATLAS.width)
      expect(uv1[i + 1]).toBeGreaterThan(1 / BAY_ATLAS.height)
      expect(uv1[i + 1]).toBeLessThan(1 - 1 / BAY_ATLAS.height)
    }
  })

  test.each(kinds)('the triangles of the %s bay face where their normals look', (kind) => {
    const { positions, normals, triangles } = kit[kind]
    const at = (array: Float32Array, i: number) =>
      [array[i * 3] ?? 0, array[i * 3 + 1] ?? 0, array[i * 3 + 2] ?? 0] as const
    for (let i = 0; i < triangles.length; i += 3) {
      const [a, b, c] = [triangles[i] ?? 0, triangles[i + 1] ?? 0, triangles[i + 2] ?? 0]
      const [p, q, r, n] = [at(positions, a), at(positions, b), at(positions, c), at(normals, a)]
      const [e, f] = [q.map((v, k) => v - (p[k] ?? 0)), r.map((v, k) => v - (p[k] ?? 0))]
      const [ex = 0, ey = 0, ez = 0] = e
      const [fx = 0, fy = 0, fz = 0] = f
      const facing = (ey * fz - ez * fy) * n[0] + (ez * fx - ex * fz) * n[1] + (ex * fy - ey * fx) * n[2]
      expect(facing).toBeGreaterThan(-1e-9)
    }
  })

  test('a hall of six stays within the building budget', () => {
    const triangles = composeHall(kit, hall(6), [1, 1, 1]).triangles.length / 3
    // P8: 40,000 in view in the basic tier: a hall, and what is seen through its doors.
    expect(triangles).toBeLessThan(12_000)
  })

  test('a mirrored bay turns its triangles with it', () => {
    const { positions, normals, triangles } = composeHall(kit, hall(3), [1, 1, 1])
    let wrong = 0
    for (let i = 0; i < triangles.length; i += 3) {
      const corner = (k: number, d: number) => positions[(triangles[i + k] ?? 0) * 3 + d] ?? 0
      const e = [0, 1, 2].map((d) => corner(1, d) - corner(0, d))
      const f = [0, 1, 2].map((d) => corner(2, d) - corner(0, d))
      const n = [0, 1, 2].map((d) => normals[(triangles[i] ?? 0) * 3 + d] ?? 0)
      const cross = [0, 1, 2].map(
        (d) => (e[(d + 1) % 3] ?? 0) * (f[(d + 2) % 3] ?? 0) - (e[(d + 2) % 3] ?? 0) * (f[(d + 1) % 3] ?? 0),
      )
      if (cross.reduce((sum, value, d) => sum + value * (n[d] ?? 0), 0) < -1e-9) wrong++
    }
    expect(wrong).toBe(0)
  })
})
