import type { Mason } from '../architecture/Mason.ts'
import type { Frame } from '../architecture/vectors.ts'
import { closed, rectangle } from './rectangle.ts'
import { MAT_GLOW } from './buildPictureFrame.ts'

/** The plane that something lies on: see the decks of scenes/plan/measures.ts. */
export interface Deck {
  readonly low: number
  readonly front: number
  readonly high: number
  readonly back: number
}

const [RIM, SUNK, GLASS] = [0.034, 0.04, 0.005]

/** A deck's own axes: the origin in its middle, x across, y up the slope, z out of it; and how long the slope is. */
export function deckFrame({ low, front, high, back }: Deck): { frame: Frame; length: number } {
  const [run, rise] = [front + back, high - low]
  const length = Math.hypot(run, rise)
  const [c, s] = [run / length, rise / length]
  const frame: Frame = {
    origin: [0, (low + high) / 2, (front - back) / 2],
    x: [1, 0, 0],
    y: [0, s, -c],
    z: [0, c, s],
  }
  return { frame, length }
}

/** A tray under glass along a deck: a wooden rim, a lined bed below it, brass where the panes meet. */
export function buildTray(mason: Mason, width: number, deck: Deck): void {
  const { frame, length } = deckFrame(deck)
  const tray = mason.at(frame)
  const [outer, inner] = [rectangle(width / 2, length / 2), rectangle(width / 2 - RIM, length / 2 - RIM)]
  tray.sheet('nut', outer, 0, {}, [inner])
  tray.strip('nut', closed(inner), -SUNK, 0)
  // The bed is as bright as the paper on it, which shines unlit.
  tray.sheet('ivory', inner, -SUNK, { glow: MAT_GLOW })
  // The pane's edges: four thin lines that catch the lamp.
  const pane = rectangle(width / 2 - RIM + 0.006, length / 2 - RIM + 0.006)
  tray.sheet('glass', pane, GLASS, { glow: 0.7 }, [rectangle(width / 2 - RIM + 0.001, length / 2 - RIM + 0.001)])
  for (const x of [-1, 1])
    for (const y of [-1, 1]) {
      const [cx, cy] = [x * (width / 2 - RIM / 2), y * (length / 2 - RIM / 2)]
      tray.box('brass', [cx - 0.014, cy - 0.014, 0], [cx + 0.014, cy + 0.014, 0.004], 'xXyYZ')
    }
}
