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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { hand } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { flatHouse, horseshoe } from '../parts/town.ts'
import { boxPath, circle, filled, limb, line, n, oval, path, place, rect, times } from '../svg.ts'

/** Facts J01, J02. One person, seen from behind, and two books; no page can be read. */
function lectern(x: number, turn: number, ink: string, cover: string): string {
  return place(
    x,
    1630,
    path('M-300 60L-262 -250H262L300 60Z', darker(cover, 0.3)) +
      path('M-278 30L-244 -262Q-120 -290 0 -246V40Q-130 0 -278 30Z', PAPER) +
      path('M278 30L244 -262Q120 -290 0 -246V40Q130 0 278 30Z', mix(PAPER, IVORY, 0.7)) +
      times(8, (i) =>
        line(
          `M${-222 - i * 4} ${-236 + i * 30}Q-120 ${-262 + i * 31} -30 ${-228 + i * 30}`,
          ink,
          7,
          `stroke-dasharray="${38 - (i % 3) * 9} 13"`,
        ),
      ) +
      times(8, (i) =>
        line(
          `M${222 + i * 4} ${-236 + i * 30}Q120 ${-262 + i * 31} 30 ${-228 + i * 30}`,
          ink,
          7,
          `stroke-dasharray="${30 + (i % 3) * 8} 13"`,
        ),
      ) +
      rect(-224, -250, 46, 46, cover) +
      path('M-14 -244L14 -244L18 90L0 66L-18 90Z', OXBLOOD),
    1,
    turn,
  )
}

const inkwell = (colour: string) =>
  oval(0, 2, 80, 13, NIGHT, 'opacity="0.5"') +
  filled('M-62 0L-50 -76Q0 -96 50 -76L62 0Z', colour, rect(14, -100, 70, 110, darker(colour, 0.3))) +
  oval(0, -78, 38, 11, NIGHT)

