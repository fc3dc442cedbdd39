import { linearRgbOf } from '../../materials/palette.ts'
import type { Elevation } from '../arches.ts'
import { nicheOutline } from '../buildOpening.ts'
import type { Mason } from '../Mason.ts'
import { NICHE, PORTAL } from '../measures.ts'
import { scatter } from '../scatter.ts'
import { COOL, LAMP, SILVER } from './nightLights.ts'

/** The closed portal is a window: a low moon, its path on still water, the two shores. */
export function buildMoonWindow(mason: Mason, head: readonly Elevation[]): void {
  const [half, sill, sea, top] = [PORTAL.halfDoor, 0.9, 1.5, 2.6] as const
  mason.panel('seaWall', -half, 0, half, sill, -0.16)
  mason.strip(
    'paleStone',
    [
      [-half, sill],
      [half, sill],
    ],
    -NICHE,
    -0.12,
    { density: 0.8 },
  )
  mason.panel('paleStone', -half, sill - 0.06, half, sill, -0.12)
  const back = -NICHE
  const air = nicheOutline(head, sea)
  mason.sheet('sky', air, back, {
    glow: 0.75,
    tint: [0.12, 0.15, 0.2],
    fit: [1, 0.95],
    uvAt: [0, 0.03],
  })
  mason.panel('sky', -half, sill - 0.1, half, sea, back, {
    glow: 0.6,
    tint: [0.09, 0.115, 0.155],
    fit: [1, -0.97],
    uvAt: [0, -(sea - sill + 0.1) / 0.97 + 0.01],
  })
  const [mx, my, mr] = [0.14, 2.1, 0.085]
  const disc = (radius: number, glow: number, depth: number) =>
    mason.sheet(
      'plain',
      Array.from({ length: 24 }, (_, i): Elevation => {
        const angle = (i / 24) * 2 * Math.PI
        return [mx + radius * Math.cos(angle), my + radius * Math.sin(angle)]
      }),
      back + depth,
      { glow, tint: linearRgbOf('#eef2f4') },
    )
  disc(mr, 1.5, 0.012)
  const at = scatter(7)
  for (let i = 0; i < 64; i++) {
    const t = (i + at(i, 1)) / 64
    const y = sea - 0.006 - (sea - sill + 0.02) * t ** 1.5
    const spread = 0.035 + 0.2 * t
    const long = (0.018 + 0.05 * t) * (0.5 + at(i, 2))
    const x = mx + (at(i, 3) + at(i, 4) - 1) * spread
    mason.panel('plain', x - long, y, x + long, y + 0.003 + 0.006 * t, back + 0.006, {
      glow: 0.5 + 0.9 * at(i, 5) * (1 - 0.4 * t),
      tint: SILVER,
    })
  }
  for (const side of [-1, 1] as const) {
    const crest = [0.02, 0.09, 0.12, 0.17, 0.15, 0.22, 0.24].map((rise, i): Elevation => [
      side * (0.3 + (i / 6) * (half - 0.3)),
      sea + rise * (side < 0 ? 1 : 0.62),
    ])
    mason.sheet('plain', [...crest, [side * half, sea - 0.003], [side * 0.26, sea - 0.003]], back + 0.008, {
      glow: 0.2,
      tint: linearRgbOf('#182742'),
    })
    for (let i = 0; i < 11; i++) {
      const x = side * (0.36 + 0.46 * at(i, 6 + side))
      const y = sea + 0.012 + 0.04 * at(i, 9 + side) ** 2
      const r = 0.0035 + 0.003 * at(i, 12 + side)
      mason.panel('plain', x - r, y - r, x + r, y + r, back + 0.01, { glow: 1.5, tint: LAMP })
    }
  }
  for (let i = 0; i < 26; i++) {
    const [x, y] = [(at(i, 21) - 0.5) * 1.6, sea + 0.35 + at(i, 22) * (top - sea - 0.4)]
    if (Math.hypot(x - mx, y - my) < 0.22) continue
    const r = 0.003 + 0.003 * at(i, 23)
    mason.panel('plain', x - r, y - r, x + r, y + r, back + 0.006, { glow: 0.9, tint: COOL })
  }
}
