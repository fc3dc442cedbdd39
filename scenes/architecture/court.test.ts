import { describe, expect, test } from 'vitest'
import { planMuseum } from '../plan/planMuseum.ts'
import { horseshoe, multifoil, reachOf, topOf } from './arches.ts'
import { buildCourtKit, composeCourt, composeCourtPieces, COURT_ATLAS, lanternsOf } from './courtKit.ts'
import { ARCADE, COURT } from './courtMeasures.ts'
import { HALF_BAY } from './measures.ts'

const kit = buildCourtKit()

/** A courtyard for this many rooms, as the plan lays it out. */
function courtFor(rooms: number) {
  const specs = Array.from({ length: rooms + 1 }, (_, i) => ({ slug: `room-${i}`, setting: 'work', exhibits: [] }))
  const court = planMuseum(specs).rooms[0]
  const chamber = court?.chambers[0]
  if (!court || !chamber) throw new Error('a museum has a courtyard')
  return { chamber, obstacles: court.obstacles, masonry: composeCourt(kit, chamber, court.obstacles) }
}

describe('the courtyard', () => {
  test('its arches stay between their columns and under the storey', () => {
    for (const arch of [
      multifoil(ARCADE.width, COURT.springing, 11, 5, 0.22),
      horseshoe(ARCADE.width, COURT.springing, 14, { point: 0.16, below: 0.3 }),
    ]) {
      expect(topOf(arch)).toBeLessThan(5.32)
      expect(reachOf(arch)).toBeLessThan(HALF_BAY)
    }
  })

  test.each([1, 3, 8])(
    'of %i rooms is whole: every triangle faces its normal, every surface has its light',
    (rooms) => {
      const { masonry } = courtFor(rooms)
      const { positions, normals, triangles, uv1, traits } = masonry
      let wrong = 0
      for (let i = 0; i < triangles.length; i += 3) {
        const corner = (k: number, d: number) => positions[(triangles[i + k] ?? 0) * 3 + d] ?? 0
        const e = [0, 1, 2].map((d) => corner(1, d) - corner(0, d))
        const f = [0, 1, 2].map((d) => corner(2, d) - corner(0, d))
        const n = [0, 1, 2].map((d) => normals[(triangles[i] ?? 0) * 3 + d] ?? 0)
        const facing = [0, 1, 2].reduce(
          (sum, d) =>
            sum +
            ((e[(d + 1) % 3] ?? 0) * (f[(d + 2) % 3] ?? 0) - (e[(d + 2) % 3] ?? 0) * (f[(d + 1) % 3] ?? 0)) *
              (n[d] ?? 0),
          0,
        )
        if (facing < -1e-7) wrong++
      }
      expect(wrong).toBe(0)
      for (let i = 0; i < uv1.length; i += 2) {
        if (traits[i * 2]) continue
        expect(uv1[i]).toBeGreaterThan(1 / COURT_ATLAS.width)
        expect(uv1[i]).toBeLessThan(1 - 1 / COURT_ATLAS.width)
      }
    },
  )

  test('leaves the rest of a basic view to the halls behind its doors', () => {
    expect(courtFor(3).masonry.triangles.length / 3).toBeLessThan(13_000)
    expect(courtFor(8).masonry.triangles.length / 3).toBeLessThan(21_000)
  })

  test.each([3, 8])('of %i rooms comes in pieces that are all of it, those behind the visitor apart', (rooms) => {
    const { chamber, obstacles, masonry } = courtFor(rooms)
    const pieces = composeCourtPieces(kit, chamber, obstacles, { isNight: false })
    const count = pieces.reduce((sum, { triangles }) => sum + triangles.length, 0)
    expect(count).toBe(masonry.triangles.length)
    // From the middle, whichever way one looks, the view holds five of the eight sectors at most.
    const sizes = pieces.slice(0, 8).map(({ triangles }) => triangles.length / 3)
    const half = sizes.map((_, i) => [0, 1, 2, 3, 4].reduce((sum, k) => sum + (sizes[(i + k) % 8] ?? 0), 0))
    expect(Math.max(...half)).toBeLessThan(0.75 * (count / 3))
    // Each is drawn at once: solid, or with holes.
    for (const { opaque, triangles } of pieces) expect([0, triangles.length]).toContain(opaque)
  })

  test('has a lamp behind every screen at night, and nothing else that shines otherwise', () => {
    const { chamber, obstacles } = courtFor(3)
    const byDay = composeCourtPieces(kit, chamber, obstacles, { isNight: false })
    const byNight = composeCourtPieces(kit, chamber, obstacles, { isNight: true })
    const lit = byNight.flatMap((piece, index) => {
      const day = byDay[index]?.traits ?? []
      return [...piece.traits].flatMap((value, i) => (value === day[i] ? [] : [{ from: day[i], to: value, i: i % 4 }]))
    })
    // Twelve windows, four corners each.
    expect(lit.length).toBe(48)
    expect(new Set(lit.map(({ from, to, i }) => `${i}: ${from} → ${to}`))).toEqual(new Set(['0: 4 → 40']))
  })

  test('hangs a lantern before every door', () => {
    const { chamber } = courtFor(8)
    expect(lanternsOf(chamber).length).toBe(9)
    for (const [x, , z] of lanternsOf(chamber)) expect(Math.max(Math.abs(x), Math.abs(z))).toBeCloseTo(10.7, 5)
  })

  test('has an arcade bay wherever the plan has one', () => {
    const { chamber, masonry } = courtFor(5)
    const half = chamber.width / 2
    const farthest = masonry.positions.reduce(
      (most, value, i) => (i % 3 === 1 || Math.abs(value) > half + 1 ? most : Math.max(most, Math.abs(value))),
      0,
    )
    expect(farthest).toBeGreaterThan(half - 0.01)
  })
})
