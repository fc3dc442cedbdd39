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

/** Across the front, then from front to back, then the top above the floor. */
export const PLINTH = { width: 0.9, depth: 0.7, top: 0.82, labelLine: 0.55 } as const
export const POST = { width: 0.56, depth: 0.36, top: 1.15, labelLine: 0.85 } as const
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
