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
  ROSE,
  SAND,
  SEA,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, glints, land, ridge, sea, spatter } from '../parts/texture.ts'
import { flatHouse, horseshoe, olive, palm } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, path, place, poly, rect, times, within } from '../svg.ts'

/** Facts P01 and P04: one man leaves alone at morning; two people who live on stay in the shade. No face is drawn. */
function morning(): string {
  const sky = times(14, (i) =>
    rect(0, i * 62, 2400, 63, mix(mix(COBALT, IVORY, 0.45), mix(HONEY, IVORY, 0.35), Math.min(1, (i / 13) ** 0.8))),
  )
  return (
    sky +
    times(22, (i) => {
      const a = -Math.PI + (i + 0.5) * (Math.PI / 22)
      const [x, y] = [1560, 770]
      return poly(
        [
          [x, y],
          [x + Math.cos(a - 0.035) * 1500, y + Math.sin(a - 0.035) * 1500],
          [x + Math.cos(a + 0.035) * 1500, y + Math.sin(a + 0.035) * 1500],
        ],
        lighter(HONEY, 0.55),
        'opacity="0.3"',
      )
    }) +
    circle(1560, 770, 170, lighter(HONEY, 0.65)) +
    land(ridge(7, 200, 2300, 770, 130, 210), 900, mix(ROSE, COBALT, 0.35)) +
    sea(
      300,
      2200,
      800,
      1180,
      [mix(SEA, IVORY, 0.5), mix(SEA, IVORY, 0.34), mix(SEA, IVORY, 0.16), SEA, mix(COBALT, INK, 0.15)],
      90,
    ) +
    glints(5, [1380, 810, 380, 240], 70, lighter(HONEY, 0.6)) +
    // The coast that bends to the east, and the road on it.
    path(
      'M200 1600V980Q560 900 800 960Q1060 1010 1180 1010Q1420 1000 1560 930Q1720 880 2200 905V1600Z',
      mix(GREEN, SAND, 0.42),
    ) +
    within(
      'M200 1600V980Q560 900 800 960Q1060 1010 1180 1010Q1420 1000 1560 930Q1720 880 2200 905V1600Z',
      spatter(6, [200, 880, 2000, 720], 3400, mix(GREEN, INK, 0.35), 'bottom', 5, 0.7) +
        brush(8, [200, 900, 2000, 700], 50, lighter(GREEN, 0.35), 8, 0.4),
    ) +
    path(
      'M930 1600Q1040 1390 1290 1280Q1500 1190 1380 1110Q1300 1050 1520 980Q1680 930 1900 925L1900 938Q1700 946 1570 1000Q1420 1060 1490 1110Q1640 1200 1440 1320Q1270 1420 1330 1600Z',
      lighter(IVORY, 0.35),
    ) +
    [
      [700, 880, 110, 968, 3],
      [790, 846, 96, 975, 5],
      [868, 900, 120, 990, 8],
      [600, 910, 104, 972, 11],
      [980, 930, 92, 1004, 13],
    ]
      .map(([x = 0, top = 0, w = 0, floor = 0, seed = 0]) =>
        flatHouse(x, top, w, floor, seed % 2 ? PAPER : lighter(IVORY, 0.4), seed),
      )
      .join('') +
    place(1086, 1010, palm(170)) +
    place(668, 1000, palm(190)) +
    [
      [780, 1180, 150],
      [1640, 1180, 170],
      [1800, 1390, 250],
      [1170, 1130, 100],
      [1730, 1010, 80],
    ]
      .map(([x = 0, y = 0, s = 0]) => place(x, y, olive(s, x)))
      .join('') +
    times(7, (i) =>
      place(
        1120 + i * 92 + ((i * 37) % 50),
        420 + ((i * 53) % 150),
        line('M-26 0Q-12 -16 0 0Q12 -16 26 0', INK, 6),
        0.8,
      ),
    )
  )
}

