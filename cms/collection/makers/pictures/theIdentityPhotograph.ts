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
  ROSE,
  SAND,
  SKINS,
  SKY,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, land, ridge, spatter } from '../parts/texture.ts'
import { suitcase } from '../parts/things.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, limb, line, n, onPlane, oval, path, place, poly, rect, times } from '../svg.ts'

/** A house of the square: flat roof, small windows, a door or an arcade. */
function house(x: number, top: number, width: number, floor: number, wall: string, seed: number): string {
  const luck = chance(seed)
  const shutters = luck.pick([COBALT, GREEN, mix(CEDAR, TERRACOTTA, 0.3)])
  const rows = Math.floor((floor - top - 200) / 150)
  return (
    filled(
      boxPath(x, top, width, floor - top),
      wall,
      rect(x + width * 0.66, top, width, floor - top, darker(wall, 0.12)) +
        spatter(seed, [x, top, width, floor - top], 380, darker(wall, 0.3), 'bottom', 4, 0.8),
    ) +
    rect(x - 8, top - 16, width + 16, 26, lighter(wall, 0.25)) +
    times(Math.max(0, rows), (r) =>
      times(Math.floor(width / 110), (c) => {
        const [wx, wy] = [x + 36 + c * 104, top + 54 + r * 150]
        return luck.next() < 0.24
          ? ''
          : path(`M${wx} ${wy + 80}v-58q0 -26 25 -26t25 26v58Z`, darker(INK, 0.1)) +
              rect(wx - 15, wy + 2, 14, 78, shutters) +
              rect(wx + 51, wy + 2, 14, 78, darker(shutters, 0.2)) +
              rect(wx - 6, wy + 80, 62, 9, lighter(wall, 0.35))
      }),
    ) +
    times(Math.floor(width / 170), (c) =>
      path(
        `M${n(x + 34 + c * 164)} ${floor}v-96q0 -52 50 -52t50 52v96Z`,
        c % 2 ? darker(wall, 0.45) : mix(CEDAR, INK, 0.2),
      ),
    )
  )
}

function palm(height: number): string {
  const trunk = limb([
    [0, 0, 26],
    [-14, -height * 0.5, 20],
    [6, -height, 17],
  ])
  const fronds = times(13, (i) =>
    place(
      6,
      -height,
      path('M0 0Q120 -86 270 10Q130 -40 0 0Z', i % 2 ? GREEN : darker(GREEN, 0.24)) +
        times(8, (k) => line(`M${60 + k * 25} ${-36 + k * 3}l14 ${26 - k}`, darker(GREEN, 0.3), 5)),
      1,
      -196 + i * 18,
    ),
  )
  return (
    filled(
      trunk,
      CEDAR,
      rect(6, -height, 60, height, darker(CEDAR, 0.35)) +
        times(Math.floor(height / 30), (i) => line(`M-44 ${-i * 30}q44 18 88 -4`, darker(CEDAR, 0.45), 5)),
    ) + fronds
  )
}

const MEN: readonly {
  x: number
  y: number
  s: number
  pose: keyof typeof POSES
  cut: Dress['cut']
  top: string
  head: Dress['head']
  headColour: string
  skin: number
  legs?: string
  bag?: boolean
  paper?: boolean
}[] = [
  { x: 980, y: 1392, s: 0.46, pose: 'stand', cut: 'jacket', top: INK, head: 'hair', headColour: '#241c22', skin: 1 },
  { x: 1090, y: 1440, s: 0.51, pose: 'rest', cut: 'djellaba', top: SAND, head: 'taqiyah', headColour: PAPER, skin: 2 },
  {
    x: 1225,
    y: 1496,
    s: 0.57,
    pose: 'behindBack',
    cut: 'jacket',
    top: OXBLOOD,
    head: 'beret',
    headColour: INK,
    skin: 0,
    paper: true,
  },
  {
    x: 1350,
    y: 1576,
    s: 0.64,
    pose: 'stand',
    cut: 'coat',
    top: mix(GREEN, INK, 0.3),
    head: 'cap',
    headColour: CEDAR,
    skin: 3,
  },
  {
    x: 1490,
    y: 1672,
    s: 0.73,
    pose: 'rest',
    cut: 'djellaba',
    top: mix(COBALT, INK, 0.2),
    head: 'hair',
    headColour: '#241c22',
    skin: 1,
  },
  {
    x: 1610,
    y: 1800,
    s: 0.86,
    pose: 'stand',
    cut: 'jacket',
    top: mix(TERRACOTTA, IVORY, 0.1),
    head: 'taqiyah',
    headColour: OXBLOOD,
    skin: 2,
    bag: true,
  },
  {
    x: 1330,
    y: 1930,
    s: 1,
    pose: 'behindBack',
    cut: 'jacket',
    top: mix(INK, IVORY, 0.16),
    head: 'hair',
    headColour: '#241c22',
    skin: 1,
    paper: true,
  },
  {
    x: 1560,
    y: 2150,
    s: 1.15,
    pose: 'rest',
    cut: 'djellaba',
    top: mix(CEDAR, IVORY, 0.12),
    head: 'taqiyah',
    headColour: PAPER,
    skin: 3,
  },
  {
    x: 1130,
    y: 2350,
    s: 1.34,
    pose: 'stand',
    cut: 'coat',
    top: COBALT,
    head: 'cap',
    headColour: INK,
    skin: 2,
    bag: true,
  },
]

