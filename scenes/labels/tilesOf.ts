import { LABEL_WIDTH } from '../plan/measures.ts'
import type { HangingSpot } from '../materials/HangingShelf.ts'

/** A part of a face that is drawn by itself: where it hangs, and which part it is, in shares from the upper left. */
export interface Tile {
  readonly spot: HangingSpot
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
}

/** A face much larger than a card would be blurred on a card's pixels: it is drawn in parts no wider than this, metres. */
const WIDEST = LABEL_WIDTH * 1.6

/** A card is one tile; a text on a wall, or on a stone, several. */
export function tilesOf(spot: HangingSpot): readonly Tile[] {
  const { x, y, z, yaw, tilt, width, height } = spot
  const [columns, rows] = [Math.ceil(width / WIDEST), Math.ceil(height / WIDEST)]
  const [across, down] = [1 / columns, 1 / rows]
  return Array.from({ length: columns * rows }, (_, i): Tile => {
    const [left, top] = [(i % columns) / columns, Math.floor(i / columns) / rows]
    const beside = (left + across / 2 - 0.5) * width
    const above = (0.5 - top - down / 2) * height
    // Up the face leans back as it rises: away from where the face looks.
    const back = above * Math.sin(tilt)
    return {
      spot: {
        x: x + beside * Math.cos(yaw) - back * Math.sin(yaw),
        y: y + above * Math.cos(tilt),
        z: z - beside * Math.sin(yaw) - back * Math.cos(yaw),
        yaw,
        tilt,
        width: width * across,
        height: height * down,
      },
      left,
      top,
      across,
      down,
    }
  })
}
