/** A point of an elevation: x along the wall, y up; metres. */
export type Elevation = readonly [x: number, y: number]

interface HorseshoeShape {
  /** How far the two centres lie apart, as a share of the half width: 0 is round, more is pointed. */
  readonly point: number
  /** Radians that the arcs run on below their centres. */
  readonly below: number
}

const PORTAL_SHAPE: HorseshoeShape = { point: 0.16, below: 0.55 }

/**
 * A pointed horseshoe arch from the left springing over the top to the right one: two arcs whose centres are offset
 * sideways and which run on below them, so that the arch is wider than its jambs (spike: `horseshoe`).
 * @param width between the jambs
 * @param springing height of the springing
 * @param segments of each half
 */
export function horseshoe(width: number, springing: number, segments = 16, shape = PORTAL_SHAPE): Elevation[] {
  const { point, below } = shape
  const half = width / 2 / ((1 + point) * Math.cos(below) - point)
  const radius = (1 + point) * half
  const offset = point * half
  const centreY = springing + radius * Math.sin(below)
  const top = Math.acos(Math.min(1, offset / radius))
  const left = Array.from({ length: segments + 1 }, (_, i): Elevation => {
    const angle = -below + (i / segments) * (top + below)
    return [offset - radius * Math.cos(angle), centreY + radius * Math.sin(angle)]
  })
  return [
    ...left,
    ...left
      .slice(0, -1)
      .toReversed()
      .map(([x, y]): Elevation => [-x, y]),
  ]
}

/**
 * A polylobed arch: lobes of equal chord strung along a gently pointed horseshoe. Rises of 0.4 chord keep neighbours
 * apart (spike: `multifoil`).
 */
export function multifoil(width: number, springing: number, lobes = 9, segments = 6, point = 0.3): Elevation[] {
  const base = horseshoe(width, springing, 40, { point, below: 0.12 })
  const run = base.reduce<number[]>((sums, [x, y], i) => {
    const [px, py] = base[i - 1] ?? [x, y]
    return [...sums, (sums.at(-1) ?? 0) + Math.hypot(x - px, y - py)]
  }, [])
  const total = run.at(-1) ?? 0
  const at = (s: number): Elevation => {
    const i = Math.max(
      1,
      run.findIndex((length) => length >= s - 1e-9),
    )
    const [from, to] = [run[i - 1] ?? 0, run[i] ?? total]
    const [a, b] = [base[i - 1] ?? [0, 0], base[i] ?? [0, 0]]
    const t = (s - from) / (to - from)
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
  }
  return Array.from({ length: lobes }, (_, lobe) => {
    const a = at((total * lobe) / lobes)
    const b = at((total * (lobe + 1)) / lobes)
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const chord = Math.hypot(dx, dy)
    const rise = chord * 0.4
    const radius = chord ** 2 / (8 * rise) + rise / 2
    const [cx, cy] = [
      (a[0] + b[0]) / 2 + (dy / chord) * (radius - rise),
      (a[1] + b[1]) / 2 - (dx / chord) * (radius - rise),
    ]
    const start = Math.atan2(a[1] - cy, a[0] - cx)
    let end = Math.atan2(b[1] - cy, b[0] - cx)
    while (end > start) end -= 2 * Math.PI
    return Array.from({ length: segments + (lobe ? 0 : 1) }, (_, i): Elevation => {
      const angle = start + ((end - start) * (i + (lobe ? 1 : 0))) / segments
      return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]
    })
  }).flat()
}

/** Height of an arch's highest point. A wall must be higher: earcut fills self-crossing outlines without a word. */
export function topOf(arch: readonly Elevation[]): number {
  return Math.max(...arch.map(([, y]) => y))
}

/** Half the breadth of an arch at its widest. */
export function reachOf(arch: readonly Elevation[]): number {
  return Math.max(...arch.map(([x]) => Math.abs(x)))
}
