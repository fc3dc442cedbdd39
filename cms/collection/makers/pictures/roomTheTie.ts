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
  ROSE,
  SAGE,
  SEA,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, glints, land, landPath, ridge, sea, spatter } from '../parts/texture.ts'
import { cassette, plantPot } from '../parts/things.ts'
import { ferry, flatHouse, gabledHouse, olive, palm } from '../parts/town.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times, type Point } from '../svg.ts'

/** Where the line sags, from the northern window (t = 0) to the terrace (t = 1). */
const along = (t: number): Point => [520 + t * 1500, 560 + Math.sin(t * Math.PI) * 190 + t * 10]

const peg = filled(boxPath(-7, -22, 14, 44), CEDAR, rect(1, -30, 10, 60, darker(CEDAR, 0.3)))

/** What travels along a tie: each thing hangs from 0,0. */
const THINGS: readonly string[] = [
  place(
    0,
    10,
    rect(-84, 0, 168, 116, PAPER) +
      path('M-84 0L0 66L84 0', 'none', `stroke="${mix(IVORY, CEDAR, 0.5)}" stroke-width="4"`) +
      times(9, (i) => rect(-84 + i * 19, 106, 10, 10, i % 2 ? OXBLOOD : COBALT)) +
      rect(44, 12, 30, 36, GREEN),
    1,
    3,
  ),
  place(0, 126, cassette(INK, lighter(HONEY, 0.3), OXBLOOD), 0.6, -4),
  path('M-60 0l34 -10q26 22 52 0l34 10l52 52l-34 26l-20 -18v120h-116v-120l-20 18l-34 -26Z', OXBLOOD) +
    path('M30 -6l30 6l52 52l-34 26l-20 -18v120h-28Z', darker(OXBLOOD, 0.25)) +
    times(3, (i) => rect(-58, 80 + i * 28, 116, 9, HONEY)),
  rect(-70, 8, 140, 168, PAPER) +
    rect(-56, 22, 112, 120, mix(HONEY, IVORY, 0.3)) +
    path('M-56 142V100q30 -40 60 -10t52 -14v66Z', GREEN) +
    rect(-30, 76, 46, 40, PAPER) +
    rect(-16, 94, 14, 22, OXBLOOD) +
    circle(30, 52, 15, HONEY),
  circle(0, 40, 34, 'none', `stroke="${BRASS}" stroke-width="15"`) +
    rect(-8, 70, 16, 120, BRASS) +
    rect(6, 146, 34, 13, BRASS) +
    rect(6, 170, 26, 13, BRASS),
  path(
    'M-84 12Q-84 -10 -60 -10H-40Q-22 -10 -22 10V24H22V10Q22 -10 40 -10H60Q84 -10 84 12V34H40Q30 54 0 54Q-30 54 -40 34H-84Z',
    COBALT,
  ) +
    path('M24 10Q24 -10 40 -10H60Q84 -10 84 12V34H40Q32 50 16 53Z', darker(COBALT, 0.3)) +
    line('M-60 34q-16 60 10 90t-10 70', INK, 7, 'stroke-dasharray="3 11"'),
  place(
    0,
    8,
    times(
      7,
      (i) =>
        line(`M0 0Q${-60 + i * 20} 60 ${-78 + i * 26} ${130 + (i % 2) * 14}`, GREEN, 5) +
        times(4, (k) => oval(-14 + (-64 + i * 26) * (k / 4), 40 + k * 26, 17, 9, k % 2 ? GREEN : lighter(GREEN, 0.2))),
    ) + rect(-20, 0, 40, 16, CEDAR),
  ),
]

