import { LANDSCAPE, type Picture } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES, type Pose } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import {
  boxPath,
  circle,
  filled,
  limb,
  line,
  n,
  oval,
  path,
  place,
  poly,
  rect,
  times,
  trace,
  within,
  type Point,
} from '../svg.ts'

/** Coal as it breaks: facets of blue black, a few of them catching a lamp. */
function seam(
  seed: number,
  top: readonly Point[],
  bottom: readonly Point[],
  columns: number,
  rows: number,
  lights: readonly (readonly [x: number, y: number, reach: number])[],
): string {
  const luck = chance(seed)
  const at = (line: readonly Point[], u: number): Point => {
    const i = Math.min(line.length - 2, Math.floor(u * (line.length - 1)))
    const [a, b] = [line[i] ?? [0, 0], line[i + 1] ?? [0, 0]]
    const t = u * (line.length - 1) - i
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
  }
  const grid = Array.from({ length: rows + 1 }, (_, r) =>
    Array.from({ length: columns + 1 }, (_, c): Point => {
      const [t, b] = [at(top, c / columns), at(bottom, c / columns)]
      const v = r / rows
      const edge = r === 0 || r === rows ? 0 : 1
      return [t[0] + (b[0] - t[0]) * v + luck.between(-24, 24), t[1] + (b[1] - t[1]) * v + edge * luck.between(-24, 24)]
    }),
  )
  let facets = ''
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const [a, b, d, e] = [grid[r]?.[c], grid[r]?.[c + 1], grid[r + 1]?.[c + 1], grid[r + 1]?.[c]]
      if (!a || !b || !d || !e) continue
      const shine = luck.next()
      const lit =
        Math.max(0, ...lights.map(([x, y, reach]) => 1 - Math.hypot(a[0] + 30 - x, a[1] + 30 - y) / reach)) ** 0.8 * 0.8
      const stone = (light: number) =>
        mix(
          mix(NIGHT, shine > 0.93 ? lighter(COBALT, 0.45) : COBALT, light),
          lighter(HONEY, 0.35),
          lit * (0.55 + light),
        )
      facets +=
        poly([a, b, d], stone(luck.between(0.04, 0.3)), `stroke="${NIGHT}" stroke-width="2"`) +
        poly([a, d, e], stone(luck.between(0, 0.46)), `stroke="${NIGHT}" stroke-width="2"`)
      if (shine > 0.88) facets += line(`M${n(a[0])} ${n(a[1])}L${n(d[0])} ${n(d[1])}`, mix(IVORY, COBALT, 0.4), 3)
    }
  }
  return facets
}

function prop(x: number, top: number, bottom: number, width: number): string {
  const wood = mix(CEDAR, TERRACOTTA, 0.25)
  return (
    filled(
      boxPath(x - width / 2, top, width, bottom - top),
      wood,
      rect(x + width * 0.12, top, width, bottom - top, darker(wood, 0.45)) +
        brush(Math.round(x), [x - width, top, width * 0.9, bottom - top], 10, darker(wood, 0.4), 3) +
        times(7, (i) =>
          line(
            `M${n(x - width / 2)} ${n(top + ((i + 0.3) * (bottom - top)) / 7)}q${n(width / 2)} 9 ${n(width)} ${i % 2 ? -6 : 5}`,
            darker(wood, 0.5),
            3,
          ),
        ),
    ) +
    filled(
      boxPath(x - width * 1.5, top - width * 0.5, width * 3, width * 0.62),
      darker(wood, 0.12),
      rect(x, top - width, width * 3, width * 2, darker(wood, 0.45)),
    )
  )
}

/** Light of a cap lamp: it widens until it ends as a pool on the face of coal. */
function lamp(
  x: number,
  y: number,
  toX: number,
  toY: number,
  pool: number,
): { cone: string; pool: readonly [number, number, number]; bulb: string } {
  const angle = Math.atan2(toY - y, toX - x)
  const side = (reach: number): Point[] => [
    [toX + Math.sin(angle) * reach, toY - Math.cos(angle) * reach],
    [toX - Math.sin(angle) * reach, toY + Math.cos(angle) * reach],
  ]
  const beam = (reach: number) => trace([[x, y], ...side(reach)])
  return {
    pool: [toX, toY, pool * 1.9],
    cone:
      path(beam(pool), HONEY, 'opacity="0.15"') +
      path(beam(pool * 0.6), lighter(HONEY, 0.4), 'opacity="0.13"') +
      path(beam(pool * 0.24), lighter(HONEY, 0.6), 'opacity="0.16"'),
    bulb:
      circle(x, y, 44, HONEY, 'opacity="0.35"') + circle(x, y, 24, lighter(HONEY, 0.5)) + circle(x, y, 13, '#fffaf0'),
  }
}

