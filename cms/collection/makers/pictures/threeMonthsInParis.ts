import { PORTRAIT, type Picture } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, spatter } from '../parts/texture.ts'
import { teaGlass } from '../parts/things.ts'
import { boxPath, circle, filled, limb, line, n, onPlane, oval, path, place, poly, rect, times } from '../svg.ts'

/** Fact S05: 1970, three months. The season is not known, the room is imagined. Instruments and roofs; nobody's face, nobody's words. */
const banjo =
  path(
    limb([
      [0, -300, 26],
      [0, -820, 20],
    ]),
    CEDAR,
  ) +
  path('M-40 -816L-30 -960Q0 -990 30 -960L40 -816Z', darker(CEDAR, 0.2)) +
  times(4, (i) => circle(i % 2 ? 46 : -46, -840 - Math.floor(i / 2) * 64, 13, PAPER)) +
  times(13, (i) => rect(-24, -770 + i * 34, 48, 4, BRASS)) +
  circle(0, -170, 176, darker(CEDAR, 0.1)) +
  circle(0, -170, 164, BRASS) +
  circle(0, -170, 146, lighter(IVORY, 0.4)) +
  path('M40 -306A146 146 0 0 1 40 -34A210 210 0 0 0 40 -306Z', darker(IVORY, 0.14)) +
  times(20, (i) => place(0, -170, rect(-6, -174, 12, 30, darker(BRASS, 0.35)), 1, i * 18)) +
  rect(-44, -116, 88, 16, CEDAR) +
  times(4, (i) => line(`M${-15 + i * 10} -950V-60`, mix(PAPER, INK, 0.5), 2.4)) +
  rect(-26, -56, 52, 26, BRASS, 'rx="6"')

const bendir =
  circle(0, 0, 250, CEDAR) +
  circle(0, 0, 236, darker(CEDAR, 0.35)) +
  circle(0, 0, 224, mix(IVORY, BRASS, 0.25)) +
  path('M60 -215A224 224 0 0 1 60 215A330 330 0 0 0 60 -215Z', mix(IVORY, CEDAR, 0.4)) +
  line('M-10 -222V222M10 -222V222', darker(SAND, 0.3), 3) +
  path('M-110 -40Q-60 -150 40 -140Q-50 -100 -70 20Z', PAPER, 'opacity="0.6"') +
  oval(-228, 20, 13, 26, NIGHT)

/** The sentir: long box covered with skin, round neck, three gut strings. */
const sentir =
  path(
    limb([
      [0, -500, 22],
      [0, -1090, 18],
    ]),
    mix(CEDAR, INK, 0.2),
  ) +
  times(3, (i) => rect(-30, -1010 + i * 54, 60, 16, [OXBLOOD, HONEY, COBALT][i] ?? HONEY, 'rx="6"')) +
  filled(
    'M-126 -540Q-140 -280 -112 -20Q0 26 112 -20Q140 -280 126 -540Q0 -580 -126 -540Z',
    mix(CEDAR, TERRACOTTA, 0.4),
    path('M30 -600H160V40H50Q90 -280 30 -600Z', darker(CEDAR, 0.2)) +
      spatter(3, [-130, -570, 260, 570], 240, darker(CEDAR, 0.5), 'right', 4),
  ) +
  filled(
    'M-104 -520Q-112 -280 -94 -44Q0 -10 94 -44Q112 -280 104 -520Q0 -552 -104 -520Z',
    mix(IVORY, BRASS, 0.3),
    path('M30 -560H120V0H44Q76 -280 30 -560Z', mix(IVORY, CEDAR, 0.4)) +
      times(
        9,
        (i) =>
          path(`M-100 ${-490 + i * 54}l18 14l-18 14Z`, OXBLOOD) + path(`M100 ${-490 + i * 54}l-18 14l18 14Z`, OXBLOOD),
      ),
  ) +
  times(3, (i) => line(`M${-11 + i * 11} -1080V-110`, PAPER, 4)) +
  rect(-34, -120, 68, 22, CEDAR, 'rx="6"') +
  path('M-16 -1090L0 -1160L16 -1090Z', BRASS)

