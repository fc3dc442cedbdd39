import { rgbOf, type Rgb } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const SKY: readonly (readonly [height: number, colour: Rgb])[] = [
  [0, rgbOf('#ffc27a')],
  [0.3, rgbOf('#f6a071')],
  [0.55, rgbOf('#cf8a8c')],
  [0.8, rgbOf('#8a83a8')],
  [1, rgbOf('#5f76a6')],
]
const FAR = rgbOf('#a8788a')
const NEAR = rgbOf('#4c3f57')
const LAMP = rgbOf('#ffdf9a')

interface Block {
  readonly left: number
  readonly width: number
  readonly top: number
}

/** Slabs and towers of an estate: left edge and width in shares of the picture's width, roof in shares of its height. */
const DISTANT: readonly Block[] = Array.from({ length: 9 }, (_, i) => ({
  left: (i + 0.6 * dice(i, 91)) / 9,
  width: 0.05 + 0.07 * dice(i, 92),
  top: 0.16 + 0.16 * dice(i, 93),
}))
const CLOSE: readonly Block[] = [
  { left: 0.04, width: 0.13, top: 0.46 },
  { left: 0.2, width: 0.3, top: 0.24 },
  { left: 0.57, width: 0.11, top: 0.55 },
  { left: 0.72, width: 0.22, top: 0.31 },
]
const FLOOR = 0.035
const WINDOW = 0.022

function inBlock(blocks: readonly Block[], u: number, v: number): Block | undefined {
  return blocks.find(({ left, width, top }) => v < top && (((u - left) % 1) + 1) % 1 < width)
}

/** Evening behind an estate: what the kitchen's window shows. Horizon at v = 0. */
export const paintDusk: Paint = (u, v) => {
  const block = inBlock(CLOSE, u, v)
  if (block) {
    const across = (((u - block.left) % 1) + 1) % 1
    const [column, storey] = [Math.floor(across / WINDOW), Math.floor((block.top - v) / FLOOR)]
    const [x, y] = [across / WINDOW - column, (block.top - v) / FLOOR - storey]
    const pane = x > 0.25 && x < 0.78 && y > 0.3 && y < 0.75
    const lit = dice(column, storey, Math.round(block.left * 100)) < 0.3
    if (pane && lit) return LAMP
    const value = pane ? 0.82 : 1
    return [NEAR[0] * value, NEAR[1] * value, NEAR[2] * value]
  }
  const haze = inBlock(DISTANT, u, v)
  const above = SKY.findIndex(([height]) => height >= v)
  const [h1, c1] = SKY[Math.max(1, above)] ?? [1, NEAR]
  const [h0, c0] = SKY[Math.max(0, above - 1)] ?? [0, NEAR]
  const t = Math.min(1, Math.max(0, (v - h0) / (h1 - h0)))
  const cloudy = 0.5 * smooth(0.52, 0.72, cloud(u, v * 1, 3, 4, 81)) * smooth(0.2, 0.5, v)
  const sky = (c: 0 | 1 | 2) => mix(mix(c0[c], c1[c], t), [255, 196, 160][c] ?? 0, cloudy)
  if (haze) return [mix(FAR[0], sky(0), 0.35), mix(FAR[1], sky(1), 0.35), mix(FAR[2], sky(2), 0.35)]
  return [sky(0), sky(1), sky(2)]
}
