import type { Elevation } from '../architecture/arches.ts'
import type { Mason } from '../architecture/Mason.ts'

/** The moulding's own breadth and depth; the passe-partout is what the plan leaves between it and the picture. */
const MOULDING = 0.045
const DEPTH = 0.05
const SLIP = 0.007
const MAT_DEPTH = 0.022
const MAT_GLOW = 1.05
/** Where the picture itself lies before the wall. */
export const PICTURE_DEPTH = 0.027

function rectangle(halfWidth: number, halfHeight: number): Elevation[] {
  return [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ]
}

const closed = (ring: readonly Elevation[]) => [...ring, ...ring.slice(0, 1)]

/**
 * A walnut frame with a brass slip and an ivory passe-partout, around the origin of the mason's frame, on a wall at z = 0.
 * @param width of the picture, metres
 * @param margin from the picture's edge to the frame's outer edge
 */
export function buildPictureFrame(mason: Mason, width: number, height: number, margin: number): void {
  const at = (out: number) => rectangle(width / 2 + out, height / 2 + out)
  const [outer, inner, slip] = [at(margin), at(margin - MOULDING), at(margin - MOULDING - SLIP)]
  mason.sheet('walnut', outer, DEPTH, {}, [inner])
  mason.strip('walnut', closed(outer).toReversed(), 0, DEPTH)
  mason.strip('walnut', closed(inner), MAT_DEPTH, DEPTH)
  mason.sheet('brass', inner, DEPTH - 0.012, {}, [slip])
  mason.strip('brass', closed(slip), MAT_DEPTH, DEPTH - 0.012)
  // As bright as the picture, which shines unlit too: a mat in its own lamp's light.
  mason.sheet('ivory', slip, MAT_DEPTH, { glow: MAT_GLOW }, [at(0.004)])
  // The cut of the passe-partout, a fine bright line.
  mason.sheet('ivory', at(0.004), MAT_DEPTH + 0.002, {}, [at(-0.003)])
}
