/** A rectangle that wants a place in the lightmap: metres, and how dense it should be beside the others. */
export interface Chart {
  readonly width: number
  readonly height: number
  readonly density: number
}

/** Texels of an atlas. */
export interface AtlasSize {
  readonly width: number
  readonly height: number
}

/** Where a chart lies: the centre of the texel at its lower left corner, texels from the atlas's lower left. */
export interface ChartPlace {
  readonly x: number
  readonly y: number
  /** Texels a metre. */
  readonly scale: number
}

/** Texels kept free around every chart, so that bilinear filtering never reads a neighbour. */
const MARGIN = 2
const SEARCH_STEPS = 16

/**
 * Packs charts on shelves, as densely as the atlas allows. Deterministic: the kit computes it in the browser and the
 * baker in Node, and both get the same places.
 * @param places the places, in the order of the charts
 * @param density texels a metre of a chart of density 1
 */
export function layOutCharts(
  charts: readonly Chart[],
  atlas: AtlasSize,
): { places: readonly ChartPlace[]; density: number } {
  const order = charts
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (charts[b]?.height ?? 0) * (charts[b]?.density ?? 0) - (charts[a]?.height ?? 0) * (charts[a]?.density ?? 0) ||
        a - b,
    )
  let [low, high] = [1, 200]
  for (let i = 0; i < SEARCH_STEPS; i++) {
    const middle = (low + high) / 2
    if (shelve(charts, order, atlas, middle)) low = middle
    else high = middle
  }
  const places = shelve(charts, order, atlas, low)
  if (!places) throw new RangeError(`${charts.length} charts do not fit ${atlas.width} × ${atlas.height} texels`)
  return { places, density: low }
}

function shelve(
  charts: readonly Chart[],
  order: readonly number[],
  atlas: AtlasSize,
  density: number,
): ChartPlace[] | null {
  const places: ChartPlace[] = charts.map(() => ({ x: 0, y: 0, scale: 0 }))
  let [x, y, shelf] = [0, 0, 0]
  for (const i of order) {
    const chart = charts[i]
    if (!chart) continue
    const scale = density * chart.density
    const width = Math.ceil(chart.width * scale) + 1 + 2 * MARGIN
    const height = Math.ceil(chart.height * scale) + 1 + 2 * MARGIN
    if (width > atlas.width) return null
    if (x + width > atlas.width) {
      y += shelf
      x = 0
      shelf = 0
    }
    shelf = Math.max(shelf, height)
    if (y + shelf > atlas.height) return null
    places[i] = { x: x + MARGIN + 0.5, y: y + MARGIN + 0.5, scale }
    x += width
  }
  return places
}
