import { LANDSCAPE, type Picture } from '../Picture.ts'
import {
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
import { brush, glints, sea, spatter } from '../parts/texture.ts'
import { flatHouse, horseshoe, palm } from '../parts/town.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, path, place, poly, rect, times, type Point } from '../svg.ts'

/** Fact P08. Two banks of one water; no portrait of the towns, no founding year, no number of sails. */
function walls(points: readonly Point[], floor: number, stone: string, seed: number): string {
  const d = `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}L${n(points.at(-1)?.[0] ?? 0)} ${n(floor)}L${n(points[0]?.[0] ?? 0)} ${n(floor)}Z`
  const teeth = points
    .slice(1)
    .map(([x2, y2], k) => {
      const [x1, y1] = points[k] ?? [0, 0]
      const count = Math.max(1, Math.round(Math.abs(x2 - x1) / 46))
      return times(count, (i) => {
        const t = i / count
        return rect(x1 + (x2 - x1) * t + 6, y1 + (y2 - y1) * t - 26, 26, 34, stone)
      })
    })
    .join('')
  const [x0, y0] = points[0] ?? [0, 0]
  const width = (points.at(-1)?.[0] ?? 0) - x0
  return (
    teeth +
    filled(
      d,
      stone,
      spatter(seed, [x0, y0 - 80, width, floor - y0 + 120], 900, darker(stone, 0.3), 'bottom', 5, 0.7) +
        brush(seed + 1, [x0, y0 - 60, width, floor - y0 + 60], 40, darker(stone, 0.16), 8, 0.5) +
        times(26, (i) => rect(x0 + ((i * 173) % width), y0 + 30 + ((i * 97) % 200), 44, 8, darker(stone, 0.2))),
    )
  )
}

const tower = (x: number, top: number, width: number, floor: number, stone: string) =>
  filled(
    boxPath(x, top, width, floor - top),
    stone,
    rect(x + width * 0.62, top, width, floor - top, darker(stone, 0.22)),
  ) +
  times(5, (i) => rect(x - 8 + (i * (width - 10)) / 4.2, top - 28, 22, 32, i > 2 ? darker(stone, 0.22) : stone)) +
  rect(x + width * 0.42, top + 54, width * 0.12, 46, INK)

function houses(spots: readonly (readonly [number, number, number])[], floor: number, seed: number): string {
  const luck = chance(seed)
  return spots
    .map(([x, top, width], i) =>
      flatHouse(
        x,
        top,
        width,
        floor,
        luck.pick([PAPER, lighter(IVORY, 0.3), mix(IVORY, ROSE, 0.4), mix(IVORY, HONEY, 0.25)]),
        seed + i,
      ),
    )
    .join('')
}

/** A lateen sail on a low hull, waterline on 0,0. */
const sail = (hull: string) =>
  path('M-96 -20H104L70 22H-66Z', hull) +
  line('M-6 -20V-210', CEDAR, 8) +
  path('M-110 -40Q40 -90 92 -268Q70 -100 60 -38Z', PAPER) +
  path('M20 -92Q70 -170 92 -268Q74 -130 60 -38Z', mix(IVORY, BRASSY, 0.5)) +
  line('M-116 -36L98 -276', CEDAR, 7)

const BRASSY = mix(HONEY, IVORY, 0.3)

export const aCityOfTheSea: Picture = {
  slug: 'a-city-of-the-sea',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const high = mix(SEA, IVORY, 0.35)
    const low = mix(HONEY, ROSE, 0.35)
    const stone = mix(TERRACOTTA, IVORY, 0.22)
    const dim = mix(stone, OXBLOOD, 0.22)
    return (
      times(13, (i) => rect(0, i * 56, 2400, 57, mix(high, low, (i / 12) ** 0.8))) +
      circle(1200, 640, 210, lighter(HONEY, 0.55)) +
      circle(1200, 640, 300, lighter(HONEY, 0.5), 'opacity="0.3"') +
      times(7, (i) => line(`M${560 + i * 60} ${190 + ((i * 53) % 90)}q16 -18 32 0q16 -18 32 0`, INK, 5)) +
      sea(
        0,
        2400,
        690,
        1700,
        [mix(SEA, IVORY, 0.12), SEA, mix(SEA, COBALT, 0.5), mix(COBALT, INK, 0.2), mix(COBALT, INK, 0.5)],
        150,
      ) +
      glints(6, [1010, 700, 380, 640], 70, lighter(HONEY, 0.5), 0.9) +
      glints(9, [620, 900, 1160, 620], 46, lighter(SEA, 0.5), 0.6) +
      place(1010, 742, sail(INK), 0.5) +
      place(1330, 726, sail(OXBLOOD), 0.36) +
      place(1490, 770, sail(INK), 0.6, 0, true) +
      // The far bank, to the left: the smaller in the picture, not in the story.
      poly(
        [
          [-20, 1260],
          [-20, 860],
          [420, 842],
          [700, 900],
          [760, 960],
          [700, 1090],
          [560, 1180],
          [300, 1290],
        ],
        darker(CEDAR, 0.25),
      ) +
      houses(
        [
          [-30, 560, 190],
          [140, 480, 170],
          [290, 540, 150],
          [420, 600, 140],
          [545, 690, 110],
          [60, 640, 200],
          [250, 660, 170],
          [410, 700, 150],
        ],
        900,
        3,
      ) +
      place(236, 640, palm(330)) +
      walls(
        [
          [-20, 790],
          [320, 770],
          [520, 800],
          [690, 850],
        ],
        1010,
        dim,
        5,
      ) +
      tower(-40, 700, 130, 1000, dim) +
      tower(300, 690, 120, 1000, dim) +
      tower(640, 740, 116, 990, dim) +
      path('M-20 1010L690 1000L760 1010L690 1110L560 1190L300 1300L-20 1330Z', mix(CEDAR, TERRACOTTA, 0.3)) +
      brush(7, [-100, 1020, 760, 250], 60, darker(CEDAR, 0.3), 9, 0.5) +
      // The near bank, to the right.
      houses(
        [
          [2260, 420, 190],
          [2090, 360, 180],
          [1920, 450, 180],
          [1790, 560, 150],
          [2180, 560, 240],
          [1990, 610, 210],
          [1830, 660, 180],
          [1700, 740, 140],
        ],
        990,
        13,
      ) +
      place(2040, 640, palm(400)) +
      place(2320, 620, palm(300)) +
      walls(
        [
          [1640, 940],
          [1840, 890],
          [2080, 850],
          [2420, 830],
        ],
        1160,
        stone,
        8,
      ) +
      tower(1596, 820, 140, 1150, stone) +
      tower(1900, 770, 150, 1150, stone) +
      tower(2290, 720, 170, 1150, stone) +
      place(
        2120,
        1150,
        path(horseshoe(150, 110), mix(IVORY, HONEY, 0.2)) + place(0, 0, path(horseshoe(116, 96), NIGHT)),
      ) +
      path('M1580 1150L2420 1130V1620H1460L1530 1420L1500 1290Z', mix(CEDAR, TERRACOTTA, 0.45)) +
      path('M1580 1150L1500 1290L1530 1420L1460 1620H1600L1660 1400L1620 1290L1700 1150Z', darker(CEDAR, 0.2)) +
      brush(12, [1580, 1160, 900, 440], 90, darker(CEDAR, 0.25), 10, 0.5) +
      spatter(14, [1500, 1150, 900, 450], 900, lighter(TERRACOTTA, 0.25), 'top', 5, 0.7) +
      // Stairs to the water, nets drying, and a boat drawn up: life between two banks.
      times(
        9,
        (i) =>
          rect(1690 + i * 8, 1200 + i * 34, 150, 20, mix(IVORY, TERRACOTTA, 0.4)) +
          rect(1690 + i * 8, 1216 + i * 34, 150, 8, darker(CEDAR, 0.2)),
      ) +
      line('M1960 1470V1290M2260 1470V1280', CEDAR, 14) +
      line('M1960 1300Q2110 1390 2260 1292', CEDAR, 6) +
      times(15, (i) =>
        line(
          `M${1966 + i * 21} ${n(1306 + Math.sin((i / 14) * Math.PI) * 54)}l-40 130M${1966 + i * 21} ${n(1306 + Math.sin((i / 14) * Math.PI) * 54)}l40 130`,
          mix(IVORY, BRASSY, 0.5),
          3,
        ),
      ) +
      path('M1890 1560Q2060 1620 2330 1540L2290 1610H1950Z', mix(GREEN, INK, 0.2)) +
      line('M1890 1560Q2060 1620 2330 1540', IVORY, 8)
    )
  },
}
