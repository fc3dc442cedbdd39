import type { ExhibitKind, ExhibitNature, ObjectForm } from '../../cms/content/Exhibit.ts'
import { toHall } from '../architecture/hallFrame.ts'
import { Mason, type Surface } from '../architecture/Mason.ts'
import { HALF_WALL } from '../architecture/measures.ts'
import { leaningAt, upright } from '../architecture/vectors.ts'
import { PICTURE_MARGIN } from '../plan/measures.ts'
import type { Chamber, Doorway, Obstacle, Placement } from '../plan/types.ts'
import { buildCase } from './buildCase.ts'
import { buildDoorLeaves } from './buildDoorLeaves.ts'
import { buildGlass } from './buildGlass.ts'
import { buildMapTable } from './buildMapTable.ts'
import { buildMemorial } from './buildMemorial.ts'
import { buildObject } from './buildObject.ts'
import { buildPictureFrame } from './buildPictureFrame.ts'
import { buildPoster } from './buildPoster.ts'
import { buildScreen } from './buildScreen.ts'
import { buildBench, buildPlinth, buildPost, buildRug, PLINTH_BACK } from './buildStands.ts'
import { buildWallText } from './buildWallText.ts'
import { MOULDINGS, mouldingOf } from './mouldings.ts'

/** What an exhibit is, as far as its mount shows it. */
export interface Look {
  readonly kind: ExhibitKind
  readonly nature: ExhibitNature
  /** What stands on a plinth; null leaves it to its label. */
  readonly form: ObjectForm | null
}

/** What stands and hangs in a hall. */
export interface Furnishing {
  readonly chamber: Chamber
  readonly placements: readonly Placement[]
  readonly obstacles: readonly Obstacle[]
  /** Doors that lead nowhere: closed. A hall's blind portal is a niche of its own bay and has no leaves. */
  readonly closedDoors: readonly Doorway[]
  /** Null where nothing is known of it: it is framed as the house frames its own. */
  readonly lookOf: (exhibit: string) => Look | null
}

/** A label card's thickness. */
const CARD = 0.012

/** Frames, cards, plinths, cases, tables, posts, bench and rug of a hall, in the hall's own frame. */
export function furnish({ chamber, placements, obstacles, closedDoors, lookOf }: Furnishing): readonly Surface[] {
  const mason = new Mason()
  const at = (x: number, y: number, z: number, yaw: number) => {
    const [hx, hz] = toHall(chamber, x, z)
    return mason.at(upright(hx, y, hz, yaw - chamber.yaw))
  }
  for (const placement of placements) {
    const { x, y, z, yaw, label } = placement
    const look = lookOf(placement.exhibit)
    if (placement.mount === 'wall') hang(at(x, y, z, yaw), placement, look)
    else stand(at(x, 0, z, yaw), placement, look)
    // A painted text and a memorial's words are no cards.
    const isCard = placement.mount !== 'memorial' && (placement.mount !== 'wall' || placement.picture !== null)
    if (!isCard) continue
    const [w, h] = [label.width / 2, label.height / 2]
    // The card's words lie on its face: the card is behind them.
    at(label.x, label.y, label.z, yaw)
      .at(leaningAt(label.tilt))
      .box('paper', [-w, -h, -CARD - 0.002], [w, h, -0.002], 'xXyY')
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

function hang(mason: Mason, { picture, width, height }: Placement, look: Look | null): void {
  if (!picture) buildWallText(mason, width, height)
  else if (look?.kind === 'poster') buildPoster(mason, width, height)
  else if (look?.kind === 'projection') buildScreen(mason, width, height, PICTURE_MARGIN)
  else {
    const moulding = look ? mouldingOf(look.kind, look.nature) : 'walnut'
    buildPictureFrame(mason, width, height, PICTURE_MARGIN, MOULDINGS[moulding])
  }
}

function stand(mason: Mason, { mount, y }: Placement, look: Look | null): void {
  switch (mount) {
    case 'post':
      return buildPost(mason)
    case 'case':
      return buildCase(mason)
    case 'mapTable':
      return buildMapTable(mason)
    case 'memorial':
      return buildMemorial(mason)
    case 'plinth':
    case 'wall': {
      buildPlinth(mason)
      const top = mason.at(upright(0, y, -PLINTH_BACK))
      if (!look?.form) return
      buildObject(top, look.form)
      buildGlass(top)
      return
    }
    default:
      mount satisfies never
  }
}
