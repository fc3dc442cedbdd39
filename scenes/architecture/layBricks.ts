import { layOutCharts, type AtlasSize } from '../light/layOutCharts.ts'
import { FINISHES, KEYED_LAYERS, LAYERS, type Layer } from '../materials/finishes.ts'
import type { Surface } from './Mason.ts'
import { GLOW_STEPS, tintByte, type Masonry } from './Masonry.ts'

/** How polished each layer is, 0 to 1: glaze glances, plaster does not. */
const GLOSS: Partial<Record<Layer, number>> = {
  zelligeBlue: 0.9,
  zelligeGreen: 0.9,
  zelligeStar: 0.9,
  marble: 0.45,
  bejmat: 0.22,
  tadelakt: 0.16,
  cedar: 0.12,
  zouaq: 0.15,
}

const isKeyed = (surface: Surface) => KEYED_LAYERS.includes(FINISHES[surface.finish].layer)

/**
 * Turns lists of surfaces that share one lightmap into arrays, a list each, and gives every surface its place in the
 * atlas. The same input gives the same arrays, in the browser as in the baker.
 * @param atlas null for things that are lit at their vertices
 * @returns one Masonry per list, and the texels a metre that a surface of density 1 got
 */
export function layBricks(
  lists: readonly (readonly Surface[])[],
  atlas: AtlasSize | null,
): { masonries: Masonry[]; density: number } {
  const lit = atlas ? lists.flat().filter((surface) => surface.glow === 0) : []
  const { places, density } = layOutCharts(
    lit.map(({ chart, density }) => ({ width: extent(chart, 0), height: extent(chart, 1), density })),
    atlas ?? { width: 1, height: 1 },
  )
  const placeOf = new Map(lit.map((surface, i) => [surface, places[i]]))

  const masonries = lists.map((surfaces): Masonry => {
    const [positions, normals, uvs, uv1]: [number[], number[], number[], number[]] = [[], [], [], []]
    const [tints, traits, triangles]: [number[], number[], number[]] = [[], [], []]
    const solid = surfaces.filter((surface) => !isKeyed(surface))
    let opaque = 0
    for (const surface of [...solid, ...surfaces.filter(isKeyed)]) {
      const base = positions.length / 3
      const { layer, tint, flows } = FINISHES[surface.finish]
      const place = placeOf.get(surface)
      positions.push(...surface.positions)
      normals.push(...surface.normals)
      uvs.push(...surface.uvs)
      for (let i = 0; i < surface.chart.length; i += 2) {
        const [x, y] = [surface.chart[i] ?? 0, surface.chart[i + 1] ?? 0]
        uv1.push(
          place && atlas ? (place.x + x * place.scale) / atlas.width : 0,
          place && atlas ? (place.y + y * place.scale) / atlas.height : 0,
        )
        tints.push(
          tintByte(tint[0] * surface.tint[0]),
          tintByte(tint[1] * surface.tint[1]),
          tintByte(tint[2] * surface.tint[2]),
          LAYERS.indexOf(layer),
        )
        traits.push(
          Math.min(255, Math.round(surface.glow * GLOW_STEPS)),
          surface.finish === 'tadelakt' ? 255 : 0,
          flows ? 255 : 0,
          Math.round((surface.gloss ?? GLOSS[layer] ?? 0) * 255),
        )
      }
      for (const index of surface.triangles) triangles.push(base + index)
      if (!isKeyed(surface)) opaque = triangles.length
    }
    return {
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      uvs: Float32Array.from(uvs),
      uv1: Float32Array.from(uv1),
      tints: Uint8Array.from(tints),
      traits: Uint8Array.from(traits),
      triangles: Uint32Array.from(triangles),
      opaque,
    }
  })
  return { masonries, density }
}

/** How far the numbers at `offset`, `offset + 2`, … reach from 0. */
function extent(chart: readonly number[], offset: number): number {
  let most = 0
  for (let i = offset; i < chart.length; i += 2) most = Math.max(most, chart[i] ?? 0)
  return most
}
