import type { Mason } from '../Mason.ts'
import { HALF_BAY } from '../measures.ts'
import { upright } from '../vectors.ts'
import { buildBollard } from './buildBollard.ts'
import { buildCrate } from './buildCrate.ts'
import { buildTrunk } from './buildTrunk.ts'

/** What stands on a quay: a bollard with its line, crates, a trunk and a case. Within CORNER of the plan. */
export function buildQuay(mason: Mason): void {
  const wall = -HALF_BAY
  mason.box('quayStone', [1.9, 0, wall + 0.1], [3.93, 0.05, wall + 0.76], 'xXYZ', { density: 0.9 })
  buildBollard(mason.at(upright(2.2, 0.05, wall + 0.46)))
  buildCrate(mason.at(upright(2.86, 0.05, wall + 0.42, 0.04)), 0.56, 0.52, 0.52)
  buildCrate(mason.at(upright(3.5, 0.05, wall + 0.42, -0.05)), 0.6, 0.6, 0.5)
  buildCrate(mason.at(upright(2.88, 0.57, wall + 0.4, -0.07)), 0.46, 0.4, 0.42)
  buildTrunk(mason.at(upright(3.5, 0.65, wall + 0.42, 0.06)), 0.66, 0.36, 0.42, 'leather')
  buildTrunk(mason.at(upright(3.47, 1.01, wall + 0.4, -0.08)), 0.5, 0.17, 0.34, 'green')
}