/** Where the lamp sits on a helmet: in front of the brow, for a figure placed at x, y. */
const brow = (pose: Pose, x: number, y: number, scale: number): Point => [
  x + (pose.head[0] + 0.4) * 100 * scale,
  y + (pose.head[1] - 0.14) * 100 * scale,
]

const CROUCH: Pose = {
  ...POSES.kneel,
  elbows: [
    [1.2, -3.1],
    [2.1, -3.2],
  ],
  hands: [
    [2.25, -3.35],
    [3.1, -3.9],
  ],
}
const CRAWL: Pose = {
  head: [2.5, -3.1],
  shoulders: [
    [1.5, -3.0],
    [1.9, -2.6],
  ],
  elbows: [
    [1.9, -1.9],
    [2.6, -1.6],
  ],
  hands: [
    [2.2, -0.5],
    [3.3, -1.2],
  ],
  hips: [
    [-0.5, -2.3],
    [-0.2, -2.1],
  ],
  knees: [
    [0.3, -0.5],
    [-0.2, -0.35],
  ],
  feet: [
    [-1.5, -0.15],
    [-1.8, -0.15],
  ],
}

function pick(length: number): string {
  return (
    path(
      limb([
        [-length, length * 0.36, 11],
        [length * 0.5, -length * 0.2, 10],
      ]),
      TERRACOTTA,
    ) +
    path(
      `M${n(length * 0.34)} ${n(-length * 0.5)}Q${n(length * 0.72)} ${n(-length * 0.32)} ${n(length * 0.62)} ${n(length * 0.3)}L${n(length * 0.52)} ${n(length * 0.02)}L${n(length * 0.42)} ${n(-length * 0.22)}Z`,
      lighter(INK, 0.45),
    )
  )
}

/** A pneumatic hammer with its hose. */
const hammer =
  path(
    limb([
      [-60, 24, 26],
      [60, -24, 22],
    ]),
    BRASS,
  ) +
  path(
    limb([
      [60, -24, 15],
      [120, -48, 13],
    ]),
    darker(BRASS, 0.3),
  ) +
  path('M116 -58L330 -136L124 -34Z', lighter(INK, 0.5)) +
  line('M-30 -30L-70 44', darker(BRASS, 0.4), 18) +
  line('M-74 34Q-220 180 -420 150T-900 240', darker(OXBLOOD, 0.35), 16)