export const leavingTangier1325: Picture = {
  slug: 'leaving-tangier-1325',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const wall = mix(INK, OXBLOOD, 0.3)
    const arch = horseshoe(1080, 550)
    const tiles = {
      star: [mix(COBALT, INK, 0.25), mix(GREEN, INK, 0.2), mix(COBALT, INK, 0.35)],
      cross: [mix(IVORY, INK, 0.25), mix(HONEY, INK, 0.3)],
      heart: mix(HONEY, INK, 0.15),
      grout: mix(wall, IVORY, 0.2),
    } as const
    const brick = times(13, (row) =>
      times(15, (i) =>
        rect(
          i * 172 - (row % 2) * 86,
          row * 124,
          166,
          118,
          mix(wall, (i * 7 + row * 5) % 4 ? INK : TERRACOTTA, 0.08 + ((i * 13 + row * 29) % 7) * 0.016),
        ),
      ),
    )
    const pack = place(
      -70,
      120,
      filled(
        'M-60 -40Q-70 60 0 66Q70 60 60 -40Z',
        OXBLOOD,
        rect(8, -60, 90, 140, darker(OXBLOOD, 0.3)) + times(3, (i) => rect(-70, -20 + i * 26, 140, 8, HONEY)),
      ) + line('M-52 -40Q-10 -180 96 -250', CEDAR, 12),
    )
    const traveller =
      person(POSES.stride, {
        skin: SKINS[1],
        top: lighter(IVORY, 0.25),
        cut: 'djellaba',
        head: 'taqiyah',
        headColour: mix(COBALT, IVORY, 0.15),
        holds: [line('M-10 -260L16 372', CEDAR, 15), ''],
      }) + place(60, -420, pack, 0.92)
    const shade = mix(NIGHT, OXBLOOD, 0.22)
    return (
      rect(0, 0, 2400, 1600, wall) +
      brick +
      spatter(2, [0, 0, 2400, 1600], 2600, NIGHT, 'top', 6, 0.7) +
      // An alfiz of tiles frames the arch.
      zellige(4, 18, 1, tiles, upright(510, 8, 82.2)) +
      zellige(6, 1, 19, tiles, upright(510, 8, 82.2)) +
      zellige(9, 1, 19, tiles, upright(1907.8, 8, 82.2)) +
      place(
        1250,
        1600,
        path(horseshoe(1160, 560), mix(TERRACOTTA, INK, 0.2)) + path(horseshoe(1122, 556), mix(BRASS, INK, 0.25)),
      ) +
      `<clipPath id="gate"><path d="${arch}" transform="translate(1250 1600)"/></clipPath><g clip-path="url(#gate)">${morning()}</g>` +
      // The threshold and the long shadow that falls back towards us.
      poly(
        [
          [0, 1600],
          [2400, 1600],
          [1900, 1516],
          [600, 1516],
        ],
        mix(wall, NIGHT, 0.4),
      ) +
      path('M1130 1600L1176 1516H1262L1330 1600Z', NIGHT, 'opacity="0.65"') +
      place(1216, 1520, traveller, 0.92) +
      // A nailed leaf of the door stands open on either side.
      filled(
        boxPath(296, 150, 200, 1450),
        mix(CEDAR, INK, 0.35),
        times(5, (i) => rect(296 + i * 42, 150, 4, 1450, NIGHT)) +
          times(11, (row) => times(4, (i) => circle(322 + i * 48, 220 + row * 130, 9, mix(BRASS, INK, 0.25)))),
      ) +
      filled(
        boxPath(2004, 150, 200, 1450),
        mix(CEDAR, INK, 0.25),
        times(5, (i) => rect(2004 + i * 42, 150, 4, 1450, NIGHT)) +
          times(11, (row) => times(4, (i) => circle(2030 + i * 48, 220 + row * 130, 9, mix(BRASS, INK, 0.1)))),
      ) +
      place(
        430,
        1590,
        person(POSES.hold, {
          skin: darker(SKINS[2], 0.35),
          top: mix(OXBLOOD, NIGHT, 0.35),
          cut: 'djellaba',
          head: 'scarf',
          headColour: mix(IVORY, NIGHT, 0.35),
        }),
        0.98,
      ) +
      place(
        236,
        1596,
        person(POSES.rest, {
          skin: darker(SKINS[1], 0.35),
          top: mix(shade, COBALT, 0.4),
          cut: 'djellaba',
          head: 'taqiyah',
          headColour: mix(IVORY, NIGHT, 0.5),
        }),
        1.06,
      )
    )
  },
}
