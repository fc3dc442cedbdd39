import {
  doorsAt,
  doorsFor,
  freeStretches,
  groundFor,
  type CourtSize,
  type Ground,
  type Stretch,
} from './courtGround.ts'
import { standingPlaces } from './courtThings.ts'
import { WALL_THICKNESS } from './measures.ts'
import type { ExhibitSpec } from './types.ts'

/** One court of the threshold: where it is, its rooms' doors in route order, and which exhibits are shown in it. */
export interface CourtLayout {
  readonly ground: Ground
  readonly doors: readonly Stretch[]
  readonly exhibits: readonly ExhibitSpec[]
}

/**
 * The fewest courts that these rooms and exhibits need: one small one for up to three rooms, one large one for up to
 * eight, then large ones in a row to the north, joined by passages in the middle of their sides. Rooms and exhibits fill
 * them in order, so that what is published last moves nothing in a court that was full. What is drawn from a court stays
 * the same however many there are, and galleries of any length never meet: between the courts there are none.
 */
export function layOutCourts(exhibits: readonly ExhibitSpec[], roomCount: number): readonly CourtLayout[] {
  for (let count = 0; ; count++) {
    const layout = fill(groundsFor(count), exhibits, roomCount)
    if (layout) return layout
  }
}

/** None is a small one. */
function groundsFor(count: number): readonly Ground[] {
  const size: CourtSize = count === 0 ? 'small' : 'large'
  const pitch = 2 * groundFor(size).outer + WALL_THICKNESS
  return Array.from({ length: Math.max(1, count) }, (_, index) =>
    // Without the sum, −0 would be the first one's place.
    groundFor(size, { z: 0 - index * pitch, onNorth: index < count - 1, onSouth: index > 0 }),
  )
}

function fill(
  grounds: readonly Ground[],
  exhibits: readonly ExhibitSpec[],
  roomCount: number,
): readonly CourtLayout[] | null {
  let roomsLeft = roomCount
  let hung = 0
  const courts = grounds.map((ground): CourtLayout => {
    const rooms = Math.min(roomsLeft, doorsAt(ground))
    roomsLeft -= rooms
    const doors = doorsFor(ground, rooms)
    const shown = asManyAsFit(exhibits.slice(hung), ground, doors)
    hung += shown.length
    return { ground, doors, exhibits: shown }
  })
  return roomsLeft === 0 && hung === exhibits.length ? courts : null
}

function asManyAsFit(exhibits: readonly ExhibitSpec[], ground: Ground, doors: readonly Stretch[]) {
  let walls = freeStretches(ground, doors, Infinity).length
  let places = standingPlaces(ground).length
  const tooMany = exhibits.findIndex(({ mount }) => (mount === 'wall' ? --walls : --places) < 0)
  return tooMany < 0 ? exhibits : exhibits.slice(0, tooMany)
}
