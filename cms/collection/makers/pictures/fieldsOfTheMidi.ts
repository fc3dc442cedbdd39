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
  ROSE,
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm } from '../parts/hand.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, land, landPath, ridge, spatter } from '../parts/texture.ts'
import { crate } from '../parts/things.ts'
import { chance } from '../random.ts'
import { circle, filled, limb, line, n, oval, path, place, rect, times, trace, type Point } from '../svg.ts'

const HORIZON = 560
const VANISH: Point = [1560, HORIZON - 40]

/** A windbreak cypress, foot on 0,0. */
const cypress = (height: number, seed: number) =>
  filled(
    `M0 0Q${n(-height * 0.13)} ${n(-height * 0.3)} ${n(-height * 0.06)} ${n(-height * 0.72)}Q${n(-height * 0.02)} ${n(-height * 0.96)} 0 ${n(-height)}Q${n(height * 0.03)} ${n(-height * 0.96)} ${n(height * 0.07)} ${n(-height * 0.7)}Q${n(height * 0.13)} ${n(-height * 0.3)} 0 0Z`,
    darker(GREEN, 0.3),
    spatter(seed, [-height * 0.14, -height, height * 0.28, height], 170, lighter(GREEN, 0.12), 'left', 5) +
      path(`M${n(height * 0.01)} ${n(-height)}h${n(height)}V0H${n(height * 0.01)}Z`, NIGHT, 'opacity="0.35"'),
  )

/** A row of plants running to the vanishing point, as clumps that shrink. */
function row(foot: number, seed: number, leaf: string, fruit: string): string {
  const luck = chance(seed)
  let clumps = ''
  for (let i = 26; i >= 0; i--) {
    const t = 1 / (1 + i * 0.27)
    const x = VANISH[0] + (foot - VANISH[0]) * t
    const y = VANISH[1] + (1690 - VANISH[1]) * t
    const s = t * 1.5
    let leaves = ''
    for (let k = 0; k < 9; k++) {
      const angle = -170 + k * 20 + luck.between(-8, 8)
      const long = luck.between(66, 110)
      leaves += place(
        0,
        0,
        path(
          `M0 0Q${n(long * 0.45)} -24 ${n(long)} 0Q${n(long * 0.45)} 20 0 0Z`,
          k % 3 === 0 ? lighter(leaf, 0.16) : k % 3 === 1 ? leaf : darker(leaf, 0.2),
        ),
        1,
        angle,
      )
    }
    const fruits =
      i < 15
        ? times(
            4,
            (k) =>
              circle(-52 + k * 34 + luck.between(-8, 8), -18 - ((k * 29) % 40), 15, fruit) +
              circle(-57 + k * 34, -24 - ((k * 29) % 40), 4, lighter(fruit, 0.5)),
          )
        : ''
    clumps += place(x, y, oval(0, 8, 110, 22, darker(leaf, 0.62), 'opacity="0.7"') + leaves + fruits, s)
  }
  return clumps
}

const CREW: readonly {
  x: number
  y: number
  s: number
  pose: keyof typeof POSES
  top: string
  head: Dress['head']
  headColour: string
  skin: number
  flip?: boolean
  legs?: string
}[] = [
  { x: 1180, y: 742, s: 0.34, pose: 'bend', top: mix(COBALT, IVORY, 0.25), head: 'straw', headColour: SAND, skin: 2 },
  { x: 1830, y: 760, s: 0.36, pose: 'bend', top: OXBLOOD, head: 'scarf', headColour: HONEY, skin: 1, flip: true },
  { x: 2110, y: 836, s: 0.46, pose: 'shoulderLoad', top: IVORY, head: 'cap', headColour: INK, skin: 3 },
  {
    x: 820,
    y: 900,
    s: 0.56,
    pose: 'bend',
    top: IVORY,
    head: 'straw',
    headColour: BRASS,
    skin: 3,
    legs: mix(INK, COBALT, 0.5),
  },
  {
    x: 1420,
    y: 1030,
    s: 0.74,
    pose: 'bend',
    top: mix(TERRACOTTA, OXBLOOD, 0.5),
    head: 'straw',
    headColour: lighter(BRASS, 0.35),
    skin: 1,
    flip: true,
  },
]

