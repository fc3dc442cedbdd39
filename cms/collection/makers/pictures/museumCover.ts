import { COVER, type Picture } from '../Picture.ts'
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
import { suitcase } from '../parts/things.ts'
import { ferry, flatHouse, horseshoe, olive, orangeTree, palm } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, n, onPlane, path, place, poly, rect, times, within } from '../svg.ts'

/** The door of the courtyard opens on the roads and the sea. */
export const museumCover: Picture = {
  slug: 'museum',
  ...COVER,
  wordless: true,
  draw: () => {
    const [cx, floor, width, spring] = [1280, 1130, 730, 352]
    const arch = horseshoe(width, spring)
    const wall = lighter(IVORY, 0.12)
    const sky = times(10, (i) =>
      rect(500, -20 + i * 70, 1600, 71, mix(mix(COBALT, IVORY, 0.52), mix(HONEY, IVORY, 0.42), Math.min(1, i / 8))),
    )
    const world =
      sky +
      circle(1490, 400, 118, lighter(HONEY, 0.55)) +
      land(ridge(3, 600, 2000, 560, 120, 150), 800, mix(ROSE, COBALT, 0.35)) +
      land(ridge(6, 600, 2000, 600, 70, 110), 800, mix(ROSE, COBALT, 0.15)) +
      sea(
        700,
        1900,
        620,
        920,
        [mix(SEA, IVORY, 0.35), mix(SEA, IVORY, 0.18), SEA, mix(SEA, INK, 0.15), mix(COBALT, INK, 0.2)],
        70,
      ) +
      glints(5, [1340, 640, 320, 220], 46, lighter(HONEY, 0.55), 0.9) +
      place(1130, 700, ferry(), 0.3) +
      line('M1080 600q-60 -40 -110 -16t-110 -20', PAPER, 12, 'opacity="0.7"') +
      place(1640, 664, path('M-30 0H30L20 12H-20ZM0 -2V-70L34 -10Z', PAPER), 1) +
      // The near shore: a white town on the left, hills, and the road that winds down to the port.
      land(
        [
          [700, 800],
          [850, 770],
          [960, 800],
          [1080, 860],
          [1200, 900],
          [1320, 904],
          [1480, 850],
          [1640, 790],
          [1900, 760],
        ],
        1200,
        mix(GREEN, HONEY, 0.36),
      ) +
      flatHouse(800, 716, 96, 812, PAPER, 2) +
      flatHouse(880, 742, 80, 830, mix(IVORY, TERRACOTTA, 0.25), 3) +
      flatHouse(944, 760, 74, 850, PAPER, 5) +
      flatHouse(842, 766, 90, 850, lighter(IVORY, 0.4), 8) +
      flatHouse(1000, 800, 66, 872, mix(IVORY, HONEY, 0.3), 9) +
      place(1056, 880, palm(150)) +
      place(806, 840, palm(190)) +
      land(
        [
          [700, 900],
          [900, 880],
          [1100, 930],
          [1400, 960],
          [1650, 900],
          [1900, 850],
        ],
        1200,
        mix(GREEN, SAND, 0.35),
      ) +
      spatter(9, [760, 860, 1050, 280], 700, mix(GREEN, INK, 0.3), 'bottom', 4) +
      path(
        'M1180 1140Q1500 1040 1450 990T1240 930T1330 892T1296 872L1312 870Q1370 896 1290 926T1520 984Q1600 1050 1420 1140Z',
        lighter(IVORY, 0.35),
      ) +
      line(
        'M1300 1140Q1540 1040 1484 988T1262 928T1344 894',
        mix(IVORY, TERRACOTTA, 0.4),
        3,
        'stroke-dasharray="16 14"',
      ) +
      [
        [1600, 930, 110],
        [1690, 1000, 150],
        [1010, 960, 120],
        [930, 1040, 160],
        [1720, 880, 80],
        [1120, 1030, 90],
      ]
        .map(([x = 0, y = 0, s = 0]) => place(x, y, olive(s, x)))
        .join('') +
      place(
        1400,
        946,
        person(POSES.walk, { skin: SKINS[2], top: OXBLOOD, head: 'scarf', headColour: HONEY, cut: 'djellaba' }),
        0.1,
      ) +
      place(
        1424,
        950,
        person(POSES.stride, {
          skin: SKINS[1],
          top: INK,
          head: 'cap',
          headColour: INK,
          holds: ['', place(0, 90, suitcase(130, 90, CEDAR))],
        }),
        0.11,
      )
    // The wall: carved frieze, alfiz, star tiles to the height of a hand.
    const frieze = (x: number, y: number, w: number, h: number) =>
      filled(
        boxPath(x, y, w, h),
        mix(IVORY, BRASS, 0.3),
        times(Math.ceil(w / 60), (i) =>
          times(Math.ceil(h / 60), (j) =>
            place(
              x + 30 + i * 60,
              y + 30 + j * 60,
              times(8, (k) =>
                place(
                  0,
                  0,
                  path('M0 0L6 -12L0 -28L-6 -12Z', darker(IVORY, 0.1)) + line('M-6 -12L0 -28L6 -12', PAPER, 2),
                  1,
                  k * 45,
                ),
              ) + circle(0, 0, 5, PAPER),
            ),
          ),
        ),
      )
    // Glazed voussoirs follow the whole curve of the arch, from one springing to the other.
    const radius = width * 0.56
    const drop = Math.sqrt(radius ** 2 - (width / 2) ** 2)
    const below = Math.asin(drop / radius)
    const stones = 41
    const voussoirs = times(stones, (i) => {
      const at = (step: number, reach: number) => {
        const angle = Math.PI - below + (step / stones) * (Math.PI + 2 * below)
        return [cx + Math.cos(angle) * reach, floor - spring - drop + Math.sin(angle) * reach] as const
      }
      return poly(
        [at(i, radius + 12), at(i + 1, radius + 12), at(i + 1, radius + 62), at(i, radius + 62)],
        [GREEN, PAPER, HONEY, PAPER][i % 4] ?? PAPER,
        `stroke="${mix(IVORY, INK, 0.4)}" stroke-width="2"`,
      )
    })
    const tiles = {
      star: [GREEN, GREEN, mix(GREEN, INK, 0.3)] as [string, ...string[]],
      cross: [PAPER, IVORY] as [string, ...string[]],
      heart: HONEY,
      grout: INK,
    }
    const court = onPlane([
      [-200, floor],
      [2760, floor],
      [4300, 1460],
      [-1740, 1460],
    ])
    const doorLeaf = (flip: boolean) =>
      place(
        flip ? 1694 : 866,
        floor,
        path('M0 0L-250 74V-760L0 -830Z', darker(CEDAR, 0.1)) +
          path('M0 0L-40 12V-820L0 -830Z', darker(CEDAR, 0.4)) +
          times(7, (r) =>
            times(3, (c) => {
              const p = onPlane([
                [-246, -748],
                [-44, -808],
                [-44, 4],
                [-246, 60],
              ])
              const [u, v] = [(c + 0.5) / 3, (r + 0.5) / 7]
              const star = Array.from({ length: 16 }, (_, k) => {
                const rr = k % 2 ? 0.6 : 1
                return p(u + Math.cos((k * Math.PI) / 8) * 0.145 * rr, v + Math.sin((k * Math.PI) / 8) * 0.062 * rr)
              })
              return (
                poly(
                  [
                    p(c / 3 + 0.01, r / 7 + 0.005),
                    p((c + 1) / 3 - 0.01, r / 7 + 0.005),
                    p((c + 1) / 3 - 0.01, (r + 1) / 7 - 0.005),
                    p(c / 3 + 0.01, (r + 1) / 7 - 0.005),
                  ],
                  mix(CEDAR, TERRACOTTA, 0.4),
                ) +
                poly(star, darker(CEDAR, 0.25)) +
                poly(
                  star.map(([x, y]) => {
                    const [mx, my] = p(u, v)
                    return [mx + (x - mx) * 0.5, my + (y - my) * 0.5] as const
                  }),
                  BRASS,
                )
              )
            }),
          ),
        1,
        0,
        flip,
      )
    return (
      rect(0, 0, 2560, 1440, wall) +
      brush(3, [-200, 0, 2960, 1130], 130, darker(wall, 0.07), 16, 0.45) +
      spatter(2, [0, 0, 2560, 1130], 1500, mix(IVORY, CEDAR, 0.4), 'bottom', 4, 0.6) +
      frieze(0, 0, 2560, 90) +
      rect(0, 88, 2560, 8, PAPER) +
      rect(0, 96, 2560, 4, mix(IVORY, CEDAR, 0.5)) +
      place(0, 0, zellige(4, 11, 7, tiles, upright(-34, 726, 58)) + zellige(5, 13, 7, tiles, upright(1926, 726, 58))) +
      rect(0, 706, 604, 22, GREEN) +
      rect(1926, 706, 700, 22, GREEN) +
      rect(0, 700, 604, 6, INK) +
      rect(1926, 700, 700, 6, INK) +
      frieze(634, 110, 1292, 560) +
      rect(634, 110, 1292, 12, PAPER) +
      rect(626, 104, 12, 1030, PAPER) +
      rect(1922, 104, 12, 1030, PAPER) +
      path(`M640 ${floor}V700H880V${floor}ZM1680 ${floor}V700H1920V${floor}Z`, wall) +
      zellige(8, 4, 7, tiles, upright(640, 726, 58)) +
      zellige(9, 4, 7, tiles, upright(1688, 726, 58)) +
      voussoirs +
      place(cx, floor, path(arch, PAPER, `stroke="${PAPER}" stroke-width="30"`) + line(arch, BRASS, 5)) +
      within(placed(arch, cx, floor), world) +
      filled(
        boxPath(0, floor, 2560, 330),
        mix(IVORY, TERRACOTTA, 0.3),
        zellige(
          12,
          26,
          5,
          { star: [GREEN, COBALT], cross: [PAPER, IVORY], heart: HONEY, grout: mix(IVORY, CEDAR, 0.4) },
          (c, r) => court(c / 26, r / 5),
          0.02,
        ) +
          poly(
            [
              [820, floor],
              [1740, floor],
              [2200, 1460],
              [560, 1460],
            ],
            lighter(HONEY, 0.4),
            'opacity="0.42"',
          ),
      ) +
      rect(0, floor - 4, 820, 12, darker(IVORY, 0.3)) +
      rect(1740, floor - 4, 820, 12, darker(IVORY, 0.3)) +
      doorLeaf(false) +
      doorLeaf(true) +
      path('M1210 1360L700 1440H1180L1260 1380Z', INK, 'opacity="0.28"') +
      place(
        1180,
        1372,
        person(POSES.rest, {
          skin: SKINS[1],
          top: mix(COBALT, INK, 0.1),
          cut: 'djellaba',
          head: 'scarf',
          headColour: PAPER,
        }),
        0.62,
      ) +
      place(
        1330,
        1386,
        person(POSES.stand, {
          skin: SKINS[2],
          top: OXBLOOD,
          legs: INK,
          head: 'hair',
          headColour: '#241c22',
          holds: [place(-10, 150, suitcase(210, 150, CEDAR, darker(CEDAR, 0.4))), ''],
        }),
        0.66,
      ) +
      place(
        1100,
        1394,
        person(POSES.stand, {
          skin: SKINS[1],
          top: HONEY,
          cut: 'dress',
          legs: PAPER,
          head: 'plait',
          headColour: '#241c22',
        }),
        0.4,
      ) +
      place(300, 1400, orangeTree(760, 3)) +
      place(2290, 1400, orangeTree(820, 8)) +
      place(70, 1420, orangeTree(520, 12)) +
      place(2500, 1430, orangeTree(500, 15))
    )
  },
}

/** Moves a path made only of M, V, A and H commands written in absolute numbers. */
function placed(d: string, x: number, y: number): string {
  return d.replace(/([MVAZ])([^MVAZ]*)/g, (_, command: string, numbers: string) => {
    const v = numbers.trim().split(/[ ,]+/).map(Number)
    if (command === 'M') return `M${n((v[0] ?? 0) + x)} ${n((v[1] ?? 0) + y)}`
    if (command === 'V') return `V${n((v[0] ?? 0) + y)}`
    if (command === 'A') return `A${v.slice(0, 5).join(' ')} ${n((v[5] ?? 0) + x)} ${n((v[6] ?? 0) + y)}`
    return command
  })
}
