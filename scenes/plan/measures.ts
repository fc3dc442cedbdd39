/**
 * The building's module, in metres. Gallery, wall and door: art.md, art direction 3 and 7, and the spike's rooms; the
 * kit bakes its bays to these numbers, so a change here makes every bake stale.
 */
export const BAY_LENGTH = 3.5
export const GALLERY_WIDTH = 8
export const GALLERY_HEIGHT = 5.4
export const WALL_THICKNESS = 0.6
export const DOOR_WIDTH = 1.7
/** A hall longer than 21 m is a corridor: six bays, then a doorway. */
export const MOST_BAYS = 6
/** Shorter than 10.5 m, an eight-metre hall looks like a lift. */
export const FEWEST_BAYS = 3

/** Storey height of the arcades (spike: H1). */
export const ARCADE_HEIGHT = 5.5
/** Thickness of the arcade wall that the columns carry; the open court ends at its inner face. */
export const ARCADE_WALL = 0.45
/** The foot of a column, half its breadth. */
export const COLUMN_RADIUS = 0.28
export const FOUNTAIN_RADIUS = 1.5
export const PLANTER_HALF = 0.7

/** The largest picture that a bay's lamps light evenly. */
export const PICTURE_WIDTH = 1.6
export const PICTURE_HEIGHT = 1.35
/** Passe-partout and moulding around a picture, each side (spike: 0.09 + 0.045). */
export const PICTURE_MARGIN = 0.135
export const LABEL_WIDTH = 0.5
export const LABEL_HEIGHT = 0.32
/** Between the picture's moulding and its label. */
export const LABEL_GAP = 0.12
/** Middle of a label above the floor: low enough for children and from a wheelchair, and clear of the dado. */
export const LABEL_LINE = 1.4
/** The line that pictures hang on: small ones at 1.65 m, the tallest at 1.80 m so that they clear the dado. */
export const HANGING_LINE = 1.65
export const HANGING_RISE = 0.15

/** Where a picture lies before the wall, and a label card: what the frames are built for. */
export const PICTURE_DEPTH = 0.027
export const LABEL_DEPTH = 0.014
/** A text painted on the wall: read from two metres, so it is as large as a picture. */
export const WALL_TEXT = { width: 1.5, height: 1.16 } as const

/**
 * What stands on the floor: across its front, from front to back, and its highest point. A `deck` is the plane that a
 * picture or text lies on: from the front edge (`low`, `front` before the centre) to the back one (`high`, `back` behind it).
 */
export const PLINTH = { width: 0.9, depth: 0.7, top: 0.82 } as const
export const POST = { width: 0.56, depth: 0.36, top: 1.15, labelLine: 0.85 } as const
/** A document is read standing close, and a child of 1.2 m must look in: the deck begins at 0.85 m (as lecterns do). */
export const CASE = {
  width: 1.1,
  depth: 0.56,
  top: 1.24,
  deck: { low: 0.86, front: 0.28, high: 1.24, back: 0.28 },
  /** A document's largest size, and the middle of its label on the wall above. */
  shows: { width: 0.94, height: 0.54 },
  labelLine: 1.52,
} as const
export const MAP_TABLE = {
  width: 1.4,
  depth: 1,
  top: 0.98,
  deck: { low: 0.84, front: 0.28, high: 0.98, back: 0.5 },
  shows: { width: 1.26, height: 0.66 },
} as const
/** Low enough to look over, dark, with its words on the slope. */
export const MEMORIAL = {
  width: 1.5,
  depth: 0.7,
  top: 0.68,
  deck: { low: 0.26, front: 0.33, high: 0.66, back: 0.2 },
  shows: { width: 1.3, height: 0.52 },
} as const
/** A card on a rail before a plinth or table, tilted to the eyes: its middle above the floor, before the front's edge, its tilt. */
export const RAIL = { line: 0.68, inside: 0.115, tilt: 0.8 } as const
export const BENCH = { width: 0.46, length: 1.8 } as const

/** Half the breadth of a visitor, with a little air: shoulders are 0.45 to 0.5 m wide. */
export const BODY_RADIUS = 0.3
/** Paths keep this far from things, so that a walk never grazes them. */
export const PATH_CLEARANCE = 0.36
/**
 * Height of a visitor's eyes above the floor: the medians of British men (1.630 m) and women (1.505 m), aged 19 to 65,
 * with 0.025 m of shoe, averaged: 1.59 m. Source: Pheasant's tables as the City University of Hong Kong publishes them,
 * personal.cityu.edu.hk/meachan/Online Anthropometry, 2. Eye height.
 */
export const EYE_HEIGHT = 1.6
