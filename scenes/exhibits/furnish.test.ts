import { describe, expect, test } from 'vitest'
import { EXHIBIT_KINDS, EXHIBIT_NATURES, OBJECT_FORMS, type ExhibitKind } from '../../cms/content/Exhibit.ts'
import { Mason, type Surface } from '../architecture/Mason.ts'
import { footprint } from '../plan/footprint.ts'
import { LABEL_LINE, PICTURE_HEIGHT } from '../plan/measures.ts'
import { specOf } from '../plan/mountOf.ts'
import { planMuseum } from '../plan/planMuseum.ts'
import type { RoomPlan } from '../plan/types.ts'
import { buildObject } from './buildObject.ts'
import { contactShadows } from './contactShadows.ts'
import { furnish, type Look } from './furnish.ts'
import { GLASS } from './buildGlass.ts'
import { MOULDINGS, mouldingOf } from './mouldings.ts'

/** What a hall may spend on all that hangs and stands in it: of 14,000 triangles in all, walls and ceiling take the most. */
const MOST_TRIANGLES = 3_500

const trianglesOf = (surfaces: readonly Surface[]) =>
  surfaces.reduce((sum, { triangles }) => sum + triangles.length / 3, 0)

function extentOf(surfaces: readonly Surface[]) {
  const axis = (k: number) => surfaces.flatMap(({ positions }) => positions.filter((_, i) => i % 3 === k))
  const [xs, ys, zs] = [axis(0), axis(1), axis(2)]
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const
  return { x: span(xs), y: span(ys), z: span(zs) }
}

/** A hall of exhibits of these kinds, and what the room's file says of each. */
function hallOf(kinds: readonly ExhibitKind[], lookOf: (index: number) => Partial<Look> = () => ({})) {
  const outline = (slug: string, setting: string, shown: readonly ExhibitKind[]) => ({
    slug,
    setting,
    exhibits: shown.map((kind, i) => ({
      slug: `e${i}`,
      kind,
      aspect: 0.7 + (i % 4) * 0.3,
      hasImage: !WORDS.has(kind),
    })),
  })
  const { rooms } = planMuseum([outline('threshold', 'courtyard', []), outline('a', 'work', kinds)].map(specOf))
  const plan = rooms[1]
  if (!plan) throw new Error('a room')
  const looks = new Map(
    kinds.map((kind, i) => [`e${i}`, { kind, nature: 'illustration', form: null, ...lookOf(i) } satisfies Look]),
  )
  return { plan, surfacesOf: (chamber: number) => surfacesOf(plan, chamber, (slug) => looks.get(slug) ?? null) }
}

const WORDS = new Set<ExhibitKind>(['textWall', 'memorial', 'voice', 'object'])

function surfacesOf(plan: RoomPlan, index: number, lookOf: (slug: string) => Look | null): readonly Surface[] {
  const chamber = plan.chambers[index]
  if (!chamber) throw new Error('a hall')
  return furnish({
    chamber,
    placements: plan.placements.filter((one) => one.chamber === index),
    obstacles: plan.obstacles.filter((one) => one.chamber === index),
    closedDoors: [],
    lookOf,
  })
}

