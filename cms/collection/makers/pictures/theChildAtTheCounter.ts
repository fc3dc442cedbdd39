import { PORTRAIT, type Picture } from '../Picture.ts'
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
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm, hand } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, limb, line, oval, path, place, poly, rect, times } from '../svg.ts'

/** The official behind the glass, to the waist; no face to remember, only a tie and a hand on the form. */
const clerk =
  path('M-58 -250H58L74 -130H-74Z', darker(SKINS[0], 0.2)) +
  filled(
    'M-96 -330Q-104 -470 0 -474Q104 -470 96 -330Q86 -206 0 -190Q-86 -206 -96 -330Z',
    SKINS[0],
    path('M24 -480H130V-180H36Q80 -320 24 -480Z', darker(SKINS[0], 0.18)),
  ) +
  path('M-102 -330Q-120 -500 10 -500Q120 -490 102 -320Q96 -410 30 -420Q-50 -424 -80 -390Z', mix(CEDAR, INK, 0.3)) +
  line('M-20 -334q18 -10 38 0', INK, 8) +
  circle(-46, -332, 30, 'none', `stroke="${INK}" stroke-width="7"`) +
  circle(46, -332, 30, 'none', `stroke="${INK}" stroke-width="7"`) +
  filled(
    'M-72 -150Q-300 -120 -330 60L-350 420H350L330 60Q300 -120 72 -150Q0 -90 -72 -150Z',
    mix(COBALT, INK, 0.45),
    path('M40 -160H400V440H90Q150 180 40 -160Z', NIGHT, 'opacity="0.5"'),
  ) +
  path('M-70 -150L0 -40L70 -150L40 -166H-40Z', PAPER) +
  path('M-20 -90H20L34 160L0 210L-34 160Z', OXBLOOD) +
  path('M-72 -152L-8 -30L-110 40L-140 -110Z', mix(COBALT, INK, 0.3)) +
  path('M72 -152L8 -30L110 40L140 -110Z', mix(COBALT, INK, 0.6))

