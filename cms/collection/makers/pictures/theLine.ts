import { LANDSCAPE, type Picture } from '../Picture.ts'
import {
  BRASS,
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
import { arm } from '../parts/hand.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, limb, line, n, path, place, rect, times, within } from '../svg.ts'

/** A car shell of no make, 900 wide, floor on 0,0: bare metal openings, no wheels yet. */
function shell(paint: string, wheels = false): string {
  const body =
    'M-450 -60Q-452 -150 -420 -166L-300 -184Q-230 -300 -150 -308H90Q170 -306 262 -192L420 -168Q456 -156 452 -60L440 -44H350A84 84 0 0 0 182 -44H-186A84 84 0 0 0 -354 -44H-440Z'
  const dark = darker(paint, 0.28)
  const wheel = (x: number) =>
    circle(x, -40, 74, NIGHT) +
    circle(x, -40, 44, SAND) +
    circle(x, -40, 36, darker(SAND, 0.3)) +
    circle(x, -40, 12, SAND)
  return (
    filled(
      body,
      paint,
      rect(-460, -112, 920, 80, dark) +
        rect(-460, -150, 920, 7, lighter(paint, 0.35)) +
        spatter(12, [-450, -310, 900, 280], 500, darker(paint, 0.5), 'bottom', 4, 0.7) +
        path('M-60 -320H-20L-60 -40H-110Z', lighter(paint, 0.35), 'opacity="0.5"'),
    ) +
    path('M-268 -188Q-214 -278 -146 -284H-36V-188Z', NIGHT) +
    path('M-8 -188V-284H86Q148 -280 218 -188Z', NIGHT) +
    path('M-240 -192L-150 -276H-110L-196 -192Z', lighter(INK, 0.3)) +
    path('M20 -192L60 -280H86L54 -192Z', lighter(INK, 0.3)) +
    line('M-22 -306V-60M-22 -186V-52M-276 -184L-262 -64M236 -190L216 -130', dark, 5) +
    rect(-74, -170, 38, 9, dark, 'rx="4"') +
    rect(168, -170, 38, 9, dark, 'rx="4"') +
    circle(424, -128, 26, wheels ? lighter(HONEY, 0.5) : NIGHT) +
    circle(-438, -120, 15, NIGHT) +
    (wheels ? wheel(266) + wheel(-270) : '')
  )
}

function hook(x: number, rail: number, roof: number, spread: number): string {
  return (
    line(
      `M${n(x)} ${n(rail)}V${n(rail + 54)}M${n(x - spread)} ${n(roof)}L${n(x - spread * 0.8)} ${n(rail + 54)}H${n(x + spread * 0.8)}L${n(x + spread)} ${n(roof)}`,
      HONEY,
      13,
    ) +
    circle(x, rail, 20, BRASS) +
    circle(x, rail, 9, INK)
  )
}

const WORKERS: readonly {
  x: number
  pose: keyof typeof POSES
  top: string
  head: Dress['head']
  headColour: string
  skin: number
  flip?: boolean
}[] = [
  { x: 250, pose: 'work', top: mix(COBALT, INK, 0.2), head: 'beanie', headColour: OXBLOOD, skin: 1 },
  { x: 640, pose: 'reach', top: mix(COBALT, IVORY, 0.12), head: 'hair', headColour: NIGHT, skin: 2, flip: true },
  { x: 1010, pose: 'work', top: GREEN, head: 'cap', headColour: darker(INK, 0.1), skin: 3 },
  {
    x: 1440,
    pose: 'shoulderLoad',
    top: mix(COBALT, INK, 0.35),
    head: 'hair',
    headColour: '#2b2230',
    skin: 0,
    flip: true,
  },
  { x: 1800, pose: 'work', top: mix(COBALT, IVORY, 0.08), head: 'beret', headColour: INK, skin: 2 },
  { x: 2210, pose: 'reach', top: TERRACOTTA, head: 'beanie', headColour: darker(GREEN, 0.2), skin: 1, flip: true },
]

/** Sparks of a welding gun: a star of strokes. */
const sparks = (size: number) =>
  times(18, (i) =>
    place(
      0,
      0,
      line(`M${n(size * 0.2)} 0H${n(size * (0.5 + ((i * 7) % 5) / 8))}`, i % 3 ? HONEY : PAPER, i % 2 ? 6 : 3.5),
      1,
      i * 20 + ((i * 13) % 11),
    ),
  ) + circle(0, 0, size * 0.2, PAPER)

const spanner =
  path(
    limb([
      [0, 120, 17],
      [0, -150, 17],
    ]),
    lighter(INK, 0.5),
  ) +
  path(
    limb([
      [8, 120, 8],
      [8, -150, 8],
    ]),
    lighter(INK, 0.32),
  ) +
  path(
    'M-44 -146Q-60 -220 -22 -244L-24 -196L0 -180L24 -196L22 -244Q60 -220 44 -146Q0 -118 -44 -146Z',
    lighter(INK, 0.5),
  ) +
  path('M6 -126Q30 -128 44 -146Q60 -220 22 -244L24 -196L6 -184Z', lighter(INK, 0.32))

export const theLine: Picture = {
  slug: 'the-line',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const wall = mix(IVORY, TERRACOTTA, 0.42)
    const saw = times(6, (i) => {
      const x = i * 430 - 90
      return (
        path(`M${x} 300L${x} 60L${x + 430} 300Z`, mix(IVORY, HONEY, 0.42)) +
        path(`M${x + 16} 292V92L${x + 90} 132V292Z`, PAPER) +
        times(3, (j) => line(`M${x + 16} ${130 + j * 54}L${x + 90} ${146 + j * 50}`, mix(wall, INK, 0.4), 6)) +
        line(`M${x} 300V60L${x + 430} 300`, mix(INK, OXBLOOD, 0.25), 15)
      )
    })
    const trusses =
      rect(0, 292, 2400, 22, mix(INK, OXBLOOD, 0.25)) +
      times(24, (i) => line(`M${i * 104} 314L${i * 104 + 52} 372L${i * 104 + 104} 314`, mix(INK, OXBLOOD, 0.25), 7)) +
      rect(0, 368, 2400, 12, mix(INK, OXBLOOD, 0.25))
    const columns = times(
      5,
      (i) =>
        filled(boxPath(150 + i * 540, 380, 46, 760), mix(INK, OXBLOOD, 0.3), rect(176 + i * 540, 380, 40, 760, NIGHT)) +
        times(9, (j) => circle(162 + i * 540, 420 + j * 66, 5, BRASS)),
    )
    const lights = times(
      6,
      (i) =>
        line(`M${200 + i * 400} 380v60`, INK, 5) +
        path(`M${130 + i * 400} 470l40 -34h60l40 34Z`, GREEN) +
        rect(130 + i * 400, 468, 140, 12, PAPER) +
        path(
          `M${130 + i * 400} 480L${30 + i * 400} 1120H${370 + i * 400}L${270 + i * 400} 480Z`,
          PAPER,
          'opacity="0.13"',
        ),
    )
    const back = times(5, (i) =>
      place(
        120 + i * 560,
        770,
        hook(0, -376, -190, 100) +
          place(
            0,
            0,
            shell([SAND, mix(OXBLOOD, IVORY, 0.35), mix(COBALT, IVORY, 0.45), SAND, mix(GREEN, IVORY, 0.4)][i] ?? SAND),
            0.62,
          ),
      ),
    )
    const backCrew = times(9, (i) =>
      place(
        -20 + i * 290,
        960,
        person(i % 3 === 0 ? POSES.work : i % 3 === 1 ? POSES.reach : POSES.stand, {
          skin: SKINS[i % 4] ?? SKINS[0],
          top: mix([COBALT, INK, GREEN, TERRACOTTA][i % 4] ?? INK, wall, 0.3),
          legs: mix(INK, wall, 0.25),
          head: i % 2 ? 'beanie' : 'hair',
          headColour: mix(INK, wall, 0.2),
        }),
        0.44,
        0,
        i % 2 === 1,
      ),
    )
    const front = times(3, (i) =>
      place(
        330 + i * 900,
        1150,
        hook(0, -590 / 1.14, -300, 150) + shell([OXBLOOD, lighter(IVORY, 0.15), mix(COBALT, INK, 0.12)][i] ?? OXBLOOD),
        1.14,
      ),
    )
    const crew = WORKERS.map(({ x, pose, top, head, headColour, skin, flip }, i) =>
      place(
        x,
        1470,
        person(POSES[pose], {
          skin: SKINS[skin] ?? SKINS[0],
          top,
          legs: i % 2 ? darker(top, 0.32) : darker(INK, 0.05),
          cut: i % 3 === 0 ? 'overall' : 'jacket',
          head,
          headColour,
          holds: ['', pose === 'work' ? place(14, -4, spanner, 0.42, 62) : ''],
        }),
        0.8,
        0,
        flip ?? false,
      ),
    )
    const bench = filled(
      boxPath(0, 1402, 2400, 198),
      mix(INK, GREEN, 0.28),
      rect(0, 1402, 2400, 18, mix(GREEN, IVORY, 0.3)) +
        spatter(9, [0, 1402, 2400, 198], 1800, NIGHT, 'bottom', 5) +
        brush(5, [0, 1420, 2400, 180], 60, NIGHT, 3),
    )
    const floor = filled(
      boxPath(0, 1130, 2400, 300),
      mix(TERRACOTTA, INK, 0.5),
      times(30, (i) =>
        line(`M${1200 + (i - 15) * 86} 1130L${1200 + (i - 15) * 190} 1420`, mix(TERRACOTTA, INK, 0.66), 4),
      ) +
        times(4, (i) => line(`M0 ${1150 + i * i * 26}H2400`, mix(TERRACOTTA, INK, 0.66), 4)) +
        rect(0, 1196, 2400, 15, HONEY) +
        times(34, (i) => path(`M${i * 72} 1196h36l-18 15h-36Z`, INK)),
    )
    return (
      rect(0, 0, 2400, 1600, mix(IVORY, HONEY, 0.2)) +
      rect(0, 300, 2400, 860, wall) +
      times(4, (i) => rect(0, 560 + i * 150, 2400, 4, mix(wall, INK, 0.14))) +
      saw +
      spatter(3, [0, 300, 2400, 700], 1800, mix(wall, INK, 0.4), 'top', 4) +
      trusses +
      lights +
      rect(0, 388, 2400, 12, INK) +
      back +
      rect(0, 960, 2400, 200, mix(wall, INK, 0.36)) +
      backCrew +
      rect(0, 930, 2400, 36, mix(OXBLOOD, INK, 0.4)) +
      times(28, (i) => circle(40 + i * 90, 948, 12, mix(wall, INK, 0.5))) +
      columns +
      floor +
      rect(0, 556, 2400, 16, INK) +
      front +
      crew.join('') +
      within(boxPath(0, 300, 2400, 1100), place(2032, 1030, sparks(120)) + place(486, 1030, sparks(84))) +
      bench +
      // In front, close to us, the hands that the line is made of.
      place(
        438,
        1420,
        place(0, 0, spanner, 1.5, 74) + place(-52, 8, arm('grip', SKINS[1], mix(COBALT, INK, 0.2), 340), 3, 22),
        1,
      ) +
      // A steering wheel between two hands, before any car is there to drive.
      place(
        1820,
        1520,
        `${circle(0, 0, 206, 'none', `stroke="${NIGHT}" stroke-width="34"`)}${circle(-3, -4, 206, 'none', `stroke="${lighter(INK, 0.22)}" stroke-width="7"`)}` +
          path('M-200 -14L-60 -30Q0 -60 60 -30L200 -14V14L60 40Q0 60 -60 40L-200 14Z', lighter(INK, 0.4)) +
          path('M-26 30H26L18 200H-18Z', lighter(INK, 0.3)) +
          circle(0, 4, 58, NIGHT) +
          circle(0, 4, 38, lighter(INK, 0.2)) +
          place(-226, 62, arm('grip', SKINS[2], OXBLOOD, 300), 2.5, 14) +
          place(226, 62, arm('grip', SKINS[2], OXBLOOD, 300), 2.5, -14, true),
      ) +
      times(6, (i) =>
        place(
          960 + i * 70,
          1500 + (i % 2) * 34,
          circle(0, 0, 18, BRASS) +
            circle(0, 0, 9, darker(BRASS, 0.5)) +
            path('M-18 0L-9 -16H9L18 0L9 16H-9Z', 'none', `stroke="${darker(BRASS, 0.4)}" stroke-width="3"`),
        ),
      ) +
      // An oil can.
      place(
        1190,
        1500,
        path('M40 -84L190 -150L196 -142L58 -52Z', BRASS) +
          filled(
            'M-74 0Q-84 -84 -20 -96L-12 -128H12L20 -96Q84 -84 74 0Z',
            lighter(BRASS, 0.1),
            rect(10, -140, 100, 150, darker(BRASS, 0.3)) +
              spatter(66, [-80, -100, 160, 100], 90, darker(BRASS, 0.5), 'right', 4),
          ) +
          line('M-66 -70Q-130 -60 -100 -8', darker(BRASS, 0.2), 10) +
          rect(-84, -10, 168, 14, darker(BRASS, 0.4), 'rx="5"'),
        1,
      )
    )
  },
}