export const theCoalFace: Picture = {
  slug: 'the-coal-face',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const roof: Point[] = [
      [-60, 300],
      [500, 330],
      [1000, 300],
      [1500, 380],
      [2000, 440],
      [2460, 560],
    ]
    const floor: Point[] = [
      [-60, 1360],
      [500, 1310],
      [1000, 1290],
      [1500, 1230],
      [2000, 1180],
      [2460, 1110],
    ]
    const rock = mix(INK, CEDAR, 0.34)
    const strata = times(9, (i) =>
      path(
        `M-20 ${n(-30 + i * 44)}Q700 ${n(30 + i * 40)} 1300 ${n(i * 46)}T2420 ${n(60 + i * 66)}V${n(110 + i * 66)}Q1900 ${n(60 + i * 50)} 1300 ${n(34 + i * 46)}T-20 ${n(8 + i * 44)}Z`,
        mix(rock, i % 3 === 0 ? OXBLOOD : i % 3 === 1 ? TERRACOTTA : INK, 0.24),
      ),
    )
    const ground = trace([...floor, [2460, 1660], [-60, 1660]])
    const lamps = [
      lamp(...brow(CROUCH, 900, 1310, 1.42), 1560, 560, 200),
      lamp(...brow(CRAWL, 1330, 1240, 1.42), 2090, 760, 200),
      lamp(...brow(POSES.bend, 330, 1500, 1.62), 1010, 1180, 130),
    ] as const
    const far = times(7, (i) => {
      const t = 1 - i / 7
      const [x, y, w, h] = [300 - i * 36, 820 + i * 4, 440 * t + 46, 560 * t + 40]
      return (
        rect(x - w / 2, y - h / 2, w, h, mix(NIGHT, CEDAR, 0.14 + i * 0.07)) +
        line(
          `M${n(x - w / 2)} ${n(y + h / 2)}V${n(y - h / 2)}H${n(x + w / 2)}V${n(y + h / 2)}`,
          mix(CEDAR, TERRACOTTA, i * 0.09),
          36 * t + 6,
        )
      )
    })
    const miner = (
      pose: Pose,
      x: number,
      y: number,
      scale: number,
      top: string,
      helmet: string,
      right: string,
      skin: string,
    ) =>
      place(
        x,
        y,
        person(pose, {
          skin,
          top,
          legs: mix(lighter(INK, 0.2), COBALT, 0.3),
          shoes: NIGHT,
          head: 'helmet',
          headColour: helmet,
          holds: ['', right],
        }),
        scale,
      )
    return (
      rect(0, 0, 2400, 1600, rock) +
      strata +
      spatter(21, [0, 0, 2400, 480], 2200, NIGHT, 'top', 6, 0.7) +
      seam(
        5,
        roof,
        floor,
        44,
        17,
        lamps.map(({ pool }) => pool),
      ) +
      within(
        'M-60 300H660V1400H-60Z',
        path('M-60 300H560Q700 800 520 1400H-60Z', NIGHT) +
          far +
          [
            [236, 834],
            [196, 850],
            [262, 856],
          ]
            .map(([x = 0, y = 0]) => circle(x, y, 9, lighter(HONEY, 0.5)) + circle(x, y, 22, HONEY, 'opacity="0.35"'))
            .join(''),
      ) +
      path(ground, mix(NIGHT, CEDAR, 0.35)) +
      within(
        ground,
        spatter(33, [0, 1150, 2400, 450], 3000, NIGHT, 'bottom', 7) +
          line('M-40 1520L980 1300M-40 1590L1120 1300', lighter(INK, 0.35), 13) +
          times(14, (i) =>
            line(`M${n(-40 + i * 82)} ${n(1500 - i * 16)}l${n(66 - i * 1.5)} ${n(58 - i * 2.6)}`, CEDAR, 26 - i),
          ),
      ) +
      lamps.map(({ cone }) => cone).join('') +
      prop(760, 330, 1320, 62) +
      prop(2170, 520, 1170, 54) +
      miner(
        {
          ...CRAWL,
          hands: [
            [2.2, -0.5],
            [3.5, -1.7],
          ],
        },
        1330,
        1240,
        1.42,
        mix(COBALT, INK, 0.35),
        BRASS,
        place(0, 0, pick(150), 1, -30),
        SKINS[2],
      ) +
      miner(CROUCH, 900, 1310, 1.42, TERRACOTTA, IVORY, place(10, 0, hammer, 1, 6), SKINS[1]) +
      prop(1820, 440, 1210, 58) +
      miner(
        {
          ...POSES.bend,
          hands: [
            [1.9, -1.4],
            [2.9, -1.35],
          ],
        },
        330,
        1500,
        1.62,
        OXBLOOD,
        HONEY,
        place(
          -20,
          10,
          path(
            limb([
              [-190, -120, 11],
              [60, 60, 11],
            ]),
            TERRACOTTA,
          ) +
            path('M40 20L190 96Q210 170 140 180L6 96Z', lighter(INK, 0.35)) +
            path('M150 80L190 96Q210 170 140 180Z', darker(INK, 0.1)),
          1,
          10,
        ),
        SKINS[3],
      ) +
      lamps.map(({ bulb }) => bulb).join('') +
      times(46, (i) => {
        const luck = chance(i + 70)
        const [x, y, s] = [luck.between(1000, 2360), 1600 - luck.next() ** 2 * 420, luck.between(20, 62)]
        return (
          poly(
            [
              [x, y],
              [x + s, y - s * 0.6],
              [x + s * 1.5, y + s * 0.1],
              [x + s * 0.8, y + s * 0.7],
            ],
            mix(NIGHT, COBALT, luck.between(0.08, 0.4)),
          ) +
          poly(
            [
              [x, y],
              [x + s, y - s * 0.6],
              [x + s * 0.7, y + s * 0.1],
            ],
            mix(NIGHT, lighter(COBALT, 0.35), luck.between(0.2, 0.6)),
          )
        )
      }) +
      // A flame lamp, brass and glass, waits on the floor in front.
      place(
        2080,
        1545,
        oval(0, 0, 96, 18, NIGHT) +
          line('M-44 -250Q0 -372 44 -250', BRASS, 9) +
          filled('M-58 -70h116v66h-116Z', BRASS, rect(16, -90, 80, 100, darker(BRASS, 0.3))) +
          rect(-46, -164, 92, 96, lighter(HONEY, 0.55)) +
          path('M0 -78Q-24 -98 0 -146Q24 -98 0 -78Z', HONEY) +
          [-44, -16, 14, 42].map((x) => rect(x - 3, -166, 6, 98, darker(BRASS, 0.4))).join('') +
          filled(
            'M-52 -166L-34 -250H34L52 -166Z',
            BRASS,
            rect(8, -260, 80, 100, darker(BRASS, 0.3)) +
              times(5, (i) => rect(-60, -238 + i * 15, 120, 4, darker(BRASS, 0.45))),
          ) +
          circle(0, -116, 130, HONEY, 'opacity="0.16"'),
        1.1,
      ) +
      ''
    )
  },
}
