import { rgbOf } from '../palette.ts'
import { grain } from './grain.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

/** Boards to the texture, one above the other. */
const BOARDS = 6
const DARK = rgbOf('#4d3a2a')
const LIGHT = rgbOf('#b39470')
const GREY = rgbOf('#9a9184')

/** Rough-sawn fir boards lying along u, weathered, with knots, saw marks and a nail at either side of each joint. */
export const paintPlanks: Paint = (u, v) => {
  const at = v * BOARDS
  const board = Math.floor(at) % BOARDS
  const across = at - Math.floor(at)
  const r = dice(board, 7, 301)
  // Two lengths to a board: its joints lie elsewhere than its neighbour's.
  const along = u * 2 + r * 2
  const length = (Math.floor(along) % 2) + board * 2
  const end = along - Math.floor(along)
  const own = dice(length, 3, 307)
  const shift = own * 0.61
  const warp = 0.02 * (cloud(u, v, 5, 3, 311) - 0.5)
  // A knot in some lengths; the grain runs round it.
  const [kx, ky] = [0.2 + 0.6 * dice(length, 5, 313), 0.3 + 0.4 * dice(length, 6, 317)]
  const [ox, oy] = [(end - kx) * 5.5, (across - ky) * 1.1]
  const near = Math.hypot(ox, oy)
  const hasKnot = dice(length, 9, 331) > 0.45
  const pull = hasKnot ? Math.exp(-near * near * 9) : 0
  const lines = grain(u + shift, v + warp + 0.03 * pull * Math.sign(oy), 3, 66, 3, 337)
  const fibres = grain(u + shift, v, 8, 190, 2, 347)
  const saw = 0.5 + 0.5 * Math.sin((u * 150 + across * 5 + own * 40) * Math.PI)
  const knot = hasKnot ? 1 - smooth(0.1, 0.24, near) : 0
  const tone = Math.min(1, Math.max(0, 0.18 + 0.62 * lines + 0.24 * fibres - 0.5 * knot))
  const weathered = smooth(0.35, 0.75, cloud(u, v, 3, 3, 353)) * 0.75
  const seam = smooth(0.0, 0.05, Math.min(across, 1 - across)) * smooth(0.0, 0.008, Math.min(end, 1 - end))
  const nail = Math.min(
    ...[0.025, 0.975].flatMap((nx) => [0.25, 0.75].map((ny) => Math.hypot((end - nx) * 7, across - ny))),
  )
  const value = (0.8 + 0.4 * own) * (0.95 + 0.07 * saw) * mix(0.22, 1, seam) * mix(0.6, 1, smooth(0.02, 0.05, nail))
  const channel = (c: 0 | 1 | 2) => mix(mix(DARK[c], LIGHT[c], tone), GREY[c] * (0.62 + 0.5 * tone), weathered) * value
  return [channel(0), channel(1), channel(2)]
}
