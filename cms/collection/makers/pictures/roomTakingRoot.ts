import { COVER, type Picture } from '../Picture.ts'
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
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { cassettePlayer, hangingLamp, plantPot, teaGlass, teapot } from '../parts/things.ts'
import { gabledHouse, orangeTree } from '../parts/town.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'

const [CELL_W, CELL_H] = [290, 250]

/** A room seen through the taken-away wall, 290 × 250, floor at the bottom. */
const ROOMS: readonly ((tone: string) => string)[] = [
  () =>
    place(145, 0, hangingLamp(20, 90, GREEN)) +
    rect(40, 176, 210, 12, CEDAR) +
    rect(56, 188, 12, 62, CEDAR) +
    rect(222, 188, 12, 62, CEDAR) +
    place(110, 176, teapot(48)) +
    place(160, 176, teaGlass(40)) +
    place(184, 176, teaGlass(40)) +
    place(
      250,
      250,
      person(POSES.stand, { skin: SKINS[1], top: OXBLOOD, cut: 'djellaba', head: 'scarf', headColour: PAPER }),
      0.21,
    ) +
    place(
      30,
      250,
      person(POSES.stand, { skin: SKINS[2], top: COBALT, legs: INK, head: 'hair', headColour: '#241c22' }),
      0.15,
    ),
  () =>
    rect(20, 190, 180, 60, mix(OXBLOOD, CEDAR, 0.2), 'rx="14"') +
    rect(20, 150, 180, 50, OXBLOOD, 'rx="14"') +
    times(4, (i) => place(46 + i * 44, 176, path('M0 -16L16 0L0 16L-16 0Z', HONEY))) +
    place(244, 190, cassettePlayer(100)) +
    rect(196, 190, 90, 60, CEDAR) +
    rect(60, 30, 74, 58, PAPER) +
    path('M60 88q18 -40 37 -14t37 -20v34Z', GREEN) +
    place(
      110,
      214,
      person(
        {
          ...POSES.stand,
          knees: [
            [-0.5, -1.4],
            [0.5, -1.4],
          ],
          hips: [
            [-0.42, -2.2],
            [0.42, -2.2],
          ],
          shoulders: [
            [-0.9, -4.2],
            [0.9, -4.2],
          ],
          head: [0, -5.3],
          elbows: [
            [-1.15, -3.1],
            [1.15, -3.1],
          ],
          hands: [
            [-0.55, -2.1],
            [0.55, -2.1],
          ],
        },
        { skin: SKINS[3], top: mix(INK, IVORY, 0.2), head: 'taqiyah', headColour: PAPER, view: 'front' },
      ),
      0.18,
    ),
  () =>
    rect(24, 170, 200, 12, CEDAR) +
    rect(40, 182, 12, 68, CEDAR) +
    rect(200, 182, 12, 68, CEDAR) +
    path('M80 170l60 -12l60 12Z', PAPER) +
    place(60, 170, plantPot(36)) +
    place(210, 0, hangingLamp(50, 80, OXBLOOD)) +
    place(
      150,
      250,
      person(POSES.hold, { skin: SKINS[1], top: HONEY, head: 'plait', headColour: '#241c22', legs: INK }),
      0.17,
    ) +
    times(5, (i) => rect(240, 60 + i * 24, 44, 20, [OXBLOOD, COBALT, GREEN, SAND, INK][i] ?? INK)),
  () =>
    line('M0 40H290', INK, 4) +
    [
      [40, PAPER],
      [96, OXBLOOD],
      [150, HONEY],
      [214, COBALT],
    ]
      .map(([x, c]) => path(`M${x} 40l14 -6l12 8l12 -8l14 6l14 22l-12 10v64h-56v-64l-12 -10Z`, String(c)))
      .join('') +
    place(
      70,
      250,
      person(POSES.raise, { skin: SKINS[0], top: GREEN, cut: 'dress', legs: INK, head: 'bun', headColour: '#3a2620' }),
      0.2,
    ) +
    place(220, 250, plantPot(74, GREEN, OXBLOOD)),
  () =>
    rect(60, 110, 170, 140, lighter(IVORY, 0.2)) +
    rect(80, 150, 130, 84, INK) +
    rect(60, 110, 170, 12, INK) +
    place(
      110,
      108,
      path('M-40 0q-6 -40 6 -56h68q12 16 6 56Z', mix(INK, IVORY, 0.5)) + path('M-30 -58q30 -34 62 0Z', SAND),
    ) +
    line('M96 36q-10 -16 2 -30M130 34q-10 -16 4 -28', PAPER, 5) +
    place(
      262,
      250,
      person(POSES.reach, {
        skin: SKINS[2],
        top: mix(COBALT, IVORY, 0.1),
        head: 'scarf',
        headColour: OXBLOOD,
        cut: 'djellaba',
      }),
      0.2,
      0,
      true,
    ),
  () =>
    rect(30, 200, 190, 50, PAPER, 'rx="8"') +
    rect(30, 184, 70, 30, SAND, 'rx="10"') +
    path('M90 200h130v50H80Z', COBALT) +
    times(5, (i) => path(`M${104 + i * 24} 214l9 12l-9 12l-9 -12Z`, HONEY)) +
    rect(150, 40, 100, 76, mix(COBALT, INK, 0.4)) +
    circle(216, 66, 14, PAPER) +
    circle(180, 90, 3, PAPER) +
    circle(168, 60, 3, PAPER) +
    place(
      252,
      250,
      person(POSES.stand, { skin: SKINS[1], top: OXBLOOD, legs: INK, head: 'hair', headColour: '#241c22' }),
      0.2,
    ),
  // A child at a desk under a lamp; a tall shelf of books.
  () =>
    rect(150, 30, 120, 220, CEDAR) +
    times(
      5,
      (r) =>
        rect(158, 40 + r * 42, 104, 34, darker(CEDAR, 0.4)) +
        times(8, (c) =>
          rect(
            160 + c * 13,
            44 + r * 42 + ((r * 3 + c * 5) % 8),
            11,
            30 - ((r * 3 + c * 5) % 8),
            [OXBLOOD, COBALT, HONEY, GREEN, SAND][(r + c * 2) % 5] ?? SAND,
          ),
        ),
    ) +
    rect(20, 176, 110, 10, CEDAR) +
    rect(28, 186, 9, 64, CEDAR) +
    rect(114, 186, 9, 64, CEDAR) +
    line('M34 176V128L60 112', INK, 5) +
    path('M50 104l34 8l-8 20l-36 -10Z', HONEY) +
    place(
      88,
      250,
      person(POSES.hold, { skin: SKINS[1], top: OXBLOOD, head: 'plait', headColour: '#241c22', legs: INK }),
      0.16,
    ),
  // A loom: someone weaves at home.
  () =>
    rect(40, 40, 14, 210, CEDAR) +
    rect(220, 40, 14, 210, CEDAR) +
    rect(30, 40, 214, 14, CEDAR) +
    rect(30, 200, 214, 12, CEDAR) +
    times(22, (i) => line(`M${62 + i * 7.2} 54V200`, PAPER, 2)) +
    times(7, (r) =>
      rect(58, 190 - r * 12, 158, 11, [OXBLOOD, HONEY, INK, OXBLOOD, GREEN, HONEY, OXBLOOD][r] ?? OXBLOOD),
    ) +
    times(6, (i) => path(`M${70 + i * 26} 150l9 12l-9 12l-9 -12Z`, PAPER)) +
    place(
      138,
      258,
      person(POSES.reach, { skin: SKINS[2], top: COBALT, cut: 'djellaba', head: 'scarf', headColour: HONEY }),
      0.2,
    ),
  // Friends round a low table.
  () =>
    rect(0, 206, 290, 44, mix(OXBLOOD, CEDAR, 0.3), 'rx="8"') +
    times(6, (i) => rect(8 + i * 48, 172, 40, 40, [OXBLOOD, GREEN, HONEY][i % 3] ?? OXBLOOD, 'rx="8"')) +
    oval(146, 208, 60, 13, BRASS_TRAY) +
    place(130, 206, teapot(36)) +
    place(162, 208, teaGlass(26)) +
    place(180, 208, teaGlass(26)) +
    rect(100, 40, 90, 70, IVORY) +
    rect(108, 48, 74, 54, mix(COBALT, IVORY, 0.4)) +
    path('M108 102q18 -30 36 -10t38 -14v24Z', GREEN) +
    [
      [50, COBALT, 2],
      [240, mix(IVORY, CEDAR, 0.4), 1],
    ]
      .map(([x, top, skin]) =>
        place(
          Number(x),
          246,
          person(
            {
              ...POSES.stand,
              knees: [
                [-0.5, -1.4],
                [0.5, -1.4],
              ],
              hips: [
                [-0.42, -2.2],
                [0.42, -2.2],
              ],
              shoulders: [
                [-0.9, -4.2],
                [0.9, -4.2],
              ],
              head: [0, -5.3],
              elbows: [
                [-1.15, -3.1],
                [1.15, -3.1],
              ],
              hands: [
                [-0.55, -2.1],
                [0.55, -2.1],
              ],
            },
            {
              skin: SKINS[Number(skin)] ?? SKINS[0],
              top: String(top),
              head: 'hair',
              headColour: '#241c22',
              view: 'front',
            },
          ),
          0.2,
        ),
      )
      .join(''),
  // A window with its pots, an old man looking out.
  () =>
    rect(70, 30, 150, 150, PAPER) +
    rect(80, 40, 130, 130, mix(COBALT, IVORY, 0.5)) +
    times(4, (i) =>
      path(`M${80 + i * 34} 170v-${40 + ((i * 23) % 30)}l17 -16l17 16V170Z`, mix(OXBLOOD, IVORY, 0.2 + i * 0.1)),
    ) +
    rect(141, 40, 8, 130, PAPER) +
    rect(60, 178, 170, 10, PAPER) +
    place(92, 178, plantPot(40)) +
    place(200, 178, plantPot(40, GREEN, OXBLOOD)) +
    place(
      140,
      254,
      person(POSES.behindBack, {
        skin: SKINS[2],
        top: mix(CEDAR, IVORY, 0.2),
        cut: 'djellaba',
        head: 'taqiyah',
        headColour: PAPER,
      }),
      0.22,
    ),
]

