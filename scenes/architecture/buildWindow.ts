import { multifoil, type Elevation } from './arches.ts'
import type { Mason } from './Mason.ts'
import { WINDOW } from './measures.ts'

/** The opening of a bay's window: sill, jambs and a polylobed head, counter-clockwise from the lower left. */
function windowOutline(): Elevation[] {
  const { half, sill, springing } = WINDOW
  return [[-half, sill], [half, sill], ...multifoil(half * 2, springing, 7, 5).toReversed()]
}

/** The rectangle of carved plaster around the window. */
export function windowSurround(): { readonly low: Elevation; readonly high: Elevation } {
  const { half, sill, surround, surroundTop } = WINDOW
  return { low: [-half - surround, sill - 0.1], high: [half + surround, surroundTop] }
}

/**
 * A high window with its mashrabiya, in a wall whose face is z = 0 seen from +z. The screen is a card with holes in its
 * texture: 24,000 triangles cut in wood look the same from the floor (art.md, section 2).
 */
export function buildWindow(mason: Mason): void {
  const outline = windowOutline()
  const { low, high } = windowSurround()
  const ring: Elevation[] = [low, [high[0], low[1]], high, [low[0], high[1]]]
  mason.sheet('gebs', ring, 0.025, { density: 0.9 }, [outline])
  const first = outline[0]
  if (first) mason.strip('lime', [...outline, first].slice(0, 3), 0.025, -WINDOW.depth, { density: 0.7 })
  mason.strip('lime', outline.slice(2).concat(first ? [first] : []), 0.025, -WINDOW.depth, {
    density: 0.7,
    smoothing: true,
  })
  const left = low[0]
  mason.strip('lime', [low, [left, high[1]], high, [high[0], low[1]], low], 0.025, 0, { density: 0.3 })
  mason.sheet('screen', outline, -0.26, { density: 0.4 })
  mason.sheet('sky', ring, -WINDOW.depth, { glow: 2.6, fit: [1, 0.4], uvAt: [0, 0.1] })
}
