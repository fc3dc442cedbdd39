import type { ObjectForm } from '../../cms/content/Exhibit.ts'
import { toHall } from '../architecture/hallFrame.ts'
import { Mason, type Surface } from '../architecture/Mason.ts'
import { upright } from '../architecture/vectors.ts'
import { LABEL_HEIGHT, LABEL_WIDTH, PICTURE_MARGIN } from '../plan/measures.ts'
import type { Chamber, Obstacle, Placement } from '../plan/types.ts'
import { buildObject } from './buildObject.ts'
import { buildPictureFrame } from './buildPictureFrame.ts'
import { buildBench, buildPlinth, buildPost, buildRug } from './buildStands.ts'

/** What stands and hangs in a hall. `formOf` says what lies on a plinth; null leaves it to its label. */
export interface Furnishing {
  readonly chamber: Chamber
  readonly placements: readonly Placement[]
  readonly obstacles: readonly Obstacle[]
  readonly formOf: (exhibit: string) => ObjectForm | null
}

/** A label card's thickness. */
const CARD = 0.012

/** Frames, cards, plinths, posts, bench and rug of a hall, in the hall's own frame. */
export function furnish({ chamber, placements, obstacles, formOf }: Furnishing): readonly Surface[] {
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
    card.box('paper', [-LABEL_WIDTH / 2, -LABEL_HEIGHT / 2, 0], [LABEL_WIDTH / 2, LABEL_HEIGHT / 2, CARD], 'xXyYZ')
  }
  for (const { kind, x, z, yaw } of obstacles) {
    if (kind !== 'bench') continue
    buildRug(at(x, 0, z, yaw))
    buildBench(at(x, 0.011, z, yaw))
  }
  return mason.surfaces
}
