/** Water of the fountain at the middle of a court, as numbers: see masonryGeometry for the building's own. */
export interface WaterShape {
  /** Two level discs, basin and bowl: three numbers a corner. */
  readonly surface: { readonly positions: Float32Array; readonly triangles: Uint16Array }
  /**
   * Ribbons along falling streams: three numbers a corner for `positions` and `headings` (the way it falls, unit length),
   * four for `strands`: which edge (−1 or 1), how far along (0 to 1), which stream (0 to 1), half its breadth in metres.
   */
  readonly jets: {
    readonly positions: Float32Array
    readonly headings: Float32Array
    readonly strands: Float32Array
    readonly triangles: Uint16Array
  }
}

/** Levels a hair above the baked sheets of buildFountain. Metres: radius, height, corners. */
const DISCS = [
  { radius: 1.2, height: 0.435, sides: 8, turn: Math.PI / 8 },
  { radius: 0.58, height: 1.209, sides: 16, turn: 0 },
] as const

/** From where to where streams run, radius and height; how high they rise above their start. */
interface Stream {
  readonly count: number
  readonly from: readonly [radius: number, height: number]
  readonly to: readonly [radius: number, height: number]
  readonly rise: number
  readonly breadth: number
}

const STREAMS: readonly Stream[] = [
  // Over the bowl's rim into the basin.
  { count: 8, from: [0.6, 1.235], to: [0.93, 0.44], rise: 0.02, breadth: 0.011 },
  // From the finial's tip into the bowl.
  { count: 6, from: [0.01, 1.42], to: [0.36, 1.21], rise: 0.3, breadth: 0.007 },
]

const STEPS = 9

export function buildWater(): WaterShape {
  const surface = { positions: [] as number[], triangles: [] as number[] }
  for (const { radius, height, sides, turn } of DISCS) {
    const middle = surface.positions.length / 3
    surface.positions.push(0, height, 0)
    for (let side = 0; side < sides; side++) {
      const angle = turn + (side / sides) * 2 * Math.PI
      surface.positions.push(radius * Math.sin(angle), height, radius * Math.cos(angle))
      surface.triangles.push(middle, middle + 1 + side, middle + 1 + ((side + 1) % sides))
    }
  }
  const jets = {
    positions: [] as number[],
    headings: [] as number[],
    strands: [] as number[],
    triangles: [] as number[],
  }
  for (const { count, from, to, rise, breadth } of STREAMS) {
    for (let stream = 0; stream < count; stream++) {
      const angle = ((stream + 0.5) / count) * 2 * Math.PI
      const [ox, oz] = [Math.sin(angle), Math.cos(angle)]
      const base = jets.positions.length / 3
      for (let step = 0; step <= STEPS; step++) {
        const [r, y] = thrown(from, to, rise, step / STEPS)
        const [r0, y0] = thrown(from, to, rise, step / STEPS - 0.01)
        const length = Math.hypot(r - r0, y - y0) || 1
        for (const edge of [-1, 1]) {
          jets.positions.push(ox * r, y, oz * r)
          jets.headings.push((ox * (r - r0)) / length, (y - y0) / length, (oz * (r - r0)) / length)
          jets.strands.push(edge, step / STEPS, ((stream * 0.618) % 1) + 0.1, breadth)
        }
        if (step === 0) continue
        const k = base + (step - 1) * 2
        jets.triangles.push(k, k + 1, k + 2, k + 1, k + 3, k + 2)
      }
    }
  }
  return {
    surface: { positions: Float32Array.from(surface.positions), triangles: Uint16Array.from(surface.triangles) },
    jets: {
      positions: Float32Array.from(jets.positions),
      headings: Float32Array.from(jets.headings),
      strands: Float32Array.from(jets.strands),
      triangles: Uint16Array.from(jets.triangles),
    },
  }
}

/** A throw's radius and height: it rises by `rise` above its start, then falls to its end. */
function thrown(from: Stream['from'], to: Stream['to'], rise: number, t: number): readonly [number, number] {
  const drop = from[1] - to[1]
  // Height = from + v t − g t², with its highest point `rise` above and its end `drop` below.
  const v = 2 * (rise + Math.sqrt(rise * (rise + drop)))
  const g = v + drop
  return [from[0] + (to[0] - from[0]) * t, from[1] + v * t - g * t * t]
}
