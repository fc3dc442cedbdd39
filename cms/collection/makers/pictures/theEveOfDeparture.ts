import { LANDSCAPE, type Picture } from '../Picture.ts'
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
import { lyingCamel, rug } from '../parts/camel.ts'
import { arm } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, oval, path, place, rect, smooth, times, type Point } from '../svg.ts'

/** Fact P10: ropes are tied and waterskins filled the night before. A composite reading: hands, and nobody's face. */
const ROPE: readonly Point[] = [
  [-60, 1330],
  [250, 1236],
  [560, 1290],
  [860, 1380],
  [1180, 1300],
  [1520, 1240],
  [1840, 1330],
  [2130, 1280],
  [2470, 1180],
]

function rope(): string {
  const d = smooth(ROPE)
  const fibre = mix(BRASS, IVORY, 0.25)
  const strands = (width: number, gap: number) =>
    `stroke="${darker(BRASS, 0.3)}" stroke-width="${width}" stroke-dasharray="5 ${gap}"`
  const knot = (x: number, y: number, turn: number) =>
    place(
      x,
      y,
      line('M-62 10Q-30 -62 20 -34Q64 -4 16 36Q-30 58 -44 4Q-20 -30 66 -8', darker(CEDAR, 0.4), 46) +
        line('M-62 10Q-30 -62 20 -34Q64 -4 16 36Q-30 58 -44 4Q-20 -30 66 -8', fibre, 34) +
        path('M-62 10Q-30 -62 20 -34Q64 -4 16 36Q-30 58 -44 4Q-20 -30 66 -8', 'none', strands(34, 17)),
      1.15,
      turn,
    )
  return (
    line(d, darker(CEDAR, 0.45), 50) +
    line(d, fibre, 38) +
    path(d, 'none', strands(38, 19)) +
    knot(700, 1338, 10) +
    knot(1350, 1268, -12) +
    knot(2000, 1312, 6)
  )
}

/** Skins of water hung from three poles. */
const tripod =
  line('M-150 20L40 -560M190 20L-10 -560M20 40L10 -570', darker(CEDAR, 0.35), 24) +
  line('M-44 -540L104 -500', mix(BRASS, CEDAR, 0.3), 16) +
  [
    [-26, -440, 1, OXBLOOD],
    [74, -400, 0.86, CEDAR],
  ]
    .map(([x, y, s, colour]) =>
      place(
        Number(x),
        Number(y),
        line('M0 -90V0', mix(BRASS, CEDAR, 0.3), 9) +
          filled(
            'M-18 0Q-110 90 -84 220Q-40 320 40 300Q120 250 84 110Q60 30 18 0Z',
            mix(String(colour), INK, 0.25),
            rect(20, -20, 130, 360, mix(String(colour), NIGHT, 0.6)) +
              path(
                'M-60 90Q-80 170 -50 230',
                'none',
                `stroke="${lighter(TERRACOTTA, 0.2)}" stroke-width="9" stroke-linecap="round"`,
              ),
          ) +
          rect(-24, -8, 48, 20, BRASS, 'rx="8"'),
        Number(s),
      ),
    )
    .join('')

const bag = filled(
  'M-170 0Q-210 -160 -130 -230H130Q210 -160 170 0Z',
  mix(OXBLOOD, TERRACOTTA, 0.2),
  times(6, (i) =>
    rect(-220, -216 + i * 38, 440, i % 2 ? 8 : 18, [HONEY, PAPER, mix(GREEN, INK, 0.1)][i % 3] ?? HONEY),
  ) +
    times(7, (i) => path(`M${-150 + i * 50} -96l22 -26l22 26l-22 26Z`, i % 2 ? PAPER : INK)) +
    rect(60, -240, 160, 250, NIGHT, 'opacity="0.3"'),
)

const flame = (scale: number, colour: string) =>
  path(
    `M0 ${n(-330 * scale)}Q${n(60 * scale)} ${n(-220 * scale)} ${n(110 * scale)} ${n(-150 * scale)}Q${n(170 * scale)} ${n(-40 * scale)} ${n(60 * scale)} 0H${n(-60 * scale)}Q${n(-170 * scale)} ${n(-50 * scale)} ${n(-96 * scale)} ${n(-160 * scale)}Q${n(-60 * scale)} ${n(-130 * scale)} ${n(-54 * scale)} ${n(-190 * scale)}Q${n(-20 * scale)} ${n(-240 * scale)} 0 ${n(-330 * scale)}Z`,
    colour,
  )