export const threeMonthsInParis: Picture = {
  slug: 'three-months-in-paris',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(INK, COBALT, 0.36)
    const pane = 'M760 300L1520 300L1640 1060L700 1060Z'
    const roofs = times(6, (row) => {
      const y = 560 + row * 92
      return times(9, (i) => {
        const [x, tone] = [620 + i * 130 - (row % 2) * 60, mix(mix(INK, COBALT, 0.6), IVORY, 0.34 - row * 0.05)]
        return (
          path(`M${x} ${y + 140}V${y + 40}L${x + 20} ${y}H${x + 100}L${x + 120} ${y + 40}V${y + 140}Z`, tone) +
          path(
            `M${x - 4} ${y + 42}L${x + 18} ${y - 2}H${x + 102}L${x + 124} ${y + 42}Z`,
            mix(mix(INK, COBALT, 0.3), IVORY, 0.56 - row * 0.05),
          ) +
          rect(x + 74, y - 44, 24, 54, darker(OXBLOOD, 0.2)) +
          times(2, (k) => rect(x + 76 + k * 12, y - 58, 8, 16, TERRACOTTA)) +
          rect(x + 70, y - 48, 32, 8, darker(OXBLOOD, 0.4)) +
          (i % 3 === row % 3
            ? line(`M${x + 84} ${y - 66}q-18 -24 4 -44t0 -40`, mix(PAPER, COBALT, 0.3), 8, 'opacity="0.8"')
            : '') +
          times(2, (k) => rect(x + 24 + k * 40, y + 58, 20, 30, (i + row + k) % 3 ? NIGHT : HONEY))
        )
      })
    })
    const beams = [
      [-40, 1500, 620, 0],
      [300, 1500, 790, 0],
      [1640, 1500, 1480, 0],
      [1900, 1400, 1700, 0],
    ]
      .map(
        ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
          line(`M${x1} ${y1}L${x2} ${y2}`, darker(CEDAR, 0.2), 58) +
          line(`M${x1 + 16} ${y1}L${x2 + 16} ${y2}`, darker(CEDAR, 0.5), 16),
      )
      .join('')
    const floor = onPlane([
      [-200, 1640],
      [2000, 1640],
      [3000, 2440],
      [-1200, 2440],
    ])
    const boards = times(
      13,
      (i) =>
        poly(
          [floor(i / 13, 0), floor((i + 1) / 13, 0), floor((i + 1) / 13, 1), floor(i / 13, 1)],
          mix(CEDAR, i % 2 ? TERRACOTTA : INK, i % 3 ? 0.22 : 0.32),
        ) +
        line(
          `M${floor(i / 13, 0)
            .map(n)
            .join(' ')}L${floor(i / 13, 1)
            .map(n)
            .join(' ')}`,
          NIGHT,
          4,
        ),
    )
    const stove = place(
      1560,
      2030,
      line('M0 -520V-1000L160 -1100', NIGHT, 54) +
        line('M14 -520V-1000L160 -1092', lighter(INK, 0.2), 12) +
        filled(
          'M-130 -60V-440Q-130 -500 0 -510Q130 -500 130 -440V-60Z',
          darker(INK, 0.2),
          rect(40, -520, 120, 480, NIGHT),
        ) +
        rect(-150, -72, 300, 28, NIGHT) +
        line('M-100 -50V0M100 -50V0', NIGHT, 26) +
        rect(-84, -330, 168, 150, HONEY, 'rx="10"') +
        path('M-84 -180Q-60 -300 -20 -230Q10 -330 40 -240Q70 -280 84 -180Z', OXBLOOD) +
        path('M-40 -180Q-10 -260 20 -180Z', lighter(HONEY, 0.6)) +
        times(5, (i) => rect(-84 + i * 38, -334, 8, 158, NIGHT)) +
        path('M-190 -40L-330 210H300L170 -40Z', HONEY, 'opacity="0.16"'),
    )
    const mattress = place(
      0,
      0,
      filled(
        'M-60 1880Q420 1800 820 1866L900 2080Q420 2010 -60 2110Z',
        mix(IVORY, COBALT, 0.16),
        times(11, (i) => line(`M${-60 + i * 90} 1860l16 250`, COBALT, 7)),
      ) +
        path('M-60 2110Q420 2010 900 2080L896 2150Q420 2086 -60 2190Z', mix(IVORY, INK, 0.35)) +
        filled(
          'M-60 1850Q120 1760 300 1830Q380 1900 300 1950Q90 1930 -60 2000Z',
          PAPER,
          line('M0 1900Q120 1850 240 1880', darker(IVORY, 0.2), 6),
        ) +
        filled(
          'M360 1836Q640 1810 830 1870L896 2056Q620 2000 420 2026Q470 1920 360 1836Z',
          OXBLOOD,
          times(6, (i) => path(`M${400 + i * 84} 1900l28 40l-28 40l-28 -40Z`, i % 2 ? HONEY : PAPER)) +
            line('M380 1860Q640 1830 840 1884M424 2006Q640 1980 890 2036', HONEY, 9),
        ),
    )
    const coats = place(
      330,
      1040,
      line('M-160 0H180', CEDAR, 20) +
        [
          [-90, COBALT],
          [80, mix(CEDAR, IVORY, 0.2)],
        ]
          .map(([x, c]) =>
            place(
              Number(x),
              6,
              filled(
                'M-20 0Q0 -16 20 0Q84 20 92 110L112 520Q0 560 -112 520L-92 110Q-84 20 -20 0Z',
                String(c),
                path('M14 -20H140V580H24Q50 260 14 -20Z', darker(String(c), 0.3)) +
                  line('M0 20V530', darker(String(c), 0.45), 5),
              ) + circle(0, -6, 10, BRASS),
            ),
          )
          .join(''),
    )
    return (
      rect(0, 0, 1800, 1700, wall) +
      brush(4, [-200, 0, 2200, 1600], 110, darker(wall, 0.2), 14, 0.4) +
      spatter(8, [0, 0, 1800, 1640], 1900, NIGHT, 'bottom', 5, 0.7) +
      path(pane, PAPER, `stroke="${PAPER}" stroke-width="64" stroke-linejoin="round"`) +
      filled(
        pane,
        mix(COBALT, IVORY, 0.5),
        times(8, (i) =>
          rect(600, 300 + i * 60, 1100, 61, mix(mix(COBALT, INK, 0.2), mix(ROSE_DUSK, IVORY, 0.3), i / 8)),
        ) +
          circle(1330, 440, 64, PAPER) +
          roofs,
      ) +
      line('M1140 300L1168 1060M730 660H1582', PAPER, 20) +
      path('M690 1060H1650L1664 1112H676Z', PAPER) +
      beams +
      coats +
      filled(
        boxPath(0, 1640, 1800, 760),
        CEDAR,
        boards +
          spatter(12, [0, 1640, 1800, 760], 1800, NIGHT, 'bottom', 5) +
          path('M800 1640L1560 1640L1500 2400H420Z', mix(COBALT, IVORY, 0.5), 'opacity="0.18"'),
      ) +
      rect(0, 1612, 1800, 34, darker(CEDAR, 0.5)) +
      stove +
      mattress +
      oval(760, 2330, 300, 30, NIGHT, 'opacity="0.5"') +
      oval(1230, 2340, 220, 26, NIGHT, 'opacity="0.5"') +
      place(1180, 2330, sentir, 0.98, 9) +
      place(560, 2110, bendir, 1) +
      place(840, 2360, banjo, 1.02, -12) +
      // A notebook with no readable line, a pencil, two glasses.
      place(
        1490,
        2260,
        path('M-130 40L-100 -50L30 -70L150 -44L130 54L20 30Z', PAPER) +
          line('M30 -70L20 30', darker(IVORY, 0.3), 5) +
          times(4, (i) => line(`M${-96 + i * -4} ${-30 + i * 18}l100 -15`, mix(INK, IVORY, 0.5), 3)) +
          line('M60 -20L130 20', OXBLOOD, 10),
      ) +
      place(330, 2340, teaGlass(150)) +
      place(440, 2366, teaGlass(150, BRASS, 0.4))
    )
  },
}

const ROSE_DUSK = mix(OXBLOOD, HONEY, 0.35)