const BRASS_TRAY = mix(HONEY, IVORY, 0.25)

/** Which scene each of the fifteen rooms holds; neighbours differ. */
const ORDER = [0, 9, 2, 3, 6, 5, 1, 7, 0, 8, 4, 6, 9, 3, 1] as const

/** A root that divides as it goes down; x, y, direction in degrees, length and thickness in px. */
function root(seed: number, x: number, y: number, angle: number, length: number, thick: number, depth: number): string {
  const luck = chance(seed)
  const radians = (angle * Math.PI) / 180
  const [x2, y2] = [x + Math.cos(radians) * length, y + Math.sin(radians) * length]
  const bend = luck.between(-24, 24)
  const stroke = line(
    `M${n(x)} ${n(y)}Q${n((x + x2) / 2 + bend)} ${n((y + y2) / 2 - bend)} ${n(x2)} ${n(y2)}`,
    mix(CEDAR, HONEY, 0.12 + depth * 0.05),
    thick,
  )
  if (depth === 0) return stroke
  return (
    stroke +
    root(
      seed * 3 + 1,
      x2,
      y2,
      angle + luck.between(12, 38),
      length * luck.between(0.62, 0.82),
      thick * 0.64,
      depth - 1,
    ) +
    root(seed * 3 + 2, x2, y2, angle - luck.between(10, 36), length * luck.between(0.62, 0.84), thick * 0.64, depth - 1)
  )
}

