import type { BenchPose } from '../../scenes/benchPose.ts'
import { specOf } from '../../scenes/plan/mountOf.ts'
import { planMuseum } from '../../scenes/plan/planMuseum.ts'
import { BAY_LENGTH, EYE_HEIGHT } from '../../scenes/plan/measures.ts'
import { viewingDistance } from '../../scenes/plan/standBefore.ts'
import { frontOf, toWorld, wrapAngle } from '../../scenes/plan/turn.ts'
import type { Pose, RoomPlan } from '../../scenes/plan/types.ts'
import { readEdition } from '../support/readEdition.ts'

/** Where a picture of a theme is taken from. */
export const SPOTS = ['entrance', 'middle', 'exhibit'] as const

export type Spot = (typeof SPOTS)[number]

/** One look at one theme. Its name is its file's: "mine-gallery-middle". */
export interface View {
  readonly name: string
  /** The room's slug, which in the museum of all themes is its setting's. */
  readonly theme: string
  readonly spot: Spot
  /** The hour of the visitor's clock that is asked for, where the theme has day and night; null: none. */
  readonly hour: number | null
  /** Where to stand, for a screen this much wider than high. */
  readonly pose: (aspect: number) => BenchPose
}

export interface ScreenOf {
  readonly name: 'desktop' | 'phone'
  /** CSS pixels as people have it; references keep its proportion. */
  readonly width: number
  readonly height: number
}

/** Which views are kept as references: all on a desktop; on a phone the first look at a room, which frames it otherwise. */
export function isKept({ spot }: View, { name }: ScreenOf): boolean {
  return name === 'desktop' || spot === 'entrance'
}

export const SCREENS: readonly ScreenOf[] = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
]

/** Hours at which a room is looked at, by its setting; every other has one light all day. */
const HOURS: Readonly<Record<string, readonly number[]>> = { courtyard: [12, 23] }

/** The views of every room of the museum that a house has published. */
export function viewsOf(houseFolder: string): readonly View[] {
  const { rooms } = readEdition(houseFolder, 'en')
  return planMuseum(rooms.map(specOf)).rooms.flatMap((room) =>
    (HOURS[room.setting] ?? [null]).flatMap((hour) => {
      const theme = room.setting === 'courtyard' ? 'courtyard' : room.slug
      return SPOTS.map((spot): View => {
        const at = hour === null ? '' : `-at-${hour}`
        return { name: `${theme}-${spot}${at}`, theme, spot, hour, pose: (aspect) => poseAt(room, spot, aspect) }
      })
    }),
  )
}

/** One place of a visit, as the visitor is led to it: a room's entrance, or before an exhibit. */
export interface PlaceView {
  readonly room: string
  readonly exhibit: string | null
  readonly pose: BenchPose
}

/** Every place of the museum that a house has published, in the order of the visit. */
export function placesOf(houseFolder: string): readonly PlaceView[] {
  const { rooms } = readEdition(houseFolder, 'en')
  return planMuseum(rooms.map(specOf)).rooms.flatMap((room) =>
    room.viewpoints.map(({ exhibit, pose }) => ({ room: room.slug, exhibit, pose: standing(pose) })),
  )
}

function poseAt(room: RoomPlan, spot: Spot, aspect: number): BenchPose {
  if (spot === 'entrance') return standing(room.viewpoints[0]?.pose)
  if (spot === 'middle') return middleOf(room)
  return beforeFirst(room, aspect)
}

const standing = (pose: Pose | undefined): BenchPose => ({
  x: pose?.x ?? 0,
  y: EYE_HEIGHT,
  z: pose?.z ?? 0,
  yaw: pose?.yaw ?? 0,
})

/** Beside the axis, half-way in, with the far end and the corner of the set pieces in view. */
function middleOf({ chambers, setting }: RoomPlan): BenchPose {
  const hall = chambers.at(-1)
  if (!hall) return standing(undefined)
  // In the open court, just out from under the arcade, looking across it.
  const court = setting === 'courtyard'
  const [x, z] = court
    ? toWorld(hall, -hall.width / 2 + BAY_LENGTH + 1.4, hall.length / 8)
    : toWorld(hall, -1.6, hall.length * 0.12)
  return { x, y: EYE_HEIGHT, z, yaw: wrapAngle(hall.yaw - (court ? Math.PI / 3 : 0.42)) }
}

/** Before the first thing on a wall, from a step to the left, so that its label is in view too. */
function beforeFirst({ placements }: RoomPlan, aspect: number): BenchPose {
  const placement = placements.find(({ mount }) => mount === 'wall') ?? placements[0]
  if (!placement) return standing(undefined)
  const distance = viewingDistance(placement, { aspect, half: Math.tan(Math.PI / 6), clear: 0.6 })
  const turn = placement.yaw + 0.16
  const [fx, fz] = frontOf(turn)
  return { x: placement.x + fx * distance, y: EYE_HEIGHT, z: placement.z + fz * distance, yaw: wrapAngle(turn) }
}
