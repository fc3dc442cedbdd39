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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, land, ridge, spatter } from '../parts/texture.ts'
import { plantPot, teaGlass, teapot } from '../parts/things.ts'
import { horseshoe, olive, palm } from '../parts/town.ts'
import { zellige } from '../parts/zellige.ts'
import { circle, filled, line, oval, path, place, rect, times } from '../svg.ts'

/** Each chair is another: a stool, a plastic chair, an office chair, a cane chair, a bench end. Feet at 0,0; seen from behind or aside. */
const wooden = (wood: string, seat: string) =>
  line('M-70 0L-62 -330M70 0L62 -330', wood, 20) +
  rect(-74, -330, 148, 44, wood, 'rx="14"') +
  rect(-66, -254, 132, 22, wood) +
  rect(-66, -208, 132, 22, wood) +
  rect(-84, -150, 168, 34, seat, 'rx="10"') +
  line('M-60 -58H60', wood, 12)

const plastic = (colour: string) =>
  path('M-86 -140Q-96 -330 0 -340Q96 -330 86 -140Z', colour) +
  times(5, (i) =>
    rect(-52 + i * 24, -308 + Math.abs(i - 2) * 10, 11, 140 - Math.abs(i - 2) * 10, darker(colour, 0.28), 'rx="5"'),
  ) +
  path('M-96 -150H96L88 -112H-88Z', lighter(colour, 0.15)) +
  line('M-80 -112L-92 0M80 -112L92 0', darker(colour, 0.15), 22)

const cane = (wood: string) =>
  line('M-72 0V-190M72 0V-190', wood, 18) +
  path('M-90 -190Q-100 -360 0 -366Q100 -360 90 -190Z', wood) +
  path('M-64 -206Q-70 -334 0 -338Q70 -334 64 -206Z', mix(IVORY, BRASS, 0.35)) +
  times(5, (i) => line(`M${-52 + i * 26} -330V-206`, mix(BRASS, CEDAR, 0.4), 4)) +
  times(5, (i) => line(`M-66 ${-322 + i * 26}H66`, mix(BRASS, CEDAR, 0.4), 4)) +
  rect(-98, -196, 196, 28, wood, 'rx="12"')

const stool = (leather: string) =>
  line('M-64 0L-40 -130M64 0L40 -130M0 10V-120', CEDAR, 18) +
  oval(0, -140, 104, 34, darker(leather, 0.3)) +
  oval(0, -152, 104, 34, leather) +
  times(8, (i) => place(0, -152, path('M0 -2L30 -10L60 -2L30 6Z', i % 2 ? HONEY : PAPER), 1, i * 45))