export const roomTakingRoot: Picture = {
  slug: 'room-taking-root',
  ...COVER,
  wordless: true,
  draw: () => {
    const sky = times(10, (i) =>
      rect(0, i * 108, 2560, 109, mix(mix(HONEY, OXBLOOD, 0.12), lighter(HONEY, 0.55), i / 9)),
    )
    const [left, top] = [560, 196]
    const brick = mix(OXBLOOD, TERRACOTTA, 0.35)
    const house =
      rect(left - 44, top - 40, 5 * CELL_W + 88, 3 * CELL_H + 60, brick) +
      spatter(4, [left - 44, top - 40, 5 * CELL_W + 88, 3 * CELL_H + 60], 1500, darker(brick, 0.4), 'bottom', 4) +
      path(
        `M${left - 70} ${top - 40}L${left + 60} ${top - 128}H${left + 5 * CELL_W - 60}L${left + 5 * CELL_W + 70} ${top - 40}Z`,
        INK,
      ) +
      times(26, (i) => line(`M${left - 20 + i * 58} ${top - 44}l${10 - i * 0.2} -80`, lighter(INK, 0.14), 4)) +
      [780, 1320, 1800]
        .map(
          (x) => rect(x, top - 190, 70, 110, darker(brick, 0.2)) + rect(x - 8, top - 198, 86, 18, darker(brick, 0.4)),
        )
        .join('') +
      [980, 1560]
        .map((x) =>
          line(
            `M${x} ${top - 126}v-70M${x - 44} ${top - 186}h88M${x - 34} ${top - 168}h68M${x - 24} ${top - 150}h48`,
            INK,
            6,
          ),
        )
        .join('') +
      times(3, (r) =>
        times(5, (c) => {
          const [x, y] = [left + c * CELL_W + 16, top + r * CELL_H + 14]
          const tone =
            [
              mix(HONEY, IVORY, 0.45),
              mix(IVORY, TERRACOTTA, 0.3),
              lighter(IVORY, 0.2),
              mix(GREEN, IVORY, 0.62),
              mix(COBALT, IVORY, 0.68),
            ][(c * 2 + r) % 5] ?? IVORY
          const scene = ROOMS[ORDER[r * 5 + c] ?? 0] ?? (() => '')
          const w = CELL_W - 32
          return (
            rect(x - 8, y - 8, w + 16, CELL_H - 12, lighter(IVORY, 0.3)) +
            filled(
              boxPath(x, y, w, CELL_H - 28),
              tone,
              times(6, (k) => rect(x, y + k * 40, w, 3, darker(tone, 0.06))) + place(x, y, scene(tone), 0.888),
            ) +
            rect(x - 8, y + CELL_H - 30, w + 16, 10, darker(brick, 0.4))
          )
        }),
      )
    const street = 946
    const soil = filled(
      boxPath(0, street + 40, 2560, 480),
      mix(CEDAR, INK, 0.35),
      brush(8, [-100, street + 60, 2760, 400], 90, darker(CEDAR, 0.5), 9, 0.5) +
        spatter(6, [0, street + 40, 2560, 460], 2600, mix(CEDAR, HONEY, 0.3), 'all', 5, 0.6) +
        times(24, (i) =>
          oval(
            (i * 431) % 2560,
            street + 120 + ((i * 97) % 330),
            18 + (i % 4) * 8,
            12 + (i % 3) * 5,
            mix(CEDAR, IVORY, 0.24),
          ),
        ),
    )
    const roots = times(9, (i) => root(i + 11, 660 + i * 156, street + 34, 90 + (i - 4) * -9, 118, 30, 4))
    return (
      sky +
      circle(2250, 330, 150, lighter(IVORY, 0.5)) +
      times(4, (i) =>
        gabledHouse(
          -60 + i * 150,
          520 + (i % 2) * 40,
          146,
          street,
          mix([OXBLOOD, TERRACOTTA, SAND, OXBLOOD][i] ?? OXBLOOD, HONEY, 0.45),
          mix(INK, HONEY, 0.4),
          i + 3,
          0.5,
        ),
      ) +
      times(4, (i) =>
        gabledHouse(
          2060 + i * 150,
          540 + (i % 2) * 50,
          146,
          street,
          mix([SAND, OXBLOOD, TERRACOTTA, OXBLOOD][i] ?? OXBLOOD, HONEY, 0.45),
          mix(INK, HONEY, 0.4),
          i + 8,
          0.5,
        ),
      ) +
      house +
      soil +
      rect(0, street, 2560, 46, mix(IVORY, INK, 0.35)) +
      rect(0, street + 40, 2560, 8, NIGHT) +
      times(32, (i) => rect(i * 82, street, 4, 40, mix(IVORY, INK, 0.5))) +
      roots +
      // One tree is the house's own: it came in a pot and went through it.
      place(290, street + 6, orangeTree(640, 7, false)) +
      root(77, 300, street + 34, 90, 130, 34, 4) +
      root(78, 2300, street + 34, 96, 110, 24, 3) +
      place(2300, street + 4, plantPot(230, GREEN, OXBLOOD)) +
      place(
        1960,
        street + 10,
        person(POSES.walk, { skin: SKINS[1], top: GREEN, cut: 'djellaba', head: 'scarf', headColour: OXBLOOD }),
        0.34,
      ) +
      place(
        2040,
        street + 14,
        person(POSES.stride, {
          skin: SKINS[1],
          top: COBALT,
          legs: INK,
          head: 'hair',
          headColour: '#241c22',
          holds: ['', place(0, 60, rect(-40, -50, 80, 60, mix(CEDAR, HONEY, 0.3), 'rx="10"'))],
        }),
        0.23,
      ) +
      place(
        2110,
        street + 14,
        person(POSES.stride, {
          skin: SKINS[0],
          top: OXBLOOD,
          cut: 'dress',
          legs: PAPER,
          head: 'plait',
          headColour: '#241c22',
        }),
        0.2,
      )
    )
  },
}
