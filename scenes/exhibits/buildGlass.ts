import type { Mason } from '../architecture/Mason.ts'
import type { Vec3 } from '../architecture/vectors.ts'

/** The room under the glass of a plinth: no object reaches beyond it. Metres. */
export const GLASS = { width: 0.76, depth: 0.46, height: 0.6 } as const

const EDGE = 0.005

/** The edges of a glass cube on y = 0, which catch the lamp; its panes are the sheen that `contactShadows` draws. */
export function buildGlass(mason: Mason): void {
  const [w, d, h] = [GLASS.width / 2, GLASS.depth / 2, GLASS.height]
  const edge = (low: Vec3, high: Vec3, faces: string, glow: number) => mason.box('glass', low, high, faces, { glow })
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const [cx, cz] = [x * (w - EDGE / 2), z * (d - EDGE / 2)]
      edge([cx - EDGE / 2, 0, cz - EDGE / 2], [cx + EDGE / 2, h, cz + EDGE / 2], 'xXzZ', z > 0 ? 0.6 : 0.4)
    }
    edge([x * w - (x > 0 ? EDGE : 0), h - EDGE, -d], [x * w + (x > 0 ? 0 : EDGE), h, d], 'xXyY', 0.75)
  }
  for (const z of [-1, 1])
    edge([-w, h - EDGE, z * d - (z > 0 ? EDGE : 0)], [w, h, z * d + (z > 0 ? 0 : EDGE)], 'yYzZ', 0.75)
}