export const theEveOfDeparture: Picture = {
  slug: 'the-eve-of-departure',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const luck = chance(17)
    const night = mix(NIGHT, COBALT, 0.24)
    const ground = mix(OXBLOOD, NIGHT, 0.55)
    const [fx, fy] = [1230, 1000]
    const glow = times(6, (i) =>
      circle(fx, fy - 40, 860 - i * 130, mix(OXBLOOD, HONEY, 0.3 + i * 0.12), `opacity="0.15"`),
    )
    const tent = (x: number, y: number, s: number, stripe: string) =>
      place(
        x,
        y,
        filled(
          'M-420 0Q-250 -60 -200 -190Q0 -250 200 -190Q250 -60 420 0Z',
          mix(INK, CEDAR, 0.3),
          times(8, (i) =>
            path(
              `M${-440 + i * 120} 10Q${-220 + i * 66} -120 ${-170 + i * 46} -250h14Q${-190 + i * 66} -120 ${-404 + i * 120} 10Z`,
              stripe,
              'opacity="0.55"',
            ),
          ),
        ) + path('M-70 0Q-40 -120 0 -150Q40 -120 70 0Z', mix(HONEY, OXBLOOD, 0.35)),
        s,
      )
    const helper = (
      x: number,
      y: number,
      turn: number,
      pose: 'pinch' | 'grip' | 'fist' | 'flat',
      skin: number,
      sleeve: string,
      flip = false,
    ) => place(x, y, arm(pose, mix(SKINS[skin] ?? SKINS[0], HONEY, 0.12), sleeve, 330, 40), 3.05, turn, flip)
    return (
      times(12, (i) => rect(0, i * 72, 2400, 73, mix(night, mix(OXBLOOD, COBALT, 0.5), (i / 11) ** 2 * 0.55))) +
      times(150, () => {
        const [x, y, r] = [luck.between(0, 2400), luck.between(0, 700), luck.between(1.6, 5)]
        return circle(x, y, r, luck.pick([PAPER, lighter(HONEY, 0.4), lighter(COBALT, 0.6)]))
      }) +
      path('M1960 150A116 116 0 1 0 2080 318A140 140 0 0 1 1960 150Z', lighter(HONEY, 0.55)) +
      path('M0 800Q500 690 1000 770T2400 740V900H0Z', mix(night, OXBLOOD, 0.25)) +
      tent(420, 830, 0.86, mix(OXBLOOD, HONEY, 0.3)) +
      tent(2050, 840, 0.98, mix(IVORY, CEDAR, 0.5)) +
      filled(
        'M0 830Q800 790 1400 830T2400 820V1600H0Z',
        ground,
        glow +
          spatter(4, [0, 820, 2400, 780], 3600, NIGHT, 'bottom', 6, 0.8) +
          brush(8, [-100, 860, 2600, 600], 60, mix(ground, HONEY, 0.25), 6, 0.5),
      ) +
      times(4, (i) => circle(fx, fy - 130, 480 - i * 110, HONEY, 'opacity="0.07"')) +
      place(790, 960, lyingCamel(mix(TERRACOTTA, OXBLOOD, 0.2), rug(OXBLOOD, [HONEY, PAPER, HONEY])), 0.86) +
      place(
        1690,
        970,
        lyingCamel(mix(CEDAR, TERRACOTTA, 0.35), rug(mix(COBALT, INK, 0.2), [PAPER, HONEY])),
        0.92,
        0,
        true,
      ) +
      place(330, 1060, tripod, 1.02) +
      // The fire.
      oval(fx, fy + 16, 190, 36, NIGHT) +
      line(
        `M${fx - 150} ${fy + 20}L${fx + 130} ${fy - 30}M${fx - 130} ${fy - 30}L${fx + 150} ${fy + 20}`,
        darker(CEDAR, 0.3),
        34,
      ) +
      place(
        fx,
        fy,
        flame(1, OXBLOOD) +
          flame(0.8, mix(OXBLOOD, HONEY, 0.6)) +
          flame(0.58, HONEY) +
          flame(0.32, lighter(HONEY, 0.6)),
      ) +
      times(26, () =>
        circle(fx + luck.between(-190, 190), fy - luck.between(280, 700), luck.between(3, 8), lighter(HONEY, 0.2)),
      ) +
      place(2160, 1130, bag, 0.95, 3) +
      path('M0 1480Q700 1410 1300 1470T2400 1440V1600H0Z', darker(ground, 0.4)) +
      rope() +
      // Hands at the rope, of people who are not shown.
      helper(290, 1460, 14, 'pinch', 2, mix(COBALT, INK, 0.2)) +
      helper(560, 1500, -8, 'grip', 0, IVORY, true) +
      helper(900, 1560, 18, 'pinch', 3, OXBLOOD) +
      helper(1230, 1500, 4, 'grip', 1, mix(GREEN, INK, 0.2)) +
      helper(1540, 1470, -16, 'pinch', 2, HONEY, true) +
      helper(1890, 1540, 10, 'grip', 1, mix(IVORY, CEDAR, 0.3)) +
      helper(2190, 1500, -14, 'pinch', 3, mix(COBALT, IVORY, 0.2), true)
    )
  },
}
