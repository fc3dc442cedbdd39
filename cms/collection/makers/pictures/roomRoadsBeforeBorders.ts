import { COVER, type Picture } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { camel, litter, rug, sacks, slabs } from '../parts/camel.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, ridge, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, path, place, rect, smooth, times, type Point } from '../svg.ts'

const POLE: Point = [1760, 250]

/** Stars as a night draws them round the pole: arcs of many lengths on rings, none of them a chart of the sky. */
function turningStars(): string {
  const luck = chance(12)
  const tints = [IVORY, lighter(HONEY, 0.4), lighter(COBALT, 0.6)] as const
  return (
    times(58, (ring) => {
      const radius = 60 + ring * 36 + luck.between(-8, 8)
      return times(5 + Math.floor(ring / 5), () => {
        const from = luck.next() * Math.PI * 2
        const sweep = luck.between(0.1, 0.42)
        const [x1, y1] = [POLE[0] + Math.cos(from) * radius, POLE[1] + Math.sin(from) * radius]
        const [x2, y2] = [POLE[0] + Math.cos(from + sweep) * radius, POLE[1] + Math.sin(from + sweep) * radius]
        if (y1 > 1000 && y2 > 1000) return ''
        return (
          line(
            `M${n(x1)} ${n(y1)}A${n(radius)} ${n(radius)} 0 0 1 ${n(x2)} ${n(y2)}`,
            luck.pick(tints),
            luck.between(1.6, 5.4),
            `opacity="${n(luck.between(0.3, 1))}"`,
          ) + circle(x2, y2, luck.between(2.5, 5.5), luck.pick(tints))
        )
      })
    }) + circle(POLE[0], POLE[1], 13, PAPER)
  )
}

/** The crest that the caravan walks on, from the lower left to the upper right. */
const crest = (x: number) => 1120 - 0.07 * x + Math.sin(x / 430) * 34

const CRESTS: readonly Point[] = Array.from({ length: 29 }, (_, i) => [i * 100 - 100, crest(i * 100 - 100)])

export const roomRoadsBeforeBorders: Picture = {
  slug: 'room-roads-before-borders',
  ...COVER,
  wordless: true,
  draw: () => {
    const sky = times(13, (i) =>
      rect(0, i * 84, 2560, 85, mix(mix(NIGHT, COBALT, 0.18), mix(COBALT, TERRACOTTA, 0.22), (i / 12) ** 1.7)),
    )
    const sand = mix(mix(COBALT, INK, 0.55), OXBLOOD, 0.12)
    const lit = mix(mix(HONEY, TERRACOTTA, 0.45), INK, 0.16)
    const dune = `${smooth(CRESTS)}L2760 1500L-160 1500Z`
    const rugs = [
      rug(OXBLOOD, [HONEY, PAPER, mix(GREEN, INK, 0.2), HONEY]),
      rug(mix(GREEN, INK, 0.3), [PAPER, HONEY, OXBLOOD]),
      rug(mix(TERRACOTTA, OXBLOOD, 0.4), [IVORY, COBALT, HONEY]),
    ] as const
    const coats = [TERRACOTTA, mix(CEDAR, TERRACOTTA, 0.3), mix(BRASS, TERRACOTTA, 0.4)] as const
    const file = [
      { x: 1960, load: sacks(mix(IVORY, BRASS, 0.3)) },
      { x: 1490, load: litter(OXBLOOD, lighter(HONEY, 0.2)) },
      { x: 1020, load: slabs(lighter(IVORY, 0.3)) },
      { x: 550, load: sacks(mix(TERRACOTTA, IVORY, 0.3)) },
      { x: 80, load: litter(mix(COBALT, GREEN, 0.3), PAPER) },
      { x: -390, load: slabs(lighter(IVORY, 0.3)) },
    ]
    const size = 0.58
    const walker = (x: number, top: string, cloth: string, skin: string, scale: number, head: 'scarf' | 'taqiyah') =>
      place(
        x,
        crest(x) + 14,
        line('M150 -560L190 10', CEDAR, 12) +
          person(POSES.stride, { skin, top, cut: 'djellaba', head, headColour: cloth }),
        scale,
      )
    return (
      sky +
      turningStars() +
      path(`${smooth(ridge(5, -100, 2700, 1040, 130, 330))}V1500H-100Z`, mix(COBALT, INK, 0.3)) +
      path(`${smooth(ridge(9, -100, 2700, 1090, 80, 260))}V1500H-100Z`, mix(mix(COBALT, TERRACOTTA, 0.25), INK, 0.25)) +
      // The rope that joins them hangs from halter to girth.
      filled(
        dune,
        lit,
        path(
          `${smooth(CRESTS.map(([x, y], i) => [x, y + 46 + (i % 3) * 26]))}L2760 1500L-160 1500Z`,
          mix(lit, sand, 0.55),
        ) +
          path(`M-160 1500V1300Q500 1120 1240 1250T2760 1180V1500Z`, sand) +
          path(`M-160 1500V1420Q900 1270 1700 1370T2760 1330V1500Z`, darker(sand, 0.4)) +
          times(16, (i) => line(`M${-100 + i * 190} ${n(1240 + (i % 4) * 22)}q90 -26 200 -8`, mix(lit, sand, 0.3), 4)) +
          spatter(5, [-20, 1000, 2600, 460], 5200, NIGHT, 'bottom', 5, 0.7) +
          brush(7, [-200, 1060, 2800, 240], 60, lighter(lit, 0.2), 5, 0.4),
      ) +
      file
        .map(({ x }, i) => {
          const next = file[i - 1]
          const to = next ? next.x - 130 : x + 320
          const from: Point = [x + 228, crest(x) - 274]
          const end: Point = [to, next ? crest(to) - 190 : crest(to) - 235]
          return line(
            `M${n(from[0])} ${n(from[1])}Q${n((from[0] + end[0]) / 2)} ${n(Math.max(from[1], end[1]) + 60)} ${n(end[0])} ${n(end[1])}`,
            lighter(BRASS, 0.3),
            4,
          )
        })
        .join('') +
      file
        .map(({ x, load }, i) =>
          place(
            x,
            crest(x + 10) + 10,
            camel({ coat: coats[i % 3] ?? TERRACOTTA, step: i % 2 ? 1 : 0, load: (rugs[i % 3] ?? '') + load }),
            size,
            -3.4,
          ),
        )
        .join('') +
      walker(2330, mix(OXBLOOD, TERRACOTTA, 0.2), HONEY, SKINS[2], 0.42, 'scarf') +
      walker(1788, IVORY, OXBLOOD, SKINS[3], 0.37, 'taqiyah') +
      walker(848, mix(COBALT, IVORY, 0.25), PAPER, SKINS[1], 0.36, 'scarf') +
      walker(372, lighter(BRASS, 0.2), PAPER, SKINS[2], 0.36, 'taqiyah')
    )
  },
}