export const fieldsOfTheMidi: Picture = {
  slug: 'fields-of-the-midi',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const sky =
      rect(0, 0, 2400, 700, mix(HONEY, IVORY, 0.45)) +
      rect(0, 0, 2400, 210, mix(HONEY, IVORY, 0.3)) +
      times(7, (i) => rect(0, 150 + i * 58, 2400, 7 + i * 3, mix(HONEY, IVORY, 0.55 + i * 0.05), 'opacity="0.7"')) +
      circle(640, 330, 164, lighter(IVORY, 0.75))
    const far = ridge(4, -100, 2500, 430, 190, 190)
    const near = ridge(9, -100, 2500, 520, 110, 150)
    const farm = place(
      2010,
      566,
      filled('M-120 0V-92L-40 -134L60 -134L120 -96V0Z', lighter(ROSE, 0.3), rect(40, -140, 100, 140, ROSE)) +
        path('M-132 -88L-42 -140H62L132 -92L60 -112H-40Z', OXBLOOD) +
        times(4, (i) => rect(-98 + i * 50, -66, 20, 32, mix(COBALT, INK, 0.4))),
    )
    const furrow = filled(
      trace([
        [0, HORIZON],
        [2400, HORIZON],
        [2400, 1600],
        [0, 1600],
      ]),
      mix(TERRACOTTA, OXBLOOD, 0.25),
      times(40, (i) =>
        line(
          `M${VANISH[0]} ${VANISH[1]}L${-3800 + i * 270} 1700`,
          i % 2 ? mix(TERRACOTTA, CEDAR, 0.55) : mix(TERRACOTTA, HONEY, 0.3),
          i % 2 ? 14 : 8,
        ),
      ) +
        spatter(8, [0, HORIZON, 2400, 1040], 4200, mix(CEDAR, INK, 0.4), 'bottom', 6, 0.8) +
        brush(6, [0, 900, 2400, 700], 60, mix(TERRACOTTA, HONEY, 0.4), 5, 0.5),
    )
    const hedge = times(30, (i) =>
      place(-30 + i * 84 + ((i * 37) % 30), 585, cypress(150 + ((i * 53) % 90) + (i < 8 ? 90 - i * 10 : 0), i + 1)),
    )
    const rows = [-1900, -900, -40, 820, 2440, 3400, 4400]
      .map((foot, i) => row(foot, 100 + i, i % 2 ? GREEN : mix(GREEN, HONEY, 0.2), OXBLOOD))
      .join('')
    const crew = CREW.map(({ x, y, s, pose, top, head, headColour, skin, flip, legs }, i) =>
      place(
        x,
        y,
        oval(60, 4, 190, 22, NIGHT, 'opacity="0.45"') +
          person(POSES[pose], {
            skin: SKINS[skin] ?? SKINS[0],
            top,
            legs: legs ?? mix(INK, CEDAR, 0.3),
            head,
            headColour,
            holds: [
              '',
              pose === 'shoulderLoad'
                ? place(-70, -6, crate(220, 96, [OXBLOOD]), 1, -3)
                : i === 4
                  ? place(0, 30, crate(170, 80, [OXBLOOD]), 1)
                  : '',
            ],
          }),
        s,
        0,
        flip ?? false,
      ),
    ).join('')
    const stack = (x: number, y: number, s: number) =>
      place(
        x,
        y,
        oval(0, 0, 230, 26, NIGHT, 'opacity="0.5"') +
          place(-6, 0, crate(380, 150)) +
          place(8, -156, crate(380, 150)) +
          place(-4, -312, crate(380, 150, [OXBLOOD, mix(OXBLOOD, HONEY, 0.4), darker(OXBLOOD, 0.12)])),
        s,
      )
    const tomato = (x: number, y: number, r: number) =>
      place(
        x,
        y,
        circle(0, 0, r, OXBLOOD) +
          path(`M0 ${-r}A${r} ${r} 0 0 1 0 ${r}A${r * 1.5} ${r * 1.5} 0 0 0 0 ${-r}Z`, darker(OXBLOOD, 0.28)) +
          oval(-r * 0.4, -r * 0.42, r * 0.2, r * 0.14, ROSE) +
          times(5, (i) =>
            place(
              0,
              -r * 0.86,
              path(`M0 0Q${r * 0.2} ${-r * 0.16} ${r * 0.52} 0Q${r * 0.2} ${r * 0.16} 0 0Z`, GREEN),
              1,
              i * 72 - 90,
            ),
          ),
      )
    return (
      sky +
      land(far, 700, mix(ROSE, COBALT, 0.22)) +
      filled(
        landPath(near, 700),
        mix(GREEN, SAND, 0.5),
        spatter(14, [0, 380, 2400, 240], 1800, mix(GREEN, INK, 0.3), 'bottom', 5),
      ) +
      farm +
      hedge +
      furrow +
      rows +
      crew +
      stack(2060, 1330, 0.92) +
      stack(330, 1250, 0.74) +
      // The hands, nearest: a crate being filled.
      place(
        1130,
        1640,
        oval(0, -20, 700, 60, NIGHT, 'opacity="0.5"') +
          crate(1120, 330, [OXBLOOD, darker(OXBLOOD, 0.14), mix(OXBLOOD, HONEY, 0.35), OXBLOOD], lighter(BRASS, 0.1)),
      ) +
      times(9, (i) => tomato(680 + i * 112, 1292 - ((i * 31) % 34), 62)) +
      times(6, (i) => tomato(800 + i * 128, 1222 - ((i * 19) % 22), 58)) +
      tomato(838, 1108, 62) +
      place(706, 1196, arm('pinch', SKINS[2], mix(COBALT, INK, 0.15), 420, 44), 3.3, 46) +
      place(1620, 1232, arm('open', SKINS[1], mix(IVORY, HONEY, 0.35), 420, 44), 3.3, -58) +
      tomato(1418, 1130, 62) +
      path(
        limb([
          [1476, 1146, 22],
          [1530, 1196, 24],
        ]),
        SKINS[1],
      ) +
      ''
    )
  },
}
