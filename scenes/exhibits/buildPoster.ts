import type { Mason } from '../architecture/Mason.ts'
import { MAT_GLOW } from './buildPictureFrame.ts'
import { closed, rectangle } from './rectangle.ts'

/** A sheet's white edge, and the battens that hold it: longer than it is wide, as printers hang them. Metres. */
const EDGE = 0.022
const [BATTEN, OVER, STANDS] = [0.034, 0.03, 0.036]
const SHEET = 0.024

/**
 * A poster without frame or glass, around the origin, on a wall at z = 0: a sheet between two battens, hung from a nail.
 * @param width of the picture, metres
 */
export function buildPoster(mason: Mason, width: number, height: number): void {
  const [w, h] = [width / 2 + EDGE, height / 2 + EDGE]
  const sheet = rectangle(w, h)
  mason.sheet('paper', sheet, SHEET, { glow: MAT_GLOW }, [rectangle(width / 2 - 0.003, height / 2 - 0.003)])
  // Its thickness, seen from the side: a sheet casts no shadow of its own wood.
  mason.strip('paper', closed(sheet).toReversed(), SHEET - 0.004, SHEET)
  for (const y of [h - BATTEN / 2, -h + BATTEN / 2 - 0.012]) {
    mason.box('walnut', [-w - OVER, y - BATTEN / 2, 0.004], [w + OVER, y + BATTEN / 2, STANDS], 'xXyYZ')
    for (const x of [-w + 0.06, w - 0.06])
      mason.box('brass', [x - 0.006, y - 0.006, STANDS], [x + 0.006, y + 0.006, STANDS + 0.004], 'xXyYZ')
  }
  // The cord, to a nail above.
  const nail = h + 0.1
  for (const side of [1, -1]) {
    const reach = w * 0.62
    const cord = [
      [side * reach, h],
      [0, nail],
    ] as const
    const [dx, dy] = [side * 0.0018 * 3, 0.0025]
    mason.sheet('strap', [cord[0], [cord[0][0] + dx, cord[0][1]], [cord[1][0], cord[1][1] + dy], cord[1]], 0.006)
  }
  mason.box('brass', [-0.007, nail - 0.007, 0], [0.007, nail + 0.007, 0.02], 'xXyYZ')
}
