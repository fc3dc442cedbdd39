/**
 * The bay's section in metres, above what scenes/plan/measures.ts fixes. Horizontal lines from the floor up; a change
 * here makes every bake stale (the light's own test says so).
 */
export const HALF_WIDTH = 4
export const HALF_BAY = 1.75
/** Half the wall's thickness: each hall builds its own side of a doorway. */
export const HALF_WALL = 0.3

/** One cell of the dado's stars, along and up. */
export const CELL = { along: 3.5 / 15, up: 0.23 } as const
export const DADO = 0.92
export const DADO_CAP = 0.98
export const FRIEZE = 4.72
export const CORNICE = 5.16
export const JOISTS = 5.44
export const PLANKS = 5.62

export const PORTAL = {
  halfDoor: 0.85,
  springing: 2.15,
  /** Two cells of tiles beside the opening. */
  halfAlfiz: 0.85 + 2 * CELL.along,
  alfizTop: 4.35,
  /** What is left of four metres is eleven whole cells. */
  halfFrame: 4 - 11 * CELL.along,
  frameTop: 4.43,
  /** Nine cells. */
  tilesTop: 2.07,
} as const

export const WINDOW = { half: 0.7, sill: 2.92, springing: 3.44, surround: 0.2, surroundTop: 4.64, depth: 0.4 } as const
/** Depth of the blind portal. */
export const NICHE = 0.5
