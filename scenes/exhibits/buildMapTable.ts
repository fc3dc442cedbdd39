import type { Mason } from '../architecture/Mason.ts'
import { MAP_TABLE } from '../plan/measures.ts'
import { buildRail } from './buildRail.ts'
import { buildTray } from './buildTray.ts'

/** A table to lean over, its front to +z: cedar legs, a tray under glass that the map lies in, a card on a rail. */
export function buildMapTable(mason: Mason): void {
  const w = MAP_TABLE.width / 2
  const { low, front, high, back } = MAP_TABLE.deck
  const apron = low - 0.1
  const side = [
    [-back, apron],
    [front, apron],
    [front, low],
    [-back, high],
  ] as const
  mason.at({ origin: [-w, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] }).sheet('nut', side)
  mason.at({ origin: [w, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] }).sheet(
    'nut',
    side.map(([z, y]) => [-z, y] as const),
  )
  mason.panel('nut', -w, apron, w, low, front, { quarter: true })
  mason.box('nut', [-w, apron, -back], [w, high, front], 'yz', { quarter: true })
  mason.box('brass', [-w, apron + 0.012, front], [w, apron + 0.018, front + 0.002], 'YyZ')
  for (const x of [-1, 1]) {
    for (const z of [-back + 0.06, front - 0.06]) {
      mason.box('cedar', [x * (w - 0.06) - 0.032, 0.05, z - 0.032], [x * (w - 0.06) + 0.032, apron, z + 0.032], 'xXzZ')
      mason.box('brass', [x * (w - 0.06) - 0.036, 0, z - 0.036], [x * (w - 0.06) + 0.036, 0.05, z + 0.036], 'xXYzZ')
    }
    const across = x * (w - 0.06)
    mason.box('cedar', [across - 0.018, 0.2, -back + 0.09], [across + 0.018, 0.24, front - 0.09], 'xXyY')
  }
  mason.box('cedar', [-w + 0.09, 0.2, -0.13], [w - 0.09, 0.24, -0.09], 'yYzZ')
  buildTray(mason, MAP_TABLE.width, MAP_TABLE.deck)
  buildRail(mason, MAP_TABLE.depth, front)
}
