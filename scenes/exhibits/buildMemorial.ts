import type { Mason } from '../architecture/Mason.ts'
import { MEMORIAL } from '../plan/measures.ts'
import { deckFrame } from './buildTray.ts'

const STONE = { tint: [0.03, 0.036, 0.05], gloss: 0.5 } as const
const HONED = { tint: [0.046, 0.054, 0.07], gloss: 0.2 } as const
const GAP = 0.075

/**
 * A low dark stone with words on its slope, its front to +z, and a quiet light: a line along the floor, and one small
 * flame that nothing moves. No figure, no boat, no sign of any faith.
 */
export function buildMemorial(mason: Mason): void {
  const w = MEMORIAL.width / 2
  const { low, front, high, back } = MEMORIAL.deck
  const rear = -MEMORIAL.depth / 2
  const { frame, length } = deckFrame(MEMORIAL.deck)
  mason.at(frame).panel('stone', -w, -length / 2, w, length / 2, 0, STONE)
  mason.panel('stone', -w, GAP, w, low, front, STONE)
  const side = [
    [rear, GAP],
    [front, GAP],
    [front, low],
    [-back, high],
    [rear, high],
  ] as const
  mason.at({ origin: [-w, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] }).sheet('stone', side, 0, HONED)
  mason.at({ origin: [w, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] }).sheet(
    'stone',
    side.map(([z, y]) => [-z, y] as const),
    0,
    HONED,
  )
  mason.box('stone', [-w, GAP, rear], [w, high, -back], 'Yz', HONED)
  // It rests on a recess with light in it.
  mason.box('honey', [-w + 0.03, 0.015, rear + 0.03], [w - 0.03, GAP - 0.02, front - 0.03], 'xXzZ', { glow: 1.15 })
  mason.box('stone', [-w, GAP, rear], [w, GAP + 0.001, front], 'y', STONE)
  flame(mason.at({ origin: [-w + 0.13, high, (rear - back) / 2], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }))
}

/** A bowl of brass with a small light, on the stone's back edge. */
function flame(mason: Mason): void {
  mason.turned(
    'brass',
    [
      [0.03, 0],
      [0.04, 0.012],
      [0.05, 0.034],
      [0.046, 0.034],
      [0.034, 0.02],
    ],
    16,
  )
  mason.turned(
    'honey',
    [
      [0.012, 0.018],
      [0.015, 0.034],
      [0.009, 0.052],
      [0, 0.066],
    ],
    10,
    { glow: 2.4 },
  )
}
