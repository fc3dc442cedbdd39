import type { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import { block } from './block.ts'

/** The rubber stamp of an office: turned handle, brass collar, sole; its pad and a form beside it. */
export function buildStamp(mason: Mason): void {
  const tool = mason.at(upright(-0.1, 0, 0.02))
  block(tool, 'oxblood', [0, 0, 0], [0.16, 0.03, 0.1])
  block(tool, 'walnut', [0, 0.03, 0], [0.18, 0.04, 0.115])
  tool.at(upright(0, 0.07, 0)).turned(
    'brass',
    [
      [0.03, 0],
      [0.03, 0.02],
      [0.02, 0.025],
    ],
    12,
  )
  tool.at(upright(0, 0.095, 0)).turned(
    'walnut',
    [
      [0.02, 0],
      [0.016, 0.05],
      [0.034, 0.1],
      [0.042, 0.14],
      [0.03, 0.175],
      [0, 0.185],
    ],
    14,
  )
  const pad = mason.at(upright(0.16, 0, -0.03, -0.25))
  block(pad, 'ink', [0, 0, 0], [0.2, 0.03, 0.14])
  block(pad, 'oxblood', [0, 0.03, 0], [0.17, 0.004, 0.11])
  const form = mason.at(upright(0.12, 0, 0.13, 0.12))
  block(form, 'paper', [0, 0, 0], [0.3, 0.003, 0.15])
  const sheet = form.at({ origin: [0, 0.0035, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] })
  for (let i = 0; i < 4; i++) sheet.panel('ink', -0.13, 0.045 - i * 0.026, 0.02 + (i % 2) * 0.05, 0.047 - i * 0.026)
  sheet.panel('oxblood', 0.05, -0.055, 0.125, -0.02)
}
