import type { Mason } from '../Mason.ts'

/** A crate of deal boards with battens on its front and sides, around x = z = 0. */
export function buildCrate(mason: Mason, w: number, h: number, d: number): void {
  mason.box('deal', [-w / 2, 0, -d / 2], [w / 2, h, d / 2], 'xXYZ', { quarter: true })
  const batten = 0.06
  for (const side of [-1, 1]) {
    const x = side * (w / 2 - batten / 2)
    mason.box('deal', [x - batten / 2, 0, d / 2], [x + batten / 2, h, d / 2 + 0.018], 'xXYZ', { density: 0.6 })
  }
  for (const y of [0, h - batten])
    mason.box('deal', [-w / 2 + batten, y, d / 2], [w / 2 - batten, y + batten, d / 2 + 0.016], 'yYZ', {
      density: 0.6,
      quarter: true,
    })
  const lean = Math.atan2(h - 2 * batten, w - 2 * batten)
  const brace = mason.at({
    origin: [-w / 2 + batten, batten, d / 2],
    x: [Math.cos(lean), Math.sin(lean), 0],
    y: [-Math.sin(lean), Math.cos(lean), 0],
    z: [0, 0, 1],
  })
  const long = Math.hypot(w - 2 * batten, h - 2 * batten)
  brace.box('deal', [0.02, -batten / 2, 0], [long - 0.02, batten / 2, 0.014], 'yYZ', { density: 0.6, quarter: true })
}
