import type { Chamber, Obstacle } from '../plan/types.ts'
import { assemble, type Part } from './assemble.ts'
import { buildArcade, buildColumn, buildCourtFloor, type ArcadeKind } from './buildArcade.ts'
import { buildFountain } from './buildFountain.ts'
import { planterSurfaces } from './buildTree.ts'
import { COURT, COURT_LANTERN, WINDOW_GLOW } from './courtMeasures.ts'
import { layBricks } from './layBricks.ts'
import type { Surface } from './Mason.ts'
import { GLOW_STEPS, tintByte, TRAITS, type Masonry } from './Masonry.ts'
import { HALF_BAY } from './measures.ts'
import { FINISHES, KEYED_LAYERS } from '../materials/finishes.ts'

export const COURT_ATLAS = { width: 1024, height: 1024 } as const

/** A part of the courtyard with light of its own: a side (0 north, 1 west, 2 south, 3 east) and what it is there. */
type Slot = 'corner' | 'left' | 'door' | 'right' | 'columnCorner' | 'columnLeft' | 'columnRight'

const SLOTS: Readonly<Record<Slot, () => readonly Surface[]>> = {
  corner: () => buildArcade('corner'),
  left: () => buildArcade('wall'),
  door: () => buildArcade('door'),
  right: () => buildArcade('wall'),
  columnCorner: buildColumn,
  columnLeft: buildColumn,
  columnRight: buildColumn,
}

/** What is solid, and what has holes (screens, leaves): drawn apart. */
export interface CourtPart {
  readonly solid: Masonry
  readonly keyed: Masonry
}

export interface CourtKit {
  readonly slots: ReadonlyMap<string, CourtPart>
  readonly floor: CourtPart
  readonly fountain: CourtPart
  /** Four, by quadrant: north-east, north-west, south-west, south-east. */
  readonly planters: readonly CourtPart[]
}

/** All parts of the courtyard of three rooms, for which the light is baked, with their places in the lightmap. */
export function buildCourtKit(): CourtKit {
  const keys = [0, 1, 2, 3].flatMap((side) => slotNames().map((slot) => ({ key: `${side}/${slot}`, slot })))
  const lists = [
    ...keys.map(({ slot }) => SLOTS[slot]()),
    buildCourtFloor(),
    buildFountain(),
    ...[0, 1, 2, 3].map(planterSurfaces),
  ]
  const { masonries } = layBricks(
    lists.flatMap((surfaces) => [surfaces.filter((one) => !isKeyed(one)), surfaces.filter(isKeyed)]),
    COURT_ATLAS,
  )
  const at = (index: number): CourtPart => {
    const [solid, keyed] = masonries.slice(2 * index, 2 * index + 2)
    if (!solid || !keyed) throw new Error('as many went in')
    return { solid, keyed }
  }
  const n = keys.length
  return {
    slots: new Map(keys.map(({ key }, index) => [key, at(index)])),
    floor: at(n),
    fountain: at(n + 1),
    planters: [at(n + 2), at(n + 3), at(n + 4), at(n + 5)],
  }
}

function isKeyed({ finish }: Surface): boolean {
  return KEYED_LAYERS.includes(FINISHES[finish].layer)
}

function slotNames(): readonly Slot[] {
  return ['corner', 'left', 'door', 'right', 'columnCorner', 'columnLeft', 'columnRight']
}

/** The side that an outward yaw belongs to: 0 north, 1 west, 2 south, 3 east. */
function sideOf(yaw: number): number {
  return ((Math.round(yaw / (Math.PI / 2)) % 4) + 4) % 4
}

/** Where a part of the kit stands in the court's own metres, and the sector of the court that it is seen with. */
interface Standing extends Omit<Part, 'masonry'> {
  readonly part: CourtPart
  readonly sector: number
}

/** An eighth of the circle each; the last is the open court itself. */
const SECTORS = 9
const MIDDLE = SECTORS - 1

export type CourtPlan = Pick<Chamber, 'x' | 'z' | 'bays' | 'width'>

/**
 * The courtyard as the plan lays it out, about its own middle. Larger courts than the baked one repeat its bays, each
 * side in its own light, and stretch its floor: sun and shade fall in the same proportion, which is nearly right.
 */
