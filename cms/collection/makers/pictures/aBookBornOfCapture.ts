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
  ROSE,
  SEA,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, glints, spatter } from '../parts/texture.ts'
import { flatHouse, palm } from '../parts/town.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, path, place, rect, smooth, times, type Point } from '../svg.ts'

/** Facts P05 and P06. A book of no edition, without a letter; the sea that took its author rises between two shores. */
function windows(): string {
  const pane = (x: number, d: string, sky: string, inside: string) =>
    place(
      x,
      0,
      path(d, darker(TERRACOTTA, 0.45), `stroke="${darker(BRASS, 0.15)}" stroke-width="34"`) + filled(d, sky, inside),
    )
  const south = 'M-240 1180V560Q-300 460 -220 330Q-110 190 0 150Q110 190 220 330Q300 460 240 560V1180Z'
  const north = 'M-240 1180V400A240 240 0 0 1 240 400V1180Z'
  const arcade = times(3, (i) =>
    place(
      -170 + i * 170,
      1040,
      path('M-66 0V-210A66 66 0 0 1 66 -210V0Z', mix(INK, OXBLOOD, 0.4)) +
        rect(-88, -230, 22, 230, PAPER) +
        rect(66, -230, 22, 230, PAPER),
    ),
  )
  return (
    pane(
      390,
      south,
      mix(HONEY, IVORY, 0.3),
      circle(70, 420, 90, lighter(HONEY, 0.65)) +
        path('M-300 760Q-120 610 60 700T320 640V1200H-300Z', mix(ROSE, TERRACOTTA, 0.3)) +
        flatHouse(-230, 800, 160, 1000, PAPER, 3) +
        flatHouse(-90, 730, 130, 1000, lighter(IVORY, 0.4), 5) +
        flatHouse(30, 840, 190, 1000, PAPER, 8) +
        flatHouse(-40, 900, 150, 1000, mix(IVORY, TERRACOTTA, 0.35), 11) +
        place(190, 990, palm(250)) +
        rect(-300, 990, 620, 240, mix(GREEN, HONEY, 0.3)),
    ) +
    pane(
      1410,
      north,
      mix(SEA, IVORY, 0.55),
      circle(-90, 330, 74, PAPER) +
        path('M-300 820Q-60 690 90 760T320 720V1200H-300Z', mix(GREEN, INK, 0.3)) +
        path('M-270 790L0 650L270 790Z', mix(TERRACOTTA, OXBLOOD, 0.3)) +
        rect(-258, 786, 516, 260, lighter(IVORY, 0.2)) +
        arcade +
        rect(-300, 1030, 620, 200, mix(IVORY, INK, 0.35)),
    )
  )
}

function wave(): string {
  const body =
    'M640 1720Q760 1500 700 1280Q640 1060 800 860Q960 680 1180 760Q1290 810 1270 930Q1180 850 1080 900Q960 970 1020 1140Q1090 1330 1060 1500Q1050 1620 1160 1720Z'
  const luck = chance(9)
  return (
    filled(
      body,
      mix(COBALT, INK, 0.12),
      [0, 1, 2, 3, 4, 5]
        .map((i) =>
          line(
            `M${680 + i * 62} 1740Q${800 + i * 46} 1500 ${736 + i * 50} 1290Q${690 + i * 46} 1090 ${850 + i * 22} ${900 + i * 6}Q${980 + i * 10} ${760 + i * 18} 1180 ${800 + i * 20}`,
            [mix(SEA, IVORY, 0.3), mix(COBALT, IVORY, 0.25), mix(SEA, IVORY, 0.5)][i % 3] ?? SEA,
            24 - i * 2,
          ),
        )
        .join('') + spatter(5, [620, 720, 680, 1000], 1400, NIGHT, 'left', 6, 0.6),
    ) +
    // The crest breaks in scallops.
    times(13, (i) => {
      const t = i / 12
      const x = 800 + t * 470
      const y = 850 - Math.sin(t * Math.PI * 0.9) * 130 + t * 60
      return (
        circle(x, y, 46 - Math.abs(t - 0.5) * 26, PAPER) +
        circle(x + 4, y + 14, 30 - Math.abs(t - 0.5) * 18, mix(SEA, IVORY, 0.6))
      )
    }) +
    times(20, () => circle(luck.between(1080, 1420), luck.between(620, 1000), luck.between(6, 15), PAPER))
  )
}

const ship =
  path('M-190 -30Q-120 70 20 76Q140 76 220 -50L150 -18H-130Z', darker(CEDAR, 0.1)) +
  path('M-130 -18H150L120 14H-100Z', mix(CEDAR, HONEY, 0.35)) +
  line('M-20 -20V-400M96 -20L110 -250', darker(CEDAR, 0.35), 13) +
  path('M-150 -120Q-40 -300 90 -430Q60 -220 10 -90Q-60 -130 -150 -120Z', PAPER) +
  path('M10 -90Q60 -220 90 -430Q96 -240 60 -100Z', mix(IVORY, TERRACOTTA, 0.4)) +
  path('M60 -70Q120 -170 190 -260Q190 -130 160 -50Q110 -80 60 -70Z', mix(IVORY, HONEY, 0.3)) +
  times(6, (i) => line(`M${-90 + i * 40} 30l-34 76`, darker(CEDAR, 0.35), 7))

