import type { Elevation } from '../architecture/arches.ts'
import type { Mason } from '../architecture/Mason.ts'
import { CASE } from '../plan/measures.ts'
import { buildTray } from './buildTray.ts'

/** A table case on the floor of the mason's frame, its back to a wall, its front to +z: a document lies under sloping glass. */
export function buildCase(mason: Mason): void {
  const [w, d] = [CASE.width / 2, CASE.depth / 2]
  const { low, high } = CASE.deck
  // A plastered body, set back from the wooden desk above it and from its blue foot.
  const desk = low - 0.13
  mason.box('lime', [-w + 0.05, 0.09, -d], [w - 0.05, desk, d - 0.05], 'xXZ')
  mason.box('capBlue', [-w + 0.03, 0, -d], [w - 0.03, 0.09, d - 0.03], 'xXYZ')
  mason.box('nut', [-w, desk, -d], [w, low, d], 'yZ', { quarter: true })
  mason.box('brass', [-w, desk + 0.012, d], [w, desk + 0.018, d + 0.002], 'YyZ')
  const side: readonly Elevation[] = [
    [-d, desk],
    [d, desk],
    [d, low],
    [-d, high],
  ]
  mason.at({ origin: [-w, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] }).sheet('nut', side)
  mason.at({ origin: [w, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] }).sheet(
    'nut',
    side.map(([z, y]): Elevation => [-z, y]),
  )
  buildTray(mason, CASE.width, CASE.deck)
}
