import { horseshoe } from './arches.ts'
import type { Mason } from './Mason.ts'
import { CELL, HALF_WALL, NICHE, PORTAL } from './measures.ts'
import type { FinishName } from '../materials/finishes.ts'

const { halfDoor, springing, halfAlfiz, alfizTop, halfFrame, frameTop, tilesTop } = PORTAL

/** Where a portal stands. */
interface PortalStyle {
  /** A way through, or a lit niche. */
  readonly open: boolean
  readonly reveal: FinishName
  readonly tiles: FinishName
  readonly cap: FinishName
}

/**
 * A horseshoe portal with its alfiz on a wall whose face is z = 0 of the mason's frame, seen from +z. An open one is
 * built as far as the middle of the wall: the hall behind it builds the other half.
 */
export function buildPortal(mason: Mason, style: PortalStyle): void {
  const arch = horseshoe(halfDoor * 2, springing)
  const depth = style.open ? HALF_WALL : NICHE

  mason.sheet(
    'gebs',
    [[-halfAlfiz, springing], ...arch, [halfAlfiz, springing], [halfAlfiz, alfizTop], [-halfAlfiz, alfizTop]],
    0.05,
    { density: 1.2 },
  )
  for (const side of [-1, 1]) {
    const [inner, outer] = [halfDoor * side, halfAlfiz * side]
    const [left, right] = [Math.min(inner, outer), Math.max(inner, outer)]
    mason.panel(style.tiles, left, 0, right, tilesTop, 0.045)
    mason.panel(style.cap, left, tilesTop, right, springing, 0.05)
    const frame = [Math.min(outer, halfFrame * side), Math.max(outer, halfFrame * side)] as const
    mason.box('lime', [frame[0], 0, 0], [frame[1], frameTop, 0.09], 'xXZ', { density: 0.8 })
  }
  mason.box('lime', [-halfAlfiz, alfizTop, 0], [halfAlfiz, frameTop, 0.09], 'yYZ', { density: 0.8 })

  // The opening's inside, from the floor up one jamb, over the arch and down the other.
  mason.strip(style.reveal, [[halfDoor, springing], ...arch.toReversed(), [-halfDoor, springing]], 0.05, -depth, {
    smoothing: true,
    density: 0.8,
  })
  for (const side of [-1, 1]) {
    const up = side > 0
    const jamb = up
      ? ([
          [halfDoor, tilesTop - 9 * CELL.up],
          [halfDoor, springing],
        ] as const)
      : ([
          [-halfDoor, springing],
          [-halfDoor, 0],
        ] as const)
    mason.strip(style.reveal, jamb, 0.05, -depth, { density: 0.8 })
  }
  const floor = { origin: [0, 0.004, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] } as const
  mason.at(floor).panel('marble', -halfDoor, -0.02, halfDoor, depth)

  if (style.open) return
  const back = [[-halfDoor, 0.92], [-halfDoor, springing], ...arch, [halfDoor, springing], [halfDoor, 0.92]] as const
  mason.sheet('lime', back, -NICHE)
  mason.panel('zelligeGreen', -halfDoor, 0, halfDoor, 0.92, -NICHE + 0.02)
}
