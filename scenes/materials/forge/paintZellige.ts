import type { StarPattern } from '../hankin.ts'
import type { Rgb } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'
import { covers, edgeDistance, tileIndex } from './tileIndex.ts'

/** How a zellige panel is laid. Widths in cells. */
export interface ZelligeStyle {
  /** Cells across and up in one texture. */
  readonly cells: readonly [across: number, up: number]
  readonly colour: (family: string, cellX: number, cellY: number) => Rgb
  readonly joint: number
  readonly bevel: number
}

const GROUT: Rgb = [150, 140, 122]
/** Where the raking light comes from that the relief is painted for: above, from the left. */
const LIGHT = [-0.55, 0.83] as const

/** Tiles cut by hand: each its own shade and tilt, chipped edges, pale grout; the relief is painted in. */
export function paintZellige(pattern: StarPattern, style: ZelligeStyle): Paint {
  const placed = tileIndex(pattern)
  const [across, up] = style.cells
  const { joint, bevel } = style
  return (u, v) => {
    const [gx, gy] = [u * across, v * up]
    const [cx, cy] = [Math.floor(gx), Math.floor(gy)]
    const [x, y] = [(gx - cx) * pattern.cell[0], (gy - cy) * pattern.cell[1]]
    const grain = cloud(u, v, 24, 3, 5)
    const grout: Rgb = [
      GROUT[0] * (0.85 + 0.3 * grain),
      GROUT[1] * (0.85 + 0.3 * grain),
      GROUT[2] * (0.85 + 0.3 * grain),
    ]
    const tile = placed.find(
      ({ low, high, outline }) => x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1] && covers(outline, x, y),
    )
    if (!tile) return grout

    const { distance, nx, ny } = edgeDistance(tile.outline, x, y)
    const wrap = (i: number, n: number) => ((i % n) + n) % n
    const home = [wrap(cx + tile.shift[0], across), wrap(cy + tile.shift[1], up)] as const
    const shade = dice(tile.tile, home[0] * 31 + 7, home[1] * 17 + 3)
    const [tiltX, tiltY] = [dice(tile.tile + 99, ...home) - 0.5, dice(tile.tile + 511, ...home) - 0.5]
    const body = style.colour(tile.family, ...home)

    const inner = smooth(joint * 0.6, joint * 1.3, distance)
    const rim = 1 - smooth(0, bevel, distance - joint)
    // An edge that falls away to the light is bright, the opposite one dark.
    const relief = -(nx * LIGHT[0] + ny * LIGHT[1]) * rim * 0.28
    const glint = (tiltX * LIGHT[0] + tiltY * LIGHT[1]) * 0.3
    const value = (0.86 + 0.24 * shade) * (0.9 + 0.2 * grain) * (1 + relief + glint) * (1 - 0.16 * rim)
    const warm = tiltX * 10
    return [
      mix(grout[0], body[0] * value + warm, inner),
      mix(grout[1], body[1] * value, inner),
      mix(grout[2], body[2] * value - warm, inner),
    ]
  }
}