function standingsOf(kit: CourtKit, chamber: CourtPlan, obstacles: readonly Obstacle[]): readonly Standing[] {
  const court = chamber.width / 2 - 2 * HALF_BAY
  const slot = (side: number, name: Slot): CourtPart => kit.slots.get(`${side}/${name}`) ?? kit.floor
  const bays = chamber.bays.map((bay): Standing => {
    const [x, z] = [bay.x - chamber.x, bay.z - chamber.z]
    const side = sideOf(bay.yaw)
    // Along the side, seen from the court: negative is left.
    const along = x * Math.cos(bay.yaw) - z * Math.sin(bay.yaw)
    const kind: ArcadeKind = bay.kind === 'end' ? 'corner' : bay.kind
    const name: Slot = kind === 'wall' ? (along < 0.01 ? 'left' : 'right') : kind
    return { part: slot(side, name), x, z, yaw: bay.yaw, sector: sectorOf(x, z) }
  })
  const things = obstacles.flatMap(({ kind, ...at }): Standing[] => {
    const [x, z] = [at.x - chamber.x, at.z - chamber.z]
    if (kind === 'fountain') return [{ part: kit.fountain, x, z, yaw: 0, sector: MIDDLE }]
    if (kind === 'planter') {
      return [{ part: kit.planters[quadrantOf(x, z)] ?? kit.floor, x, z, yaw: 0, sector: sectorOf(x, z) }]
    }
    if (kind !== 'column') return []
    const yaw = outwardYaw(x, z)
    const corner = Math.abs(Math.abs(x) - Math.abs(z)) < 0.01
    const along = x * Math.cos(yaw) - z * Math.sin(yaw)
    const name = corner ? 'columnCorner' : along < 0 ? 'columnLeft' : 'columnRight'
    return [{ part: slot(sideOf(yaw), name), x, z, yaw, sector: sectorOf(x, z) }]
  })
  const floor: Standing = { part: kit.floor, x: 0, z: 0, yaw: 0, stretch: court / COURT.half, sector: MIDDLE }
  return [floor, ...bays, ...things]
}

/** The whole courtyard as one piece: for the baker. */
export function composeCourt(kit: CourtKit, chamber: CourtPlan, obstacles: readonly Obstacle[]): Masonry {
  const standings = standingsOf(kit, chamber, obstacles)
  return assemble(
    standings.flatMap(({ part, ...at }) => [part.solid, part.keyed].map((masonry) => ({ ...at, masonry }))),
  )
}

/**
 * The courtyard in pieces: its solid parts by sector, so that what lies behind the visitor isn't drawn, and all that has
 * holes as one.
 */
export function composeCourtPieces(
  kit: CourtKit,
  chamber: CourtPlan,
  obstacles: readonly Obstacle[],
  { isNight }: { readonly isNight: boolean },
): readonly Masonry[] {
  const standings = standingsOf(kit, chamber, obstacles)
  const solid = Array.from({ length: SECTORS }, (_, sector) =>
    assemble(
      standings.filter((one) => one.sector === sector).map(({ part, ...at }) => ({ ...at, masonry: part.solid })),
    ),
  )
  const keyed = assemble(
    standings
      .filter(({ part }) => part.keyed.triangles.length > 0)
      .map(({ part, ...at }) => ({ ...at, masonry: part.keyed })),
  )
  if (isNight) solid.forEach(lightWindows)
  return [...solid, keyed]
}

const LAMPLIGHT = [1, 0.58, 0.24] as const

/** Somebody is at home behind the screens. */
function lightWindows({ traits, tints }: Masonry): void {
  const dim = Math.round(WINDOW_GLOW.day * GLOW_STEPS)
  for (let i = 0; i < traits.length; i += 4) {
    if (traits[i + TRAITS.glow] !== dim) continue
    traits[i + TRAITS.glow] = Math.round(WINDOW_GLOW.night * GLOW_STEPS)
    LAMPLIGHT.forEach((channel, c) => {
      tints[i + c] = tintByte(channel)
    })
  }
}

/** Where a court's lanterns hang, about its own middle: one before each door. */
export function lanternsOf(chamber: CourtPlan): readonly (readonly [x: number, y: number, z: number])[] {
  return chamber.bays
    .filter(({ kind }) => kind === 'door')
    .map(({ x, z, yaw }) => {
      const { across, height } = COURT_LANTERN
      return [x - chamber.x + across * Math.sin(yaw), height, z - chamber.z + across * Math.cos(yaw)] as const
    })
}

function sectorOf(x: number, z: number): number {
  return Math.floor(((Math.atan2(x, z) / (2 * Math.PI) + 1) % 1) * MIDDLE)
}

function quadrantOf(x: number, z: number): number {
  return z < 0 ? (x > 0 ? 0 : 1) : x < 0 ? 2 : 3
}

/** The outward yaw of the side that a point of the arcade's line lies on; at a corner, of the side whose left it is. */
function outwardYaw(x: number, z: number): number {
  const corner = Math.abs(Math.abs(x) - Math.abs(z)) < 0.01
  if (corner) return z < 0 ? (x < 0 ? 0 : -Math.PI / 2) : x < 0 ? Math.PI / 2 : Math.PI
  if (Math.abs(z) > Math.abs(x)) return z < 0 ? 0 : Math.PI
  return x < 0 ? Math.PI / 2 : -Math.PI / 2
}
