import type { Mason } from '../../architecture/Mason.ts'
import { block } from './block.ts'

/** Lines of print on a page: strokes without letters. */
const LINES = 11

/** An old folio, open on a book rest, its pages silent; a ribbon keeps the place. */
export function buildBook(mason: Mason): void {
  const rest = mason.at({ origin: [0, 0.035, 0.06], x: [1, 0, 0], y: [0, 0.6, -0.8], z: [0, 0.8, 0.6] })
  rest.box('leather', [-0.26, 0, -0.012], [0.26, 0.34, 0], 'xXyYZ')
  // More has been turned than is left to read.
  for (const [x0, x1, thick] of [
    [-0.25, -0.004, 0.032],
    [0.004, 0.25, 0.02],
  ] as const) {
    rest.box('paper', [x0, 0.01, 0], [x1, 0.33, thick], 'xXyYZ')
    for (let i = 0; i < LINES; i++) {
      const y = 0.285 - i * 0.022
      const end = i === LINES - 1 ? 0.09 : 0.03
      rest.panel('ink', x0 + 0.03, y, x1 - end, y + 0.005, thick + 0.0015)
    }
  }
  rest.panel('oxblood', -0.003, -0.05, 0.005, 0.335, 0.0335)
  block(mason, 'walnut', [0, 0, -0.09], [0.34, 0.1, 0.1])
  block(mason, 'walnut', [0, 0, 0.085], [0.44, 0.036, 0.03])
}
