import type { Mason } from '../../architecture/Mason.ts'
import { block } from './block.ts'

/** A cardboard file, open, its strap undone: sheets without names, places for photographs without faces. */
export function buildFile(mason: Mason): void {
  const desk = mason.at({ origin: [0, 0.016, 0.17], x: [1, 0, 0], y: [0, 0.35, -0.9367], z: [0, 0.9367, 0.35] })
  desk.box('honey', [-0.345, 0, -0.006], [-0.006, 0.36, 0], 'xXyYZ')
  desk.box('honey', [0.006, 0, -0.006], [0.345, 0.36, 0], 'xXyYZ')
  desk.box('leather', [-0.006, 0, -0.006], [0.006, 0.36, -0.001], 'xXyYZ')
  // A pile to the right, one sheet turned to the left.
  desk.box('paper', [0.028, 0.02, 0], [0.32, 0.342, 0.014], 'xXyYZ')
  desk.box('paper', [0.02, 0.014, 0.014], [0.312, 0.334, 0.018], 'xXyYZ')
  desk.box('paper', [-0.32, 0.024, 0], [-0.04, 0.336, 0.004], 'xXyYZ')
  form(0.02, 0.0195)
  form(-0.318, 0.0055)
  desk.panel('oxblood', 0.19, 0.045, 0.285, 0.052, 0.0195)
  desk.panel('oxblood', 0.2, 0.06, 0.275, 0.064, 0.0195)
  desk.box('strap', [-0.345, 0.165, 0], [-0.2, 0.19, 0.007], 'xXyYZ')
  block(mason, 'walnut', [0, 0, -0.11], [0.56, 0.1, 0.08])
  block(mason, 'walnut', [0, 0, 0.18], [0.7, 0.018, 0.02])

  /** An empty form: the place of a photograph, boxes, lines to write on. */
  function form(left: number, depth: number): void {
    desk.panel('ink', left + 0.022, 0.232, left + 0.092, 0.316, depth)
    desk.panel('paper', left + 0.026, 0.236, left + 0.088, 0.312, depth + 0.001)
    for (let i = 0; i < 4; i++)
      desk.panel('ink', left + 0.115, 0.302 - i * 0.02, left + 0.255, 0.3065 - i * 0.02, depth)
    for (let i = 0; i < 6; i++)
      desk.panel('ink', left + 0.022, 0.2 - i * 0.022, left + 0.255, 0.2045 - i * 0.022, depth)
  }
}