export const theCopyistOfTwoRites: Picture = {
  slug: 'the-copyist-of-two-rites',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(TERRACOTTA, CEDAR, 0.42)
    const night = mix(COBALT, NIGHT, 0.4)
    const arch = (w: number) => horseshoe(w, 620)
    const gown = mix(GREEN, INK, 0.3)
    const roofs =
      times(8, (i) => rect(-520, -1240 + i * 104, 1040, 105, mix(night, mix(OXBLOOD, HONEY, 0.4), (i / 9) ** 2))) +
      spatter(3, [-460, -1240, 920, 520], 110, lighter(HONEY, 0.65), 'top', 7, 0.95) +
      circle(-210, -960, 70, lighter(HONEY, 0.6)) +
      flatHouse(-480, -560, 200, 20, mix(INK, COBALT, 0.55), 4) +
      flatHouse(-300, -660, 190, 20, mix(INK, COBALT, 0.4), 6) +
      flatHouse(-120, -590, 180, 20, mix(INK, COBALT, 0.5), 2) +
      flatHouse(40, -700, 200, 20, mix(INK, COBALT, 0.36), 8) +
      flatHouse(230, -570, 230, 20, mix(INK, COBALT, 0.5), 5) +
      [
        [-430, -500],
        [-60, -520],
        [300, -500],
        [110, -610],
      ]
        .map(([x = 0, y = 0]) => rect(x, y, 34, 60, lighter(HONEY, 0.2)) + rect(x + 15, y, 4, 60, INK))
        .join('')
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(3, [-200, 0, 2200, 1700], 170, darker(wall, 0.2), 16, 0.35) +
      brush(8, [-200, 0, 2200, 1700], 110, lighter(wall, 0.12), 12, 0.3) +
      // Shelves on both sides, each with its own binding.
      [0, 1]
        .map((side) =>
          times(4, (r) => {
            const [x, y] = [side ? 1460 : 40, 420 + r * 320]
            const cloth = side ? [OXBLOOD, mix(OXBLOOD, INK, 0.4), HONEY] : [COBALT, mix(INK, COBALT, 0.5), PAPER]
            return (
              times(6, (i) => {
                const tall = 170 + ((i * 41 + r * 29) % 56)
                return (
                  rect(x + 14 + i * 48, y - tall, 42, tall, cloth[(i + r) % 3] ?? COBALT) +
                  rect(x + 20 + i * 48, y - tall + 26, 30, 9, BRASS) +
                  rect(x + 20 + i * 48, y - 40, 30, 9, BRASS)
                )
              }) +
              rect(x - 20, y, 340, 24, darker(CEDAR, 0.25)) +
              rect(x - 20, y + 18, 340, 10, NIGHT, 'opacity="0.4"')
            )
          }),
        )
        .join('') +
      place(900, 1460, path(arch(980), mix(IVORY, TERRACOTTA, 0.3))) +
      place(900, 1460, filled(arch(860), night, roofs)) +
      // The desk and its light.
      circle(900, 1500, 720, lighter(HONEY, 0.35), 'opacity="0.08"') +
      circle(900, 1500, 460, lighter(HONEY, 0.5), 'opacity="0.1"') +
      filled(
        boxPath(0, 1650, 1800, 760),
        mix(CEDAR, INK, 0.12),
        brush(5, [-200, 1650, 2200, 760], 120, darker(CEDAR, 0.45), 7, 0.5),
      ) +
      rect(0, 1650, 1800, 16, mix(CEDAR, HONEY, 0.45)) +
      lectern(410, -7, mix(INK, IVORY, 0.2), COBALT) +
      lectern(1390, 7, mix(OXBLOOD, IVORY, 0.12), OXBLOOD) +
      place(120, 1760, inkwell(mix(COBALT, IVORY, 0.1))) +
      place(1680, 1760, inkwell(mix(OXBLOOD, IVORY, 0.1))) +
      // A lamp between the two books, hidden by the one who writes.
      place(900, 1390, path('M-26 0Q0 -150 26 0Z', lighter(HONEY, 0.65)) + path('M-13 0Q0 -80 13 0Z', OXBLOOD)) +
      // The page being copied.
      path('M690 1520L1110 1520L1190 1840H610Z', PAPER) +
      times(4, (i) =>
        line(
          `M${712 - i * 12} ${1560 + i * 40}H${1088 + i * 12 - (i === 3 ? 190 : 0)}`,
          mix(INK, IVORY, 0.25),
          7,
          'stroke-dasharray="44 15"',
        ),
      ) +
      // The copyist, from behind: shoulders, a bent head, a cap.
      path(
        limb([
          [1200, 2300, 150],
          [1320, 2080, 100],
          [1150, 1840, 56],
        ]),
        darker(gown, 0.25),
      ) +
      path(
        limb([
          [600, 2300, 150],
          [480, 2080, 100],
          [660, 1850, 56],
        ]),
        gown,
      ) +
      place(676, 1838, hand('flat', SKINS[1]), 2, 42) +
      place(1136, 1826, hand('pinch', SKINS[1]), 2, -44) +
      line('M1002 1712L1090 1520', mix(BRASS, IVORY, 0.3), 14) +
      line('M1002 1712L990 1738', NIGHT, 8) +
      place(
        0,
        330,
        filled(
          'M420 2420Q440 2010 640 1900Q760 1850 900 1850Q1040 1850 1160 1900Q1360 2010 1380 2420Z',
          gown,
          path('M960 1800Q1120 2100 1060 2440H1400V1800Z', darker(gown, 0.3)) +
            times(3, (i) =>
              line(
                `M${610 + i * 120} ${2020 + i * 14}Q${620 + i * 110} 2240 ${560 + i * 140} 2420`,
                darker(gown, 0.35),
                7,
              ),
            ) +
            line('M640 1912Q900 2010 1160 1912', HONEY, 12),
        ) +
          path(
            limb([
              [900, 1900, 96],
              [900, 1790, 92],
            ]),
            darker(SKINS[1], 0.18),
          ) +
          oval(900, 1660, 168, 196, SKINS[1]) +
          oval(728, 1690, 26, 44, darker(SKINS[1], 0.2)) +
          oval(1072, 1690, 26, 44, darker(SKINS[1], 0.2)) +
          path('M734 1650Q720 1820 812 1846H988Q1080 1820 1066 1650Z', '#2a2026') +
          path('M960 1640Q1010 1760 960 1846H988Q1080 1820 1066 1650Z', '#1b141a') +
          filled(
            'M726 1650Q720 1440 900 1436Q1080 1440 1074 1650Q900 1720 726 1650Z',
            INK,
            path('M930 1420Q1020 1540 980 1720H1100V1420Z', NIGHT) +
              line(`M726 ${n(1628)}Q900 1700 1074 1628`, BRASS, 12),
          ),
      )
    )
  },
}
