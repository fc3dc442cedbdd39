import { footprint } from './footprint.ts'
import {
  CASE,
  HANGING_LINE,
  HANGING_RISE,
  LABEL_DEPTH,
  LABEL_GAP,
  LABEL_HEIGHT,
  LABEL_LINE,
  LABEL_WIDTH,
  MAP_TABLE,
  MEMORIAL,
  PICTURE_DEPTH,
  PICTURE_HEIGHT,
  PICTURE_MARGIN,
  PICTURE_WIDTH,
  PLINTH,
  POST,
  RAIL,
  WALL_TEXT,
} from './measures.ts'
import { boxAround, sideOfFace, toWorld, wrapAngle, type Frame } from './turn.ts'
import type { ExhibitSpec, Face, Mount, Obstacle, Placement } from './types.ts'

interface Spot {
  readonly chamber: number
  readonly bay: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** A plane that a picture or text lies on, leaned back. See measures.ts. */
interface Deck {
  readonly low: number
  readonly front: number
  readonly high: number
  readonly back: number
}

const CARD: Size = { width: LABEL_WIDTH, height: LABEL_HEIGHT }

/**
 * Width and height, metres, of a picture of this aspect: as large as `most` lets it be. Panoramas and scrolls keep their
 * proportions, since the picture fills what it is given; what is no number is square.
 */
function fitInto(most: Size, aspect: number): Size {
  const sane = Number.isFinite(aspect) && aspect > 0 ? aspect : 1
  const width = Math.min(most.width, most.height * sane)
  return { width, height: width / sane }
}

/**
 * A face in an exhibit's own axes, as the world has it.
 * @param across to the right of someone who looks at the exhibit, @param before towards that person
 */
function faceAt(at: Frame, across: number, y: number, before: number, size: Size, tilt = 0): Face {
  const [x, z] = toWorld(at, across, before)
  return { x, y, z, tilt, ...size }
}

/** The middle of a deck, its tilt, and how far up the floor's eye must look; `lift` metres above its surface. */
function onDeck(at: Frame, { low, front, high, back }: Deck, size: Size, lift: number): Face {
  const [run, rise] = [front + back, high - low]
  const length = Math.hypot(run, rise)
  const tilt = Math.atan2(run, rise)
  return faceAt(
    at,
    0,
    (low + high) / 2 + (lift * run) / length,
    (front - back) / 2 + (lift * rise) / length,
    size,
    tilt,
  )
}

/**
 * Hangs an exhibit on a wall, its label to the right, low enough to read; without a picture, its text takes the place.
 * @param face a point on the wall's face at floor level, its yaw the way the wall's face looks (as a front)
 */
export function hangOnWall(exhibit: ExhibitSpec, spot: Spot, face: Frame): Placement {
  const size = exhibit.isText
    ? { width: WALL_TEXT.width, height: WALL_TEXT.height }
    : fitInto({ width: PICTURE_WIDTH, height: PICTURE_HEIGHT }, exhibit.aspect)
  const y = HANGING_LINE + (HANGING_RISE * size.height) / PICTURE_HEIGHT
  const aside = size.width / 2 + PICTURE_MARGIN + LABEL_GAP + LABEL_WIDTH / 2
  return {
    exhibit: exhibit.slug,
    mount: 'wall',
    ...spot,
    side: sideOfFace(face.yaw),
    x: face.x,
    y,
    z: face.z,
    yaw: wrapAngle(face.yaw),
    ...size,
    picture: exhibit.isText ? null : faceAt(face, 0, y, PICTURE_DEPTH, size),
    label: exhibit.isText ? faceAt(face, 0, y, LABEL_DEPTH, size) : faceAt(face, aside, LABEL_LINE, LABEL_DEPTH, CARD),
  }
}

type Free = Exclude<Mount, 'wall'>

/** How high each mount's show side lies: what eyes look at. */
const SHOW_LINE: Readonly<Record<Free, number>> = {
  case: (CASE.deck.low + CASE.deck.high) / 2,
  plinth: PLINTH.top,
  post: POST.top,
  mapTable: (MAP_TABLE.deck.low + MAP_TABLE.deck.high) / 2,
  memorial: (MEMORIAL.deck.low + MEMORIAL.deck.high) / 2,
}

/** Pictures lie this far under the glass of a case, and a text on stone has no thickness to speak of. */
const UNDER_GLASS = -0.035
const ON_STONE = 0.002

function pictureOn(mount: Free, exhibit: ExhibitSpec, at: Frame): Face | null {
  if (exhibit.isText) return null
  if (mount === 'case') return onDeck(at, CASE.deck, fitInto(CASE.shows, exhibit.aspect), UNDER_GLASS)
  if (mount === 'mapTable') return onDeck(at, MAP_TABLE.deck, fitInto(MAP_TABLE.shows, exhibit.aspect), UNDER_GLASS)
  return null
}

function labelOn(mount: Free, at: Frame): Face {
  if (mount === 'memorial') return onDeck(at, MEMORIAL.deck, MEMORIAL.shows, ON_STONE)
  // On the wall that the case stands at: the wall is half a depth behind the case's middle.
  if (mount === 'case') return faceAt(at, 0, CASE.labelLine, LABEL_DEPTH - CASE.depth / 2, CARD)
  if (mount === 'post') return faceAt(at, 0, POST.labelLine, POST.depth / 2 + LABEL_DEPTH, CARD)
  return faceAt(at, 0, RAIL.line, footprint(mount).depth / 2 - RAIL.inside, CARD, RAIL.tilt)
}

/** Sets an exhibit up on the floor, with its label, and what one walks around. What can only hang is given a plinth. */
export function standFree(exhibit: ExhibitSpec, spot: Spot, at: Frame): { placement: Placement; obstacle: Obstacle } {
  const mount = exhibit.mount === 'wall' ? 'plinth' : exhibit.mount
  const { width, depth } = footprint(mount)
  const yaw = wrapAngle(at.yaw)
  return {
    placement: {
      exhibit: exhibit.slug,
      mount,
      ...spot,
      side: null,
      x: at.x,
      y: SHOW_LINE[mount],
      z: at.z,
      yaw,
      width,
      height: depth,
      picture: pictureOn(mount, exhibit, at),
      label: labelOn(mount, at),
    },
    obstacle: { kind: mount, chamber: spot.chamber, x: at.x, z: at.z, yaw, points: boxAround(at, width, depth) },
  }
}

/**
 * Stands a table case at the foot of a wall, its label on the wall above it.
 * @param face as for `hangOnWall`
 */
export function standAtWall(
  exhibit: ExhibitSpec,
  spot: Spot,
  face: Frame,
): { placement: Placement; obstacle: Obstacle } {
  const [x, z] = toWorld(face, 0, CASE.depth / 2)
  const { placement, obstacle } = standFree({ ...exhibit, mount: 'case' }, spot, { x, z, yaw: face.yaw })
  return { placement: { ...placement, side: sideOfFace(face.yaw) }, obstacle }
}