function book(): string {
  const page = (flip: boolean) => {
    const shape = 'M0 0Q220 -150 640 -96L700 360Q260 300 0 430Z'
    const lines = times(11, (i) => {
      const y = 30 + i * 33
      return line(
        `M70 ${n(y - 34 + i * 1.4)}Q280 ${n(y - 128 + i * 3)} ${n(600 + i * 5)} ${n(y - 86 + i * 2.4)}`,
        mix(INK, IVORY, 0.42),
        9,
        `stroke-dasharray="${i % 3 === 2 ? '120 26 60 26 90 400' : '70 20 130 22 44 20 96 24'}"`,
      )
    })
    return place(
      0,
      0,
      filled(
        shape,
        PAPER,
        lines +
          path('M0 -40Q60 120 0 440H-20V-40Z', mix(IVORY, CEDAR, 0.45)) +
          path('M0 -40Q150 80 120 400L0 440Z', mix(IVORY, CEDAR, 0.3), 'opacity="0.5"'),
      ) + line('M0 0Q220 -150 640 -96', mix(IVORY, CEDAR, 0.4), 5),
      1,
      0,
      flip,
    )
  }
  const edges = times(6, (i) =>
    path(
      `M${-716 - i * 3} ${376 + i * 9}Q-260 ${316 + i * 9} 0 ${446 + i * 8}Q260 ${316 + i * 9} ${716 + i * 3} ${376 + i * 9}V${388 + i * 9}Q260 ${326 + i * 9} 0 ${456 + i * 8}Q-260 ${326 + i * 9} ${-716 - i * 3} ${388 + i * 9}Z`,
      i % 2 ? PAPER : mix(IVORY, CEDAR, 0.4),
    ),
  )
  return (
    path('M-690 -130L690 -130L770 440Q260 390 0 520Q-260 390 -770 440Z', darker(OXBLOOD, 0.2)) +
    edges +
    page(true) +
    page(false) +
    path('M-16 -10Q0 30 16 -10L20 430Q0 470 -20 430Z', mix(IVORY, CEDAR, 0.5))
  )
}

export const aBookBornOfCapture: Picture = {
  slug: 'a-book-born-of-capture',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(GREEN, INK, 0.45)
    const rope: Point[] = [
      [1560, 1500],
      [1640, 1620],
      [1590, 1780],
      [1660, 1930],
      [1610, 2060],
    ]
    const strand = (points: readonly Point[]) =>
      line(smooth(points), darker(CEDAR, 0.35), 46) +
      line(smooth(points), mix(BRASS, CEDAR, 0.3), 34, 'stroke-dasharray="20 16"')
    const wood = mix(CEDAR, TERRACOTTA, 0.3)
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(3, [-200, 0, 2200, 1900], 120, darker(wall, 0.25), 12, 0.35) +
      spatter(2, [0, 0, 1800, 1900], 1600, darker(wall, 0.5), 'top', 5) +
      place(0, 60, windows()) +
      // A plain table, and the book on it.
      rect(0, 1900, 1800, 500, darker(wood, 0.2)) +
      times(4, (i) =>
        filled(
          `M0 ${1900 + i * 126}H1800V${2022 + i * 126}H0Z`,
          mix(wood, INK, i % 2 ? 0.16 : 0.04),
          brush(5 + i, [-200, 1900 + i * 126, 2200, 122], 34, darker(wood, 0.3), 4, 0.55),
        ),
      ) +
      rect(0, 1892, 1800, 14, BRASS) +
      path('M130 2010Q900 2170 1680 2010L1740 2060Q900 2250 70 2060Z', NIGHT, 'opacity="0.4"') +
      place(900, 1560, book()) +
      wave() +
      place(970, 800, ship, 0.92, -9) +
      // Where the wave leaves the fold the pages are wet.
      path(
        'M600 1716Q760 1640 900 1730Q1040 1640 1200 1716Q1060 1770 900 1830Q740 1770 600 1716Z',
        mix(COBALT, INK, 0.12),
      ) +
      path(
        'M640 1716Q770 1660 900 1738Q1030 1660 1160 1716Q1040 1756 900 1800Q760 1756 640 1716Z',
        mix(SEA, IVORY, 0.25),
      ) +
      glints(4, [700, 1700, 400, 90], 16, PAPER) +
      strand(rope) +
      times(5, (i) =>
        line(`M1610 2060q${-40 + i * 20} 40 ${-54 + i * 27} ${88 - (i % 2) * 22}`, mix(BRASS, CEDAR, 0.3), 9),
      )
    )
  },
}
