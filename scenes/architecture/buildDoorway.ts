import type { FinishName } from '../materials/finishes.ts'
import type { Elevation } from './arches.ts'
import type { Mason, SurfaceOptions } from './Mason.ts'
import { PORTAL } from './measures.ts'

/** Half the breadth and the height of the widest opening that another building may have on its side of the wall. */
const FAR_SIDE = { half: 1.4, top: 4.4 } as const

/** A finish, and how it is used. */
export interface Coat {
  readonly finish: FinishName
  readonly options?: SurfaceOptions
}

interface DoorwayStyle {
  /** The opening from the left foot over the head to the right foot, seen from the hall: its first and last y are 0. */
  readonly opening: readonly Elevation[]
  /** How deep the reveal goes: HALF_WALL for a way through. */
  readonly depth: number
  readonly reveal: Coat
  readonly floor: Coat
  /** A way through: what whoever stands beyond sees around the opening, where their own arch is wider. */
  readonly beyond: Coat | null
  readonly smoothing?: boolean
}

/** A plain opening, PORTAL's breadth. */
export function squareOpening(head: number): readonly Elevation[] {
  const { halfDoor } = PORTAL
  return [
    [-halfDoor, 0],
    [-halfDoor, head],
    [halfDoor, head],
    [halfDoor, 0],
  ]
}

/** The inside of an opening in a wall whose face is z = 0 of the mason's frame: its reveal and its floor. */
export function buildDoorway(mason: Mason, style: DoorwayStyle): void {
  const { opening, depth, reveal, floor, beyond, smoothing } = style
  const { halfDoor } = PORTAL
  mason.strip(reveal.finish, opening.toReversed(), 0, -depth, {
    density: 0.6,
    ...reveal.options,
    ...(smoothing ? { smoothing } : {}),
  })
  const ground = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] } as const
  mason.at(ground).panel(floor.finish, -halfDoor, 0, halfDoor, depth, 0.002, floor.options ?? {})
  if (!beyond) return
  const { half, top } = FAR_SIDE
  const back = mason.at({ origin: [0, 0, -depth], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] })
  back.sheet(
    beyond.finish,
    [[-half, 0], ...opening.map(([x, y]): Elevation => [x, y]), [half, 0], [half, top], [-half, top]],
    0,
    { density: 0.25, ...beyond.options },
  )
}
