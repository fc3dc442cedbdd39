import { LANDSCAPE, type Picture } from '../Picture.ts'
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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, path, rect, times } from '../svg.ts'

/** Fact L10: the judgment was confirmed for 848 railway workers. 53 across and 16 down make exactly 848. */
export const [ACROSS, DOWN] = [53, 16] as const

const COATS = [
  INK,
  INK,
  COBALT,
  mix(INK, IVORY, 0.25),
  mix(COBALT, INK, 0.5),
  OXBLOOD,
  GREEN,
  CEDAR,
  TERRACOTTA,
  mix(HONEY, CEDAR, 0.3),
] as const

export const eightHundredFortyEight: Picture = {
  slug: '848',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const luck = chance(848)
    const wood = mix(CEDAR, TERRACOTTA, 0.25)
    const people = times(DOWN, (row) =>
      times(ACROSS, (column) => {
        const [x, y] = [120 + column * 41.5, 214 + row * 76]
        const coat = COATS[Math.floor(luck.next() * COATS.length)] ?? INK
        const skin = SKINS[Math.floor(luck.next() * SKINS.length)] ?? SKINS[0]
        const cap = luck.next()
        return `<g class="counted">${path(`M${n(x - 16)} ${n(y + 50)}v-22q0 -18 16 -18t16 18v22Z`, coat)}${path(`M${n(x + 3)} ${n(y + 10)}q13 2 13 18v22h-11Z`, darker(coat, 0.3))}${circle(x, y - 1, 9.5, skin)}${cap < 0.45 ? path(`M${n(x - 11)} ${n(y - 2)}q0 -12 11 -12t11 12Z`, darker(coat, 0.35)) : path(`M${n(x - 10)} ${n(y - 1)}q-1 -11 10 -11t10 11q-10 -5 -20 0Z`, '#2a2026')}</g>`
      }),
    )
    return (
      rect(0, 0, 2400, 1600, PAPER) +
      spatter(3, [0, 0, 2400, 1600], 900, mix(IVORY, BRASS, 0.5), 'bottom', 4) +
      times(DOWN, (row) => rect(84, 266 + row * 76, 2232, 4, mix(IVORY, BRASS, 0.4))) +
      // Plain panelling above and below, as in a room where people wait for a judgment.
      filled(
        boxPath(0, 0, 2400, 136),
        wood,
        brush(5, [-100, 0, 2600, 136], 60, darker(wood, 0.3), 3) +
          times(
            16,
            (i) =>
              rect(24 + i * 150, 24, 118, 84, darker(wood, 0.16)) + rect(36 + i * 150, 36, 94, 60, lighter(wood, 0.06)),
          ),
      ) +
      rect(0, 132, 2400, 12, darker(wood, 0.5)) +
      rect(0, 144, 2400, 5, BRASS) +
      people +
      filled(boxPath(0, 1478, 2400, 122), wood, brush(9, [-100, 1478, 2600, 122], 60, darker(wood, 0.3), 3)) +
      rect(0, 1464, 2400, 18, lighter(wood, 0.1)) +
      rect(0, 1480, 2400, 6, darker(wood, 0.5)) +
      // Two rails run along the rail of the court.
      times(58, (i) => rect(i * 42 + 6, 1516, 17, 56, darker(wood, 0.5))) +
      line('M0 1530H2400M0 1560H2400', lighter(INK, 0.5), 8) +
      line('M0 1527H2400M0 1557H2400', PAPER, 2)
    )
  },
}
