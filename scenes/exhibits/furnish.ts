import type { ObjectForm } from '../../cms/content/Exhibit.ts'
import { toHall } from '../architecture/hallFrame.ts'
import { Mason, type Surface } from '../architecture/Mason.ts'
import { upright } from '../architecture/vectors.ts'
import { LABEL_HEIGHT, LABEL_WIDTH, PICTURE_MARGIN } from '../plan/measures.ts'
import type { Chamber, Doorway, Obstacle, Placement } from '../plan/types.ts'
import { HALF_WALL } from '../architecture/measures.ts'
import { buildDoorLeaves } from './buildDoorLeaves.ts'
import { buildObject } from './buildObject.ts'
import { buildPictureFrame } from './buildPictureFrame.ts'
import { buildBench, buildPlinth, buildPost, buildRug } from './buildStands.ts'

/** What stands and hangs in a hall. `formOf` says what lies on a plinth; null leaves it to its label. */
export interface Furnishing {
  readonly chamber: Chamber
  readonly placements: readonly Placement[]
  readonly obstacles: readonly Obstacle[]
  /** Doors that lead nowhere: closed. A hall's blind portal is a niche of its own bay and has no leaves. */
  readonly closedDoors: readonly Doorway[]
  readonly formOf: (exhibit: string) => ObjectForm | null
}

/** A label card's thickness. */
const CARD = 0.012

/** Frames, cards, plinths, posts, bench and rug of a hall, in the hall's own frame. */
export function furnish({ chamber, placements, obstacles, closedDoors, formOf }: Furnishing): readonly Surface[] {
  const mason = new Mason()
  const at = (x: number, y: number, z: number, yaw: number) => {
    const [hx, hz] = toHall(chamber, x, z)
    return mason.at(upright(hx, y, hz, yaw - chamber.yaw))
  }
  for (const { exhibit, mount, x, y, z, yaw, width, height, label } of placements) {
    if (mount === 'wall') buildPictureFrame(at(x, y, z, yaw), width, height, PICTURE_MARGIN)
    else if (mount === 'post') buildPost(at(x, 0, z, yaw))
    else {
      buildPlinth(at(x, 0, z, yaw))
      const form = formOf(exhibit)
      if (form) buildObject(at(x, y, z, yaw), form)
    }
    const card = at(label.x, label.y, label.z, yaw)
    card.box('paper', [-LABEL_WIDTH / 2, -LABEL_HEIGHT / 2, 0], [LABEL_WIDTH / 2, LABEL_HEIGHT / 2, CARD], 'xXyY')
  }
  for (const { kind, x, z, yaw } of obstacles) {
    if (kind !== 'bench') continue
    buildRug(at(x, 0, z, yaw))
    buildBench(at(x, 0.011, z, yaw))
  }
  for (const { x, z, yaw } of closedDoors) {
    // A doorway's place is the middle of its wall; one looks at its face from inside.
    buildDoorLeaves(at(x + Math.sin(yaw) * HALF_WALL, 0, z + Math.cos(yaw) * HALF_WALL, yaw))
  }
  return mason.surfaces
}
