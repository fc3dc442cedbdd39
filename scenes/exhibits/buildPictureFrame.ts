import type { Mason } from '../architecture/Mason.ts'
import type { Moulding } from './mouldings.ts'
import { closed, rectangle } from './rectangle.ts'

const FILLET = 0.008
const MAT_DEPTH = 0.022
/** As bright as the picture, which shines unlit too: a mat in its own lamp's light. */
export const MAT_GLOW = 1.05

/**
 * A frame and a passe-partout around the origin of the mason's frame, on a wall at z = 0.
 * @param width of the picture, metres
 * @param margin from the picture's edge to the frame's outer edge; the passe-partout is what the moulding leaves of it
 */
export function buildPictureFrame(
  mason: Mason,
  width: number,
  height: number,
  margin: number,
  moulding: Moulding,
): void {
  const { finish, breadth, outer, inner, fillet, mat } = moulding
  const at = (out: number) => rectangle(width / 2 + out, height / 2 + out)
  const [rim, edge] = [at(margin), at(margin - breadth)]
  const opening = fillet ? at(margin - breadth - FILLET) : edge
  mason.strip(finish, closed(rim).toReversed(), 0, outer)
  // The face of each side leans from the outer to the inner edge, mitred at the corners.
  rim.forEach((a, i) => {
    const [b, c, d] = [rim[(i + 1) % 4], edge[(i + 1) % 4], edge[i]]
    if (!b || !c || !d) return
    const corners = [
      [
        [...a, outer],
        [...b, outer],
      ],
      [
        [...d, inner],
        [...c, inner],
      ],
    ] as const
    mason.drape(finish, 1, 1, (column, row) => corners[row === 0 ? 0 : 1][column === 0 ? 0 : 1])
  })
  mason.strip(finish, closed(edge), MAT_DEPTH, inner)
  if (fillet) {
    mason.sheet(fillet, edge, inner - 0.012, {}, [opening])
    mason.strip(fillet, closed(opening), MAT_DEPTH, inner - 0.012)
  }
  mason.sheet(mat, opening, MAT_DEPTH, { glow: MAT_GLOW }, [at(0.004)])
  // The cut of the passe-partout, a fine bright line.
  mason.sheet('ivory', at(0.004), MAT_DEPTH + 0.002, {}, [at(-0.003)])
}
