import type { Rgb } from '../../materials/palette.ts'
import { buildPot } from '../buildPot.ts'
import type { Mason } from '../Mason.ts'
import { HALF_BAY } from '../measures.ts'
import { upright } from '../vectors.ts'
import { buildTeaStool } from './buildTeaStool.ts'

/** What the leaf texture's green is multiplied by; linear. */
const MINT: Rgb = [1.5, 1.75, 1.5]
const BASIL: Rgb = [1.15, 1.6, 0.9]
const GERANIUM: Rgb = [0.95, 1.2, 0.8]

/** Pots of mint, basil and geranium on two crates, a stool with the tea things. Within CORNER of the plan. */
export function buildHerbPots(mason: Mason): void {
  const wall = -HALF_BAY
  const shelf = (x: number, w: number, h: number, d: number) =>
    mason.box('deal', [x - w / 2, 0, wall + 0.04], [x + w / 2, h, wall + 0.04 + d], 'xXYZ', { quarter: true })
  shelf(3.42, 0.92, 0.42, 0.34)
  shelf(3.62, 0.5, 0.78, 0.3)
  const clay = { finish: 'clay', leaf: MINT, crown: 0.2, sprays: 20 } as const
  buildPot(mason, 3.73, 0.78, wall + 0.21, { ...clay, radius: 0.1, height: 0.19 })
  buildPot(mason, 3.48, 0.78, wall + 0.2, {
    ...clay,
    finish: 'tinBlue',
    straight: true,
    radius: 0.085,
    height: 0.17,
    leaf: BASIL,
    crown: 0.2,
  })
  buildPot(mason, 3.12, 0.42, wall + 0.21, {
    ...clay,
    finish: 'tinRed',
    straight: true,
    radius: 0.1,
    height: 0.22,
    leaf: BASIL,
    crown: 0.2,
  })
  buildPot(mason, 3.66, 0, wall + 0.53, {
    ...clay,
    radius: 0.14,
    height: 0.26,
    leaf: GERANIUM,
    crown: 0.2,
    sprays: 24,
  })
  buildPot(mason, 3.3, 0, wall + 0.52, { ...clay, radius: 0.13, height: 0.22, crown: 0.2, sprays: 24 })
  buildPot(mason, 2.94, 0, wall + 0.51, {
    ...clay,
    finish: 'tinBlue',
    straight: true,
    radius: 0.11,
    height: 0.24,
    leaf: BASIL,
    crown: 0.2,
  })
  buildTeaStool(mason.at(upright(2.24, 0, wall + 0.4)))
}