export const theChildAtTheCounter: Picture = {
  slug: 'the-child-at-the-counter',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(HONEY, IVORY, 0.5)
    const wood = mix(CEDAR, TERRACOTTA, 0.25)
    const files = times(
      5,
      (r) =>
        rect(0, 150 + r * 186, 1800, 14, darker(CEDAR, 0.2)) +
        times(26, (c) => {
          const tall = 110 + ((c * 37 + r * 23) % 46)
          const colour =
            [OXBLOOD, SAND, GREEN, mix(COBALT, INK, 0.3), SAND, TERRACOTTA, IVORY][(c * 3 + r * 2) % 7] ?? SAND
          return (
            filled(
              boxPath(c * 70 + 4, 150 + r * 186 - tall, 62, tall),
              mix(colour, wall, 0.25),
              rect(c * 70 + 46, 0, 30, 1200, darker(colour, 0.25), 'opacity="0.5"'),
            ) +
            rect(c * 70 + 18, 150 + r * 186 - tall * 0.8, 34, 30, PAPER) +
            circle(c * 70 + 35, 150 + r * 186 - 22, 9, darker(colour, 0.4))
          )
        }),
    )
    const clock =
      circle(1530, 250, 128, INK) +
      circle(1530, 250, 112, PAPER) +
      times(12, (i) => place(1530, 250, rect(-4, -104, 8, 22, INK), 1, i * 30)) +
      line('M1530 250V176M1530 250L1588 282', INK, 11) +
      circle(1530, 250, 11, OXBLOOD)
    const glassFrame =
      rect(0, 1010, 1800, 30, BRASS) +
      [240, 1200, 1640]
        .map((x) => rect(x, 330, 34, 700, wood) + rect(x + 22, 330, 12, 700, darker(wood, 0.35)))
        .join('') +
      rect(0, 300, 1800, 46, wood) +
      rect(0, 338, 1800, 10, darker(wood, 0.4)) +
      path('M300 360H560L340 1010H300ZM640 360H700L480 1010H420Z', PAPER, 'opacity="0.22"') +
      path('M1260 360H1460L1290 1010H1260Z', PAPER, 'opacity="0.2"')
    const counterTop =
      path('M-20 1110H1820L1820 1200H-20Z', lighter(wood, 0.12)) +
      brush(5, [-20, 1112, 1840, 86], 40, darker(wood, 0.3), 3) +
      rect(0, 1196, 1800, 22, darker(wood, 0.5))
    const panels = filled(
      boxPath(0, 1216, 1800, 1190),
      wood,
      brush(9, [-100, 1216, 2000, 1180], 130, darker(wood, 0.25), 4, 0.5) +
        times(
          4,
          (i) =>
            rect(40 + i * 450, 1280, 380, 1060, darker(wood, 0.2)) +
            rect(70 + i * 450, 1310, 320, 1000, lighter(wood, 0.05)) +
            rect(330 + i * 450, 1310, 60, 1000, darker(wood, 0.12)),
        ) +
        spatter(7, [0, 1216, 1800, 1184], 2000, NIGHT, 'bottom', 6, 0.5),
    )
    // The mother, from behind, on the right; her hand on the child's shoulder.
    const cloth = darker(GREEN, 0.08)
    const mother =
      filled(
        'M1160 2420Q1140 1560 1260 1250Q1300 1120 1480 1096Q1700 1110 1760 1260Q1860 1560 1880 2420Z',
        cloth,
        path('M1540 1080Q1580 1700 1540 2420H1900V1080Z', darker(cloth, 0.3)) +
          line('M1290 1300Q1240 1700 1250 2420M1700 1300Q1740 1800 1730 2420', darker(cloth, 0.4), 8) +
          spatter(3, [1160, 1100, 720, 1300], 900, NIGHT, 'right', 6, 0.6) +
          path('M1310 1210Q1480 1300 1660 1210L1560 1560L1500 1640L1440 1560Z', darker(cloth, 0.35)) +
          times(9, (i) => circle(1500, 1680 + i * 84, 13, HONEY)),
      ) +
      filled(
        'M1290 1230Q1230 830 1470 800Q1710 830 1660 1230Q1700 1300 1760 1330Q1500 1440 1210 1330Q1270 1300 1290 1230Z',
        OXBLOOD,
        path(
          'M1520 790Q1760 830 1660 1230Q1700 1300 1760 1330Q1660 1400 1560 1404Q1600 1060 1520 790Z',
          darker(OXBLOOD, 0.28),
        ) +
          times(30, (i) => {
            const [x, y] = [1270 + ((i * 89) % 440), 860 + ((i * 137) % 500)]
            return place(
              x,
              y,
              times(4, (k) => place(0, 0, path('M0 0L7 -12L0 -24L-7 -12Z', HONEY), 1, k * 90)) + circle(0, 0, 4, PAPER),
              0.9,
            )
          }),
      ) +
      path(
        limb([
          [1300, 1420, 110],
          [1090, 1660, 92],
          [960, 1690, 64],
        ]),
        cloth,
      ) +
      path(
        limb([
          [1290, 1500, 40],
          [1090, 1730, 34],
          [970, 1744, 22],
        ]),
        darker(cloth, 0.3),
      ) +
      path(
        limb([
          [960, 1690, 68],
          [944, 1690, 66],
        ]),
        lighter(cloth, 0.16),
      ) +
      place(930, 1692, hand('flat', SKINS[1]), 1.9, -84)
    // The child between them, on tiptoe, an arm up with the paper: she reads it for both sides.
    const child =
      path(
        limb([
          [690, 2140, 62],
          [680, 2330, 46],
          [676, 2400, 40],
        ]),
        INK,
      ) +
      path(
        limb([
          [850, 2140, 62],
          [860, 2330, 46],
          [866, 2400, 40],
        ]),
        darker(INK, 0.2),
      ) +
      filled(
        'M560 2210Q570 1790 640 1700Q700 1650 770 1650Q850 1650 900 1700Q980 1800 990 2210Q770 2260 560 2210Z',
        OXBLOOD,
        path('M790 1640Q830 1950 800 2260H1000V1640Z', darker(OXBLOOD, 0.28)) +
          times(6, (i) => rect(540, 1790 + i * 76, 460, 16, i % 2 ? HONEY : PAPER, 'opacity="0.85"')),
      ) +
      rect(664, 1730, 210, 260, mix(CEDAR, HONEY, 0.35), 'rx="26"') +
      filled(
        'M664 1756q0 -26 26 -26h158q26 0 26 26v90q-105 50 -210 0Z',
        mix(CEDAR, HONEY, 0.2),
        rect(780, 1700, 120, 200, darker(CEDAR, 0.1)),
      ) +
      rect(700, 1850, 26, 54, BRASS) +
      rect(812, 1850, 26, 54, BRASS) +
      line('M684 1730Q660 1700 676 1670M856 1730Q880 1700 864 1670', mix(CEDAR, INK, 0.2), 17) +
      path(
        limb([
          [770, 1640, 44],
          [770, 1570, 40],
        ]),
        darker(SKINS[1], 0.2),
      ) +
      oval(770, 1480, 118, 130, SKINS[1]) +
      path('M648 1500Q630 1330 770 1326Q910 1330 892 1500Q880 1600 770 1606Q660 1600 648 1500Z', '#2a1f24') +
      path('M800 1328Q910 1340 892 1500Q882 1590 800 1604Q850 1470 800 1328Z', '#1b141a') +
      line('M770 1330V1600', '#4a3434', 5) +
      [
        [-1, 668],
        [1, 872],
      ]
        .map(
          ([s = 1, x = 0]) =>
            path(
              limb([
                [x, 1560, 34],
                [x + s * 26, 1680, 28],
                [x + s * 18, 1800, 16],
              ]),
              '#2a1f24',
            ) + oval(x + s * 8, 1590, 32, 20, HONEY),
        )
        .join('') +
      oval(648, 1500, 16, 26, darker(SKINS[1], 0.2)) +
      oval(892, 1500, 16, 26, darker(SKINS[1], 0.2))
    const reach =
      path(
        limb([
          [612, 1760, 66],
          [500, 1560, 56],
          [560, 1330, 46],
        ]),
        OXBLOOD,
      ) +
      path(
        limb([
          [560, 1330, 50],
          [566, 1306, 50],
        ]),
        HONEY,
      )
    const form =
      poly(
        [
          [470, 1010],
          [720, 990],
          [750, 1270],
          [500, 1296],
        ],
        PAPER,
      ) +
      times(8, (i) =>
        line(
          `M${506 + i * 3} ${1040 + i * 29}L${690 + i * 3 - (i % 3) * 50} ${1025 + i * 29}`,
          mix(INK, IVORY, 0.35),
          6,
        ),
      ) +
      rect(640, 1190, 70, 56, mix(OXBLOOD, IVORY, 0.4))
    return (
      rect(0, 0, 1800, 1200, wall) +
      spatter(2, [0, 0, 1800, 1200], 900, mix(wall, CEDAR, 0.5), 'top', 4) +
      files +
      rect(0, 0, 1800, 1100, wall, 'opacity="0.3"') +
      clock +
      place(720, 830, clerk, 1.02) +
      glassFrame +
      panels +
      counterTop +
      place(1010, 1176, arm('point', SKINS[0], mix(COBALT, INK, 0.45), 10, 30), 1.7, -62) +
      place(
        1140,
        1100,
        path('M-70 60L-40 -20L70 -30L100 50Z', PAPER) +
          times(3, (i) => line(`M${-34 - i * 8} ${i * 18}h100`, mix(INK, IVORY, 0.4), 4)),
      ) +
      place(
        260,
        1110,
        rect(-90, -60, 180, 60, INK, 'rx="10"') +
          rect(-70, -90, 30, 40, OXBLOOD) +
          rect(-20, -84, 30, 34, GREEN) +
          circle(50, -76, 20, BRASS),
      ) +
      reach +
      form +
      place(574, 1290, hand('pinch', SKINS[1]), 1.45, 8) +
      child +
      mother
    )
  },
}
