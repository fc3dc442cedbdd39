import { PORTRAIT, type Picture } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, filled, line, n, oval, path, place, poly, rect, times } from '../svg.ts'

const COVERS = [mix(GREEN, INK, 0.12), OXBLOOD, COBALT, mix(CEDAR, OXBLOOD, 0.3), mix(GREEN, HONEY, 0.15)] as const

/** A plain booklet on its edge, half open, foot on 0,0, about 250 high. No emblem, no name. */
function booklet(cover: string): string {
  const dark = darker(cover, 0.32)
  return (
    path('M-104 2Q10 -22 210 14Q120 46 -20 34Z', darker(SAND, 0.5), 'opacity="0.38"') +
    poly(
      [
        [0, -236],
        [112, -262],
        [112, -18],
        [0, 16],
      ],
      PAPER,
    ) +
    times(3, (i) => line(`M${n(6 + i * 4)} ${n(-228 - i * 2)}V${n(10 - i)}`, mix(PAPER, CEDAR, 0.3), 2)) +
    poly(
      [
        [0, -240],
        [-112, -262],
        [-112, -22],
        [0, 16],
      ],
      cover,
    ) +
    poly(
      [
        [0, -240],
        [-26, -245],
        [-26, 8],
        [0, 16],
      ],
      dark,
    ) +
    poly(
      [
        [14, -232],
        [126, -258],
        [126, -12],
        [14, 20],
      ],
      dark,
    ) +
    line('M-94 -236L-42 -226M-94 -50L-42 -36', mix(cover, BRASS, 0.6), 5) +
    line('M32 -214L108 -232V-42L32 -22Z', mix(dark, BRASS, 0.45), 4)
  )
}

/** Where the queue stands: t from 0 (the counter) to 1 (before us). */
function spot(t: number): readonly [x: number, y: number, scale: number] {
  const depth = t ** 1.55
  return [900 + Math.sin(t * 9.6 + 0.25) * (60 + 560 * depth), 930 + depth * 760, 0.15 + depth * 0.72]
}

/** Facts M01, M02: a queue of papers at a small counter; in front, a page with an empty place for a visa. */
export const theVisaOf1991: Picture = {
  slug: '1991-the-visa',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const luck = chance(91)
    const wall = mix(COBALT, INK, 0.45)
    const floor = lighter(SAND, 0.28)
    const count = 38
    const queue = times(count, (i) => {
      const [x, y, scale] = spot((i + 0.6) / count)
      return place(x, y, booklet(luck.pick(COVERS)), scale, luck.between(-3, 3), luck.next() < 0.35)
    })
    const window = 'M760 900V520Q760 380 900 380T1040 520V900Z'
    const page = 'M900 2046Q560 1950 130 2016L60 2356Q520 2290 900 2386Z'
    const facing = 'M900 2046Q1240 1950 1670 2016L1740 2356Q1280 2290 900 2386Z'
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(3, [-100, 0, 2000, 900], 150, mix(wall, INK, 0.5), 9, 0.5) +
      brush(4, [-100, 0, 2000, 900], 90, lighter(wall, 0.12), 7, 0.4) +
      times(9, (i) => rect(i * 214 - 60, 770, 200, 128, i % 2 ? mix(wall, GREEN, 0.35) : mix(wall, IVORY, 0.12))) +
      rect(0, 754, 1800, 14, BRASS) +
      // The counter: a small arch, its blind half down.
      path('M716 900V516Q716 336 900 336T1084 516V900Z', CEDAR) +
      path('M1000 362Q1084 410 1084 516V900H1040V520Q1040 420 986 392Z', darker(CEDAR, 0.35)) +
      filled(
        window,
        lighter(HONEY, 0.35),
        rect(740, 360, 320, 250, mix(IVORY, BRASS, 0.5)) +
          times(9, (i) => rect(740, 372 + i * 27, 320, 7, darker(BRASS, 0.35))) +
          rect(740, 606, 320, 14, darker(BRASS, 0.5)) +
          spatter(8, [740, 620, 320, 280], 700, HONEY, 'top', 5, 0.8),
      ) +
      rect(690, 838, 420, 30, lighter(CEDAR, 0.2)) +
      rect(690, 866, 420, 14, darker(CEDAR, 0.3)) +
      filled(
        boxPath(0, 898, 1800, 1100),
        floor,
        poly(
          [
            [760, 898],
            [1040, 898],
            [1420, 1500],
            [380, 1500],
          ],
          lighter(HONEY, 0.55),
          'opacity="0.6"',
        ) +
          times(8, (i) => rect(0, 908 + i ** 2 * 17, 1800, 3 + i * 0.6, mix(SAND, CEDAR, 0.22), 'opacity="0.7"')) +
          times(13, (i) =>
            line(`M${n(900 + (i - 6) * 120)} 898L${n(900 + (i - 6) * 420)} 2000`, mix(SAND, CEDAR, 0.2), 3),
          ) +
          spatter(9, [0, 900, 1800, 1000], 2600, mix(SAND, TERRACOTTA, 0.4), 'bottom', 4, 0.7),
      ) +
      queue +
      // Our side of the queue: a ledge, and an open page.
      filled(
        boxPath(0, 1900, 1800, 520),
        mix(CEDAR, OXBLOOD, 0.22),
        brush(14, [-100, 1900, 2000, 520], 130, darker(CEDAR, 0.3), 7, 0.5) +
          brush(15, [-100, 1900, 2000, 520], 70, lighter(CEDAR, 0.2), 5, 0.4) +
          rect(0, 1900, 1800, 26, lighter(CEDAR, 0.22)),
      ) +
      place(
        0,
        -44,
        path('M80 2390Q520 2330 900 2400H1780L1700 2060L900 2100L130 2060Z', darker(CEDAR, 0.6), 'opacity="0.5"') +
          path(
            'M112 2000L36 2372Q520 2306 900 2400Q1280 2306 1764 2372L1688 2000Q1240 1936 900 2034Q560 1936 112 2000Z',
            mix(GREEN, INK, 0.2),
          ) +
          filled(
            page,
            PAPER,
            times(9, (i) =>
              line(
                `M${n(160 - i * 8)} ${n(2052 + i * 34)}q180 -34 360 -8t360 34`,
                mix(PAPER, COBALT, 0.22),
                4,
                'stroke-dasharray="2 16"',
              ),
            ) + path('M900 2046Q830 2020 760 2006L760 2356Q840 2366 900 2386Z', mix(PAPER, CEDAR, 0.2)),
          ) +
          filled(
            facing,
            lighter(PAPER, 0.2),
            times(11, (i) =>
              line(
                `M930 ${n(2070 + i * 28)}q110 -52 220 -40t220 -14t220 -10t240 24`,
                mix(PAPER, i % 2 ? OXBLOOD : GREEN, 0.2),
                3,
              ),
            ) +
              path('M900 2046Q950 2028 990 2018L990 2360Q940 2370 900 2386Z', mix(PAPER, CEDAR, 0.12)) +
              path('M1072 2056Q1300 2010 1560 2040L1608 2274Q1320 2244 1072 2292Z', lighter(PAPER, 0.5)) +
              line(
                'M1072 2056Q1300 2010 1560 2040L1608 2274Q1320 2244 1072 2292Z',
                OXBLOOD,
                10,
                'stroke-dasharray="4 26"',
              ),
          ) +
          oval(900, 2392, 14, 6, darker(GREEN, 0.4)),
      )
    )
  },
}
