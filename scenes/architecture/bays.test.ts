import { describe, expect, test } from 'vitest'
import { horseshoe, multifoil, reachOf, topOf } from './arches.ts'
import { buildBayKit } from './bayKit.ts'
import { composeHall } from './composeHall.ts'
import { hallOfBays } from './fixtures/hallOfBays.ts'
import { madrasaHall } from './themes/madrasaHall.ts'
import { CORNICE, FRIEZE, PORTAL, WINDOW } from './measures.ts'

const kit = buildBayKit(madrasaHall)

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
  test('a mirrored bay turns its triangles with it', () => {
    const { positions, normals, triangles } = composeHall(kit, hallOfBays(3), [1, 1, 1])
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
