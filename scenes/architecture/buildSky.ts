import type { FinishName } from '../materials/finishes.ts'
import type { Rgb } from '../materials/palette.ts'
import type { Elevation } from './arches.ts'
import type { Mason } from './Mason.ts'
import { HALF_BAY } from './measures.ts'

/** The sky of a hall that is open above: a vault that shines by itself, and lets the light of the bake's own sky in. */
export interface SkyStyle {
  /** A layer that goes from the horizon (v = 0) to the zenith, even along u or repeating. */
  readonly finish: FinishName
  readonly tint: Rgb
  readonly glow: number
  readonly halfWidth: number
  readonly springing: number
  readonly crown: number
}

const SEGMENTS = 9
/** Kept from the layer's edges, where it would run over into its other end. */
const INSET = 0.015
const OFFSET = 1.3

/** A quarter of the vault's section from the horizon to its crown, and how far along each point lies (0 to 1). */
function quarter({ halfWidth, springing, crown }: SkyStyle): { point: Elevation; share: number }[] {
  const points = Array.from({ length: SEGMENTS + 1 }, (_, i): Elevation => {
    const angle = (i / SEGMENTS) * (Math.PI / 2)
    // Exactly 0 at the crown, where both halves meet.
    return [i === SEGMENTS ? 0 : halfWidth * Math.cos(angle), springing + (crown - springing) * Math.sin(angle)]
  })
  let run = 0
  const runs = points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y]
    return (run += Math.hypot(x - px, y - py))
  })
  return points.map((point, i) => ({ point, share: INSET + ((runs[i] ?? 0) / run) * (1 - 2 * INSET) }))
}

/** The vault over one bay, from its near end to `far` (a bay with an end wall reaches behind it, and is closed there). */
export function buildSky(mason: Mason, style: SkyStyle, far: number, closed: boolean): void {
  const { finish, tint, glow } = style
  const rise = quarter(style)
  const span = HALF_BAY - far
  const along = span / (2 * HALF_BAY)
  const right = rise.map(({ point }) => point)
  const left = right.toReversed().map(([x, y]): Elevation => [0 - x, y])
  const total = right.reduce((sum, [x, y], i) => {
    const [px, py] = right[i - 1] ?? [x, y]
    return sum + Math.hypot(x - px, y - py)
  }, 0)
  const share = 1 - 2 * INSET
  const up = total / share
  const shine = { tint, glow, quarter: true, smoothing: true } as const
  mason.strip(finish, right, HALF_BAY, far, { ...shine, fit: [along, share], uvAt: [INSET * up, 0] })
  // Set off along the hall, or the two halves would be each other's mirror image.
  mason.strip(finish, left, HALF_BAY, far, { ...shine, fit: [along, -share], uvAt: [-up * (1 - INSET), OFFSET] })
  if (!closed) return
  // Bands as high as the vault's facets, so that the closing wall has the same sky at every height.
  rise.slice(1).forEach((to, i) => {
    const from = rise[i]
    if (!from) return
    const [[x0, y0], [x1, y1]] = [from.point, to.point]
    const deep = to.share - from.share
    const outline: Elevation[] = [
      [-x0, y0],
      [x0, y0],
      ...(x1 > 1e-6
        ? ([
            [x1, y1],
            [-x1, y1],
          ] as const)
        : ([[0, y1]] as const)),
    ]
    const across = Math.max(1, Math.round((2 * x0) / (2 * HALF_BAY)))
    mason.sheet(finish, outline, far, {
      tint,
      glow,
      fit: [across, deep],
      uvAt: [((along % 1) * 2 * x0) / across, (from.share * (y1 - y0)) / deep],
    })
  })
}
