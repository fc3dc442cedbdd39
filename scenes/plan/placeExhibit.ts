import {
  HANGING_LINE,
  HANGING_RISE,
  LABEL_GAP,
  LABEL_LINE,
  LABEL_WIDTH,
  PICTURE_HEIGHT,
  PICTURE_MARGIN,
  PICTURE_WIDTH,
  PLINTH,
  POST,
} from './measures.ts'
import { boxAround, sideOfFace, toWorld, wrapAngle, type Frame } from './turn.ts'
import type { ExhibitSpec, Obstacle, Placement } from './types.ts'

interface Spot {
  readonly chamber: number
  readonly bay: number
}

/**
 * Width and height, metres, of a picture of this aspect: as large as the bay's lamps light evenly. Panoramas and scrolls
 * keep their proportions, since the picture fills what it is given; what is no number is square.
 */
function pictureSize(aspect: number): { width: number; height: number } {
  const sane = Number.isFinite(aspect) && aspect > 0 ? aspect : 1
  const width = Math.min(PICTURE_WIDTH, PICTURE_HEIGHT * sane)
  return { width, height: width / sane }
}

/**
 * Hangs an exhibit on a wall, its label to the right, low enough to read.
 * @param face a point on the wall's face at floor level, its yaw the way the wall's face looks (as a front)
 */
export function hangOnWall(exhibit: ExhibitSpec, spot: Spot, face: Frame): Placement {
  const { width, height } = pictureSize(exhibit.aspect)
  // Seen from the front, the wall's right is local +x of a frame whose +z is the face's front.
  const [labelX, labelZ] = toWorld(face, width / 2 + PICTURE_MARGIN + LABEL_GAP + LABEL_WIDTH / 2, 0)
  return {
    exhibit: exhibit.slug,
    mount: 'wall',
    ...spot,
    side: sideOfFace(face.yaw),
    x: face.x,
    y: HANGING_LINE + (HANGING_RISE * height) / PICTURE_HEIGHT,
    z: face.z,
    yaw: wrapAngle(face.yaw),
    width,
    height,
    label: { x: labelX, y: LABEL_LINE, z: labelZ },
  }
}

/** Sets an exhibit up on a plinth or a listening post, with its label on the front, and what one walks around. */
export function standFree(exhibit: ExhibitSpec, spot: Spot, at: Frame): { placement: Placement; obstacle: Obstacle } {
  const mount = exhibit.mount === 'post' ? 'post' : 'plinth'
  const size = mount === 'post' ? POST : PLINTH
  const [labelX, labelZ] = toWorld(at, 0, size.depth / 2)
  const yaw = wrapAngle(at.yaw)
  return {
    placement: {
      exhibit: exhibit.slug,
      mount,
      ...spot,
      side: null,
      x: at.x,
      y: size.top,
      z: at.z,
      yaw,
      width: size.width,
      height: size.depth,
      label: { x: labelX, y: size.labelLine, z: labelZ },
    },
    obstacle: {
      kind: mount,
      chamber: spot.chamber,
      x: at.x,
      z: at.z,
      yaw,
      points: boxAround(at, size.width, size.depth),
    },
  }
}