export const roomTheTie: Picture = {
  slug: 'room-the-tie',
  ...COVER,
  wordless: true,
  draw: () => {
    const sky = times(11, (i) => rect(0, i * 80, 2560, 81, mix(mix(SAGE, IVORY, 0.3), mix(IVORY, HONEY, 0.16), i / 10)))
    const rope = Array.from({ length: 61 }, (_, i) => along(i / 60))
    const hung = THINGS.map((thing, i) => {
      const [x, y] = along((i + 0.75) / (THINGS.length + 0.5))
      return place(x, y, thing + place(-24, 0, peg) + place(24, 0, peg), 1.02, (i % 2 ? 3 : -3) + (i - 3) * 1.2)
    })
    const northern =
      gabledHouse(-60, 420, 300, 1500, mix(OXBLOOD, SAGE, 0.12), INK, 3, 0.4) +
      gabledHouse(230, 300, 330, 1500, mix(IVORY, TERRACOTTA, 0.35), mix(INK, COBALT, 0.2), 5, 0.35)
    const window =
      rect(360, 486, 176, 240, lighter(IVORY, 0.4)) +
      filled(
        boxPath(374, 500, 148, 212),
        lighter(HONEY, 0.35),
        place(440, 730, person(POSES.reach, { skin: SKINS[1], top: COBALT, head: 'bun', headColour: '#3a2620' }), 0.3),
      ) +
      rect(346, 722, 204, 18, PAPER) +
      place(384, 722, plantPot(54, GREEN, OXBLOOD)) +
      place(520, 722, plantPot(50)) +
      path('M330 486L360 494V726L330 744ZM566 486L536 494V726L566 744Z', mix(GREEN, INK, 0.1))
    const hill = [
      [1500, 1240],
      [1700, 1130],
      [1900, 1040],
      [2150, 1010],
      [2400, 980],
      [2620, 960],
    ] as const
    const villa =
      flatHouse(2060, 590, 330, 1020, lighter(IVORY, 0.4), 4) +
      flatHouse(2350, 690, 260, 1010, mix(IVORY, TERRACOTTA, 0.3), 7) +
      path('M2190 1020v-120q0 -56 52 -56t52 56v120Z', mix(GREEN, INK, 0.1)) +
      rect(2044, 560, 362, 22, PAPER) +
      line('M2050 500V566M2400 500V566', INK, 6) +
      line('M2050 510H2400', INK, 5) +
      times(12, (i) => line(`M${2062 + i * 30} 512V562`, INK, 3))
    return (
      sky +
      circle(1240, 300, 140, lighter(HONEY, 0.55)) +
      land(ridge(4, -100, 2700, 790, 190, 280), 1000, mix(SAGE, COBALT, 0.3)) +
      land(ridge(9, -100, 2700, 850, 100, 200), 1000, mix(SAGE, ROSE, 0.35)) +
      sea(
        -50,
        2610,
        850,
        1480,
        [
          mix(SEA, SAGE, 0.5),
          mix(SEA, IVORY, 0.3),
          mix(SEA, IVORY, 0.14),
          SEA,
          mix(SEA, INK, 0.2),
          mix(COBALT, INK, 0.35),
        ],
        100,
      ) +
      glints(6, [1040, 870, 420, 420], 80, lighter(HONEY, 0.55)) +
      glints(8, [560, 900, 1300, 460], 40, mix(SEA, IVORY, 0.5)) +
      place(1180, 1040, ferry(), 0.62) +
      line('M1136 820q-60 -44 -120 -18t-130 -26', PAPER, 15, 'opacity="0.7"') +
      place(880, 1250, path('M-60 0H60L40 26H-44ZM0 -4V-130L64 -18Z', PAPER) + path('M-6 -4V-110L-46 -18Z', OXBLOOD)) +
      northern +
      window +
      times(6, (i) => line(`M${-20 + i * 110} 1440V1330`, INK, 10)) +
      filled('M-20 1380H640V1460H-20Z', mix(IVORY, INK, 0.4), '') +
      filled(
        landPath(hill, 1500),
        mix(SAGE, HONEY, 0.3),
        spatter(5, [1480, 960, 1100, 480], 1700, mix(GREEN, INK, 0.3), 'bottom', 5) +
          brush(7, [1450, 1000, 1200, 440], 40, lighter(SAGE, 0.3), 7, 0.5),
      ) +
      path('M1560 1460Q1900 1340 1990 1230T2200 1030L2272 1026Q2260 1130 2130 1260T1960 1460Z', lighter(IVORY, 0.3)) +
      place(2490, 1060, palm(520)) +
      villa +
      [
        [1700, 1240, 190],
        [1830, 1150, 140],
        [2420, 1250, 260],
        [2540, 1400, 300],
        [1640, 1400, 240],
      ]
        .map(([x = 0, y = 0, s = 0]) => place(x, y, olive(s, x)))
        .join('') +
      place(
        2040,
        590,
        person(POSES.reach, { skin: SKINS[2], top: OXBLOOD, cut: 'djellaba', head: 'scarf', headColour: PAPER }),
        0.3,
        0,
        true,
      ) +
      place(
        2250,
        576,
        person(POSES.stand, { skin: SKINS[1], top: HONEY, head: 'hair', headColour: '#241c22', legs: INK }),
        0.2,
      ) +
      line(rope.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join(''), OXBLOOD, 7) +
      line(rope.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y - 2)}`).join(''), mix(OXBLOOD, HONEY, 0.5), 2) +
      hung.join('') +
      rect(0, 1436, 2560, 4, NIGHT)
    )
  },
}