describe('what hangs and stands in a hall', () => {
  test('a full hall of six bays stays within its triangles, whatever is shown', () => {
    const mixed: ExhibitKind[] = ['picture', 'poster', 'chart', 'archivalDocument', 'projection', 'textWall']
    const standing: ExhibitKind[] = ['object', 'memorial', 'mapTable', 'voice']
    for (const form of OBJECT_FORMS) {
      const { plan, surfacesOf: build } = hallOf([...mixed, ...standing], () => ({ form }))
      expect(plan.chambers.map(({ bays }) => bays.length)).toEqual([6])
      expect(trianglesOf(build(0)), form).toBeLessThan(MOST_TRIANGLES)
    }
    const objects = hallOf(
      Array.from({ length: 4 }, () => 'object' as const),
      (i) => ({ form: (['loom', 'lamp', 'boat', 'houseModel'] as const)[i] ?? 'key' }),
    )
    expect(trianglesOf(objects.surfacesOf(0))).toBeLessThan(MOST_TRIANGLES)
  })

  test.each(EXHIBIT_KINDS)('%s: its mount is built, in front of its wall or on its own piece of floor', (kind) => {
    const { plan, surfacesOf: build } = hallOf([kind], () => ({ form: 'suitcase' }))
    const own = build(0)
    expect(trianglesOf(own)).toBeGreaterThan(trianglesOf(hallOf([]).surfacesOf(0)))
    for (const { positions, normals, triangles } of own) {
      for (const value of [...positions, ...normals]) if (!Number.isFinite(value)) throw new Error(`${kind}: ${value}`)
      expect(Math.max(...triangles)).toBeLessThan(positions.length / 3)
    }
    const hall = plan.chambers[0]
    const { x, y } = extentOf(own)
    expect(x[0]).toBeGreaterThanOrEqual(-(hall?.width ?? 0) / 2 - 1e-6)
    expect(x[1]).toBeLessThanOrEqual((hall?.width ?? 0) / 2 + 1e-6)
    expect(y[0]).toBeGreaterThanOrEqual(-1e-6)
    // A projector hangs highest; nothing reaches the beams.
    expect(y[1]).toBeLessThan(LABEL_LINE + PICTURE_HEIGHT + 0.6)
  })

  test('what stands on the floor keeps to what the plan says that it takes', () => {
    const bumps: string[] = []
    for (const kind of ['object', 'voice', 'mapTable', 'memorial', 'archivalDocument'] as const) {
      const { plan, surfacesOf: build } = hallOf([kind], () => ({ form: 'boat' }))
      const [placement] = plan.placements
      const hall = plan.chambers[0]
      if (!placement || placement.mount === 'wall' || !hall) throw new Error(kind)
      const [c, s] = [Math.cos(placement.yaw), Math.sin(placement.yaw)]
      const { width, depth } = footprint(placement.mount)
      for (const { finish, positions } of build(0)) {
        for (let i = 0; i < positions.length; i += 3) {
          const [hx, y, hz] = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0]
          // From the hall's axes to the world's, then to the mount's own.
          const [ch, sh] = [Math.cos(hall.yaw), Math.sin(hall.yaw)]
          const [wx, wz] = [hall.x + hx * ch + hz * sh - placement.x, hall.z - hx * sh + hz * ch - placement.z]
          const [across, before] = [wx * c - wz * s, wx * s + wz * c]
          // The bench and its rug, and a case's card on the wall above it.
          if (Math.hypot(wx, wz) > 1.4 || finish === 'rug' || finish === 'strap') continue
          // A finger's breadth of lip is nothing to bump into.
          if (Math.abs(across) > width / 2 + 0.05 || Math.abs(before) > depth / 2 + 0.05)
            bumps.push(`${kind}: ${finish} at ${across}, ${y}, ${before}`)
        }
      }
    }
    expect(bumps).toEqual([])
  })

  test('shadows and sheen are one draw, few triangles', () => {
    const { plan } = hallOf(['picture', 'object', 'archivalDocument', 'mapTable', 'memorial'])
    const look = { kind: 'object', nature: 'original', form: 'key' } as const
    const geometry = contactShadows(plan.placements, plan.obstacles, () => look)
    expect((geometry.index?.count ?? 0) / 3).toBeLessThan(400)
    geometry.dispose()
  })
})

describe('things of the collection', () => {
  test.each(OBJECT_FORMS)('%s fits under its glass, stands on its plinth, and costs little', (form) => {
    const mason = new Mason()
    buildObject(mason, form)
    const { x, y, z } = extentOf(mason.surfaces)
    expect(Math.max(-x[0], x[1])).toBeLessThanOrEqual(GLASS.width / 2)
    expect(Math.max(-z[0], z[1])).toBeLessThanOrEqual(GLASS.depth / 2)
    expect(y[1]).toBeLessThan(GLASS.height)
    expect(y[0]).toBeGreaterThanOrEqual(-0.01)
    expect(y[0]).toBeLessThan(0.03)
    expect(trianglesOf(mason.surfaces)).toBeLessThan(900)
  })
})

describe('frames', () => {
  test('photographs, originals, what was remade and what the museum drew are told apart by their frames', () => {
    const names = EXHIBIT_NATURES.map((nature) => mouldingOf('picture', nature))
    expect(names).toEqual(['brass', 'black', 'oxblood', 'walnut', 'walnut', 'walnut'])
    expect(mouldingOf('chart', 'illustration')).toBe('line')
  })

  test('every moulding leaves a board between itself and the picture', () => {
    for (const { breadth, outer, inner } of Object.values(MOULDINGS)) {
      expect(breadth).toBeLessThan(0.1)
      expect(Math.min(outer, inner)).toBeGreaterThan(0.027)
    }
  })
})
