import type { Mason } from '../../architecture/Mason.ts'
import { block } from './block.ts'

/** A green passport, twice its size, its cover up, on a book rest. */
export function buildPassport(mason: Mason): void {
  const cover = mason.at({ origin: [0, 0.03, 0.02], x: [1, 0, 0], y: [0, 0.9, -0.44], z: [0, 0.44, 0.9] })
  // Pages between two covers.
  block(cover, 'green', [0, 0, -0.009], [0.24, 0.33, 0.004])
  block(cover, 'paper', [-0.002, 0.004, -0.001], [0.232, 0.322, 0.012])
  block(cover, 'green', [0, 0, 0.007], [0.24, 0.33, 0.004])
  // The star of the kingdom, five points, in gold.
  const star = Array.from({ length: 10 }, (_, i) => {
    const angle = Math.PI / 2 + (i * Math.PI) / 5
    const r = i % 2 ? 0.018 : 0.047
    return [r * Math.cos(angle), 0.2 + r * Math.sin(angle)] as const
  })
  cover.sheet('honey', star, 0.0105)
  cover.panel('honey', -0.07, 0.1, 0.07, 0.109, 0.0105)
  cover.panel('honey', -0.05, 0.075, 0.05, 0.082, 0.0105)
  for (const [x0, y0, x1, y1] of [
    [-0.105, 0.015, 0.105, 0.0175],
    [-0.105, 0.3125, 0.105, 0.315],
    [-0.105, 0.015, -0.1025, 0.315],
    [0.1025, 0.015, 0.105, 0.315],
  ] as const)
    cover.panel('honey', x0, y0, x1, y1, 0.0105)
  block(mason, 'walnut', [0, 0, -0.05], [0.26, 0.09, 0.1])
  block(mason, 'walnut', [0, 0, 0.04], [0.28, 0.02, 0.2])
}