export const roomCountryOfArrival: Picture = {
  slug: 'room-country-of-arrival',
  ...COVER,
  wordless: true,
  draw: () => {
    const wall = mix(HONEY, IVORY, 0.34)
    const arch = (w: number) => horseshoe(w, 360)
    const morning =
      times(10, (i) =>
        rect(-400, -1000 + i * 62, 800, 63, mix(mix(COBALT, IVORY, 0.6), mix(HONEY, ROSE, 0.35), i / 9)),
      ) +
      circle(90, -500, 82, lighter(HONEY, 0.65)) +
      land(ridge(4, -420, 460, -400, 110, 140), 0, mix(SAGE, ROSE, 0.4)) +
      land(ridge(9, -420, 460, -330, 70, 120), 0, mix(SAGE, IVORY, 0.12)) +
      path('M-60 0Q-20 -130 60 -190Q140 -250 70 -330Q90 -250 30 -190Q-130 -110 -190 0Z', mix(IVORY, TERRACOTTA, 0.25)) +
      place(-190, -150, olive(210, 3)) +
      place(240, -130, olive(180, 8)) +
      place(-270, -40, palm(400))
    const cloth = mix(OXBLOOD, IVORY, 0.04)
    return (
      rect(0, 0, 2560, 1440, wall) +
      brush(3, [-200, 0, 2960, 960], 170, darker(wall, 0.12), 15, 0.35) +
      brush(8, [-200, 0, 2960, 960], 120, lighter(wall, 0.25), 12, 0.35) +
      spatter(2, [0, 0, 2560, 940], 900, darker(wall, 0.35), 'top', 4, 0.5) +
      // The door to the first roads.
      // Two shelves of a home, left and right.
      rect(170, 420, 430, 22, CEDAR) +
      times(5, (i) =>
        rect(
          200 + i * 40,
          420 - 110 - ((i * 31) % 40),
          34,
          110 + ((i * 31) % 40),
          [OXBLOOD, COBALT, GREEN, TERRACOTTA, INK][i] ?? INK,
        ),
      ) +
      place(500, 420, plantPot(84)) +
      rect(1960, 420, 430, 22, CEDAR) +
      place(
        2060,
        420,
        filled(
          'M-60 0Q-84 -80 -30 -130V-160H30V-130Q84 -80 60 0Z',
          COBALT,
          rect(10, -180, 90, 190, darker(COBALT, 0.3)) +
            times(4, (i) => path(`M${-54 + i * 28} -66l14 -16l14 16l-14 16Z`, PAPER)),
        ),
      ) +
      times(3, (i) => place(2190 + i * 66, 420, teaGlass(96))) +
      zellige(
        6,
        24,
        1,
        { star: [COBALT, GREEN], cross: [PAPER, IVORY], heart: OXBLOOD, grout: mix(IVORY, CEDAR, 0.4) },
        (c, r) => [(c - 0.5) * 112, 846 + r * 112],
      ) +
      // The door to the first roads.
      place(1280, 950, path(arch(730), mix(IVORY, TERRACOTTA, 0.25))) +
      place(1280, 950, path(arch(664), darker(CEDAR, 0.2))) +
      place(1280, 950, filled(arch(600), PAPER, morning)) +
      path('M980 956L980 560Q830 540 790 610V1036Z', mix(GREEN, INK, 0.1)) +
      path('M950 610L830 630V790L950 780ZM950 824L830 838V966L950 926Z', darker(GREEN, 0.35)) +
      path('M1580 956L1580 560Q1730 540 1770 610V1036Z', darker(mix(GREEN, INK, 0.1), 0.15)) +
      path('M1610 610L1730 630V790L1610 780ZM1610 824L1730 838V966L1610 926Z', darker(GREEN, 0.45)) +
      // The floor, and the morning across it.
      rect(0, 956, 2560, 484, mix(TERRACOTTA, CEDAR, 0.25)) +
      times(9, (i) => line(`M0 ${970 + i * i * 6.4}H2560`, darker(TERRACOTTA, 0.3), 3 + i * 0.4)) +
      times(19, (i) => line(`M${1280 + (i - 9) * 120} 956L${1280 + (i - 9) * 330} 1440`, darker(TERRACOTTA, 0.3), 4)) +
      path('M960 956H1600L2140 1440H420Z', lighter(HONEY, 0.5), 'opacity="0.34"') +
      // Chairs behind the table, then the table, then the free chair.
      place(690, 1180, wooden(CEDAR, OXBLOOD), 1.12) +
      place(990, 1120, plastic(PAPER), 0.96) +
      place(1570, 1120, cane(mix(CEDAR, HONEY, 0.25)), 0.98) +
      place(1880, 1180, plastic(mix(COBALT, IVORY, 0.15)), 1.1) +
      oval(1280, 1296, 560, 60, NIGHT, 'opacity="0.3"') +
      filled(
        'M690 1070Q1280 1190 1870 1070L1830 1290Q1280 1400 730 1290Z',
        cloth,
        times(26, (i) => rect(690 + i * 46, 1060, 14, 360, darker(cloth, 0.22))) +
          line('M700 1252Q1280 1372 1860 1252', HONEY, 16),
      ) +
      oval(1280, 1068, 594, 96, lighter(cloth, 0.1)) +
      oval(1280, 1064, 560, 82, PAPER) +
      oval(1280, 1060, 300, 46, BRASS) +
      oval(1280, 1056, 280, 40, lighter(BRASS, 0.35)) +
      place(1210, 1062, teapot(150)) +
      place(1350, 1070, teaGlass(82)) +
      place(1420, 1060, teaGlass(82)) +
      place(1480, 1072, teaGlass(82)) +
      oval(940, 1066, 118, 30, mix(HONEY, CEDAR, 0.3)) +
      oval(940, 1056, 118, 30, mix(HONEY, IVORY, 0.15)) +
      line('M880 1052l40 10M930 1042l44 12', mix(HONEY, CEDAR, 0.4), 6) +
      oval(1680, 1072, 92, 24, mix(COBALT, IVORY, 0.2)) +
      times(9, (i) => circle(1636 + (i % 5) * 22, 1058 - Math.floor(i / 5) * 18, 15, i % 2 ? HONEY : TERRACOTTA)) +
      // A notebook, closed, before the free chair.
      place(
        1120,
        1110,
        path('M-90 -20L70 -34L110 10L-60 26Z', GREEN) +
          path('M-60 26L110 10V18L-60 34Z', PAPER) +
          line('M-20 -16L20 16', HONEY, 6),
      ) +
      place(300, 1330, stool(OXBLOOD), 1.2) +
      place(2270, 1330, stool(GREEN), 1.2) +
      oval(1280, 1426, 170, 22, NIGHT, 'opacity="0.4"') +
      place(1280, 1424, wooden(mix(HONEY, CEDAR, 0.35), COBALT), 1.28)
    )
  },
}
