import { LANDSCAPE, type Picture } from '../Picture.ts'
import {
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  ROSE,
  SAND,
  SEA,
  TERRACOTTA,
  lighter,
  mix,
} from '../palette.ts'
import { brush, glints, land, landPath, ridge, sea, spatter } from '../parts/texture.ts'
import { ferry, flatHouse, loadedCar, olive, palm } from '../parts/town.ts'
import { circle, filled, line, path, place, rect, times } from '../svg.ts'

/** Fact T03: the summer road. A loaded car comes down to the strait; a ferry waits; the other shore is home. */
export const summerRoad: Picture = {
  slug: 'summer-road',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const sky = times(12, (i) =>
      rect(0, i * 56, 2400, 57, mix(mix(COBALT, IVORY, 0.4), mix(HONEY, IVORY, 0.5), i / 11)),
    )
    const hill = ridge(31, -100, 2600, 900, 40, 240)
    const convoy = [
      [1380, 968, 0.13, COBALT],
      [1296, 930, 0.1, PAPER],
      [1246, 906, 0.08, OXBLOOD],
      [1690, 1090, 0.24, mix(GREEN, INK, 0.2)],
    ] as const
    return (
      sky +
      circle(1740, 300, 150, lighter(HONEY, 0.6)) +
      times(5, (i) => rect(1500 - i * 40, 330 + i * 34, 480 + i * 80, 8, mix(HONEY, IVORY, 0.7))) +
      land(ridge(7, -100, 2600, 520, 260, 230), 700, mix(ROSE, COBALT, 0.38)) +
      land(ridge(12, -100, 2600, 560, 120, 170), 700, mix(ROSE, COBALT, 0.18)) +
      land(ridge(16, -100, 2600, 590, 60, 130), 700, mix(GREEN, SAND, 0.45)) +
      times(11, (i) =>
        flatHouse(
          260 + i * 46 + ((i * 13) % 20),
          530 - ((i * 29) % 34),
          44,
          606,
          i % 3 ? PAPER : mix(IVORY, TERRACOTTA, 0.3),
          i + 2,
        ),
      ) +
      place(214, 606, palm(90)) +
      place(800, 604, palm(80)) +
      sea(
        -50,
        2450,
        600,
        1040,
        [
          mix(SEA, IVORY, 0.45),
          mix(SEA, IVORY, 0.3),
          mix(SEA, IVORY, 0.12),
          SEA,
          mix(COBALT, INK, 0.1),
          mix(COBALT, INK, 0.3),
        ],
        96,
      ) +
      glints(4, [1560, 620, 400, 300], 90, lighter(HONEY, 0.5)) +
      glints(9, [100, 640, 2200, 300], 40, mix(SEA, IVORY, 0.55)) +
      place(760, 800, ferry(), 1.02) +
      line('M690 440q-90 -70 -190 -30t-200 -40', PAPER, 22, 'opacity="0.65"') +
      times(9, (i) =>
        place(
          1010 + i * 130 + ((i * 31) % 40),
          250 + ((i * 47) % 150),
          line('M-26 0Q-12 -16 0 0Q12 -16 26 0', INK, 5),
          0.6 + (i % 3) * 0.2,
        ),
      ) +
      // The quay and the road that winds down to it.
      filled(
        landPath(hill, 1700),
        mix(HONEY, TERRACOTTA, 0.35),
        spatter(5, [0, 860, 2400, 740], 4600, mix(TERRACOTTA, OXBLOOD, 0.45), 'bottom', 6, 0.8) +
          brush(7, [-100, 900, 2600, 700], 90, mix(HONEY, IVORY, 0.3), 8, 0.5),
      ) +
      path(
        'M700 1600Q900 1330 1440 1250T1780 1090T1370 980T1180 890L1230 884Q1320 930 1560 968T2010 1110T1700 1330T1560 1600Z',
        mix(INK, IVORY, 0.28),
      ) +
      line('M690 1600Q890 1326 1436 1246T1772 1090T1366 984T1172 892', PAPER, 9) +
      line('M1570 1600Q1620 1420 1712 1332T2018 1110T1566 964T1236 884', PAPER, 9) +
      line('M1120 1620Q1220 1400 1570 1290T1890 1100T1460 974T1206 888', HONEY, 9, 'stroke-dasharray="46 40"') +
      path('M1100 880H1420L1440 904H1060Z', mix(IVORY, INK, 0.25)) +
      times(8, (i) => rect(1090 + i * 44, 846, 7, 38, INK)) +
      line('M1086 850H1412', INK, 5) +
      convoy.map(([x, y, s, paint]) => place(x, y, loadedCar(paint), s)).join('') +
      times(16, (i) => {
        const [x, y, s] = [(i * 397) % 2400, 1010 + ((i * 173) % 420), 110 + ((i * 61) % 130)]
        return x > 640 && x < 2080 ? '' : place(x, y, olive(s, i + 3))
      }) +
      place(2200, 1330, olive(330, 41)) +
      place(330, 1290, olive(300, 42)) +
      place(2330, 1560, olive(420, 43)) +
      place(60, 1560, olive(440, 44)) +
      place(1130, 1572, loadedCar(lighter(COBALT, 0.12)), 1.16) +
      rect(0, 1590, 2400, 10, INK, 'opacity="0.35"')
    )
  },
}