/** A square of paper such as a camera gives: shoulders, and no face. */
const square = (size: number, coat: string) =>
  rect(-size / 2, -size * 0.6, size, size * 1.2, PAPER, `stroke="${darker(IVORY, 0.3)}" stroke-width="2"`) +
  rect(-size * 0.4, -size * 0.5, size * 0.8, size, mix(IVORY, BRASS, 0.4)) +
  path(
    `M${n(-size * 0.36)} ${n(size * 0.5)}q0 ${n(-size * 0.36)} ${n(size * 0.36)} ${n(-size * 0.36)}t${n(size * 0.36)} ${n(size * 0.36)}Z`,
    coat,
  ) +
  oval(0, -size * 0.06, size * 0.17, size * 0.22, mix(coat, IVORY, 0.45))

export const theIdentityPhotograph: Picture = {
  slug: 'the-identity-photograph',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const ground = onPlane([
      [-300, 1290],
      [2100, 1290],
      [2900, 2420],
      [-1100, 2420],
    ])
    const luck = chance(90)
    const paving = times(16, (r) =>
      times(20, (c) => {
        const shift = (r % 2) * 0.5
        const [u0, u1] = [(c + shift) / 20, (c + 1 + shift) / 20]
        const [v0, v1] = [(r / 16) ** 1.25, ((r + 1) / 16) ** 1.25]
        return poly(
          [ground(u0, v0), ground(u1, v0), ground(u1, v1), ground(u0, v1)],
          mix(mix(SAND, TERRACOTTA, 0.35), luck.next() < 0.5 ? IVORY : CEDAR, luck.next() * 0.2),
        )
      }),
    )
    const sky =
      rect(0, 0, 1800, 900, mix(SKY, IVORY, 0.2)) +
      times(9, (i) => rect(0, i * 84, 1800, 84, mix(mix(COBALT, IVORY, 0.5), mix(HONEY, IVORY, 0.6), i / 9))) +
      circle(1420, 330, 118, lighter(HONEY, 0.5))
    const hills =
      land(ridge(5, -100, 1900, 760, 260, 260), 1000, mix(ROSE, COBALT, 0.25)) +
      land(ridge(8, -100, 1900, 850, 150, 200), 1100, mix(TERRACOTTA, ROSE, 0.5))
    const town =
      house(-40, 800, 330, 1300, lighter(IVORY, 0.2), 1) +
      house(1010, 850, 300, 1300, mix(IVORY, TERRACOTTA, 0.35), 6) +
      house(1290, 720, 270, 1300, IVORY, 3) +
      house(1540, 820, 330, 1300, mix(IVORY, ROSE, 0.55), 4) +
      house(270, 690, 300, 1300, mix(IVORY, TERRACOTTA, 0.25), 2) +
      house(760, 760, 270, 1300, mix(IVORY, HONEY, 0.3), 5) +
      house(540, 850, 250, 1300, lighter(IVORY, 0.4), 7)
    // The studio of an afternoon: a sheet on a rope, a stool, a camera under its cloth.
    const sheet =
      line('M230 930Q480 960 730 926', CEDAR, 8) +
      filled(
        'M262 934Q480 962 700 932L716 1400Q480 1436 246 1400Z',
        PAPER,
        path('M600 920Q660 1150 640 1440H800V900Z', darker(IVORY, 0.1)) +
          line(
            'M330 950Q346 1200 322 1410M430 956Q446 1200 428 1416M540 950Q560 1200 544 1414',
            darker(IVORY, 0.14),
            8,
          ),
      ) +
      [290, 480, 672].map((x) => rect(x, 918, 13, 40, BRASS)).join('')
    const stool =
      path('M400 1398h170v24h-170Z', CEDAR) +
      line('M418 1422L396 1560M552 1422L576 1560M408 1500H566', darker(CEDAR, 0.3), 15)
    const sitter = place(
      486,
      1556,
      person(
        {
          ...POSES.stand,
          knees: [
            [-0.5, -1.5],
            [0.5, -1.5],
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
        { skin: SKINS[1], top: GREEN, legs: INK, head: 'hair', headColour: '#241c22', view: 'front' },
      ),
      0.62,
    )
    const camera = place(
      760,
      1800,
      line('M0 -330L-130 70M0 -330L16 100M0 -330L150 60', CEDAR, 22) +
        line('M6 -330L-124 70M6 -330L156 60', darker(CEDAR, 0.4), 7) +
        circle(-60, -130, 11, BRASS) +
        circle(76, -130, 11, BRASS) +
        filled(
          boxPath(-104, -540, 208, 190),
          mix(CEDAR, OXBLOOD, 0.3),
          rect(30, -560, 120, 230, darker(CEDAR, 0.4)) + times(4, (i) => circle(-90 + i * 60, -362, 5, BRASS)),
        ) +
        rect(-114, -552, 228, 18, BRASS) +
        rect(-114, -356, 228, 16, BRASS) +
        filled(
          'M-130 -556Q0 -610 130 -556L196 -250Q210 -150 150 -140L130 -330H-120L-140 -130Q-220 -160 -190 -260Z',
          darker(INK, 0.1),
          path('M40 -620H260V-100H90Q120 -360 40 -620Z', NIGHT) +
            line('M-120 -470Q-150 -320 -160 -200M-60 -560Q-80 -520 -90 -440', lighter(INK, 0.2), 5),
        ) +
        rect(-26, -346, 52, 26, BRASS),
    )
    const photographer = place(
      905,
      1850,
      oval(0, 0, 140, 20, NIGHT, 'opacity="0.3"') +
        person(
          {
            ...POSES.stand,
            head: [-0.5, -6.3],
            shoulders: [
              [-1.0, -5.5],
              [0.75, -5.55],
            ],
            elbows: [
              [-1.75, -5.0],
              [1.05, -4.5],
            ],
            hands: [
              [-2.2, -5.9],
              [0.9, -3.6],
            ],
          },
          {
            skin: SKINS[2],
            top: mix(IVORY, CEDAR, 0.2),
            legs: mix(CEDAR, INK, 0.4),
            cut: 'vest',
            head: 'cap',
            headColour: OXBLOOD,
          },
        ),
      0.86,
    )
    const crowd = MEN.map(({ x, y, s, pose, cut, top, head, headColour, skin, legs, bag, paper }) =>
      place(
        x,
        y,
        path('M-60 10L300 -60L420 -30L40 40Z', NIGHT, 'opacity="0.22"') +
          (bag ? place(185, 14, suitcase(190, 140, mix(CEDAR, BRASS, 0.35))) : '') +
          person(POSES[pose], {
            skin: SKINS[skin] ?? SKINS[0],
            top,
            cut: cut ?? 'jacket',
            legs: legs ?? mix(INK, CEDAR, 0.35),
            head,
            headColour,
            holds: ['', paper ? place(10, 20, square(44, INK), 1, 14) : ''],
          }) +
          (bag ? '' : ''),
        s,
      ),
    ).join('')
    const falling = [
      [180, 2090, 120, -16, INK],
      [430, 2240, 142, 12, OXBLOOD],
      [200, 2290, 116, 30, GREEN],
      [690, 2300, 108, -10, COBALT],
      [420, 2010, 78, 8, CEDAR],
      [640, 2090, 84, -24, TERRACOTTA],
    ] as const
    return (
      sky +
      hills +
      place(930, 1290, palm(640), 0.9) +
      place(1690, 1290, palm(470), 0.8) +
      town +
      paving +
      brush(2, [-100, 1300, 2000, 1100], 60, mix(SAND, CEDAR, 0.4), 4, 0.4) +
      spatter(31, [0, 1290, 1800, 1110], 2400, mix(CEDAR, INK, 0.4), 'bottom', 6, 0.7) +
      path('M250 1440L720 1440L900 1500L300 1530Z', NIGHT, 'opacity="0.16"') +
      sheet +
      stool +
      sitter +
      photographer +
      camera +
      falling
        .map(
          ([x, y, size, turn, coat]) =>
            place(x + 10, y + 14, rect(-size / 2, -size * 0.6, size, size * 1.2, NIGHT, 'opacity="0.3"'), 1, turn) +
            place(x, y, square(size, coat), 1, turn),
        )
        .join('') +
      crowd
    )
  },
}
