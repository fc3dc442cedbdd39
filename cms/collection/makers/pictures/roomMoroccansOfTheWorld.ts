import { geoOrthographic } from 'd3-geo'
import { COVER, type Picture } from '../Picture.ts'
import { routeMap } from '../geometry/routeMap.ts'
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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { crate, suitcase } from '../parts/things.ts'
import { circle, filled, line, n, path, place, poly, rect, times } from '../svg.ts'

/** Middle of the ball and its radius: only its upper curve is seen. */
const [CX, CY, R] = [1280, 2600, 1560]

const book = (cover: string) =>
  path('M-74 -30Q-36 -52 0 -30Q36 -52 74 -30V34Q36 14 0 34Q-36 14 -74 34Z', cover) +
  path('M-66 -34Q-34 -52 0 -34Q34 -52 66 -34V22Q34 6 0 22Q-34 6 -66 22Z', PAPER) +
  line('M0 -34V22', darker(IVORY, 0.3), 4)

const ball =
  circle(0, -46, 46, PAPER) +
  path('M0 -68l20 15l-8 24h-24l-8 -24Z', INK) +
  line('M0 -68V-92M20 -53l24 -8M12 -29l16 20M-12 -29l-16 20M-20 -53l-24 -8', INK, 5)

const trowel =
  line('M0 -6V-62', CEDAR, 16) +
  poly(
    [
      [-34, -62],
      [34, -62],
      [0, -150],
    ],
    mix(IVORY, INK, 0.3),
  ) +
  line('M0 -62v-14', INK, 8)

const bag =
  filled('M-46 0q-8 -84 46 -84t46 84q-46 22 -92 0Z', OXBLOOD, rect(8, -90, 60, 110, darker(OXBLOOD, 0.25))) +
  line('M-30 -72q30 -50 60 0', darker(OXBLOOD, 0.4), 9)

const guitar = place(
  0,
  0,
  rect(-9, -300, 18, 190, CEDAR) +
    rect(-16, -340, 32, 48, INK) +
    path(
      'M0 -130C60 -130 44 -84 50 -62C86 -40 76 40 0 40C-76 40 -86 -40 -50 -62C-44 -84 -60 -130 0 -130Z',
      mix(TERRACOTTA, HONEY, 0.3),
    ) +
    circle(0, -46, 22, INK) +
    line('M-26 8h52', INK, 8),
  1,
  14,
)

/** Who stands on the ball, from left to right: degrees from the top, and how each is dressed. */
const PEOPLE: readonly {
  at: number
  s: number
  pose: keyof typeof POSES
  dress: Omit<Dress, 'skin'>
  skin: 0 | 1 | 2 | 3
  ahead?: string
}[] = [
  {
    at: -34.2,
    s: 0.62,
    pose: 'stand',
    skin: 2,
    dress: {
      top: mix(CEDAR, TERRACOTTA, 0.3),
      cut: 'coat',
      head: 'cap',
      headColour: INK,
      view: 'front',
      holds: ['', place(4, 176, suitcase(230, 160, mix(GREEN, INK, 0.2)))],
    },
  },
  {
    at: -26.6,
    s: 0.6,
    pose: 'hold',
    skin: 1,
    dress: { top: lighter(COBALT, 0.15), cut: 'dress', head: 'scarf', headColour: HONEY, view: 'front' },
    ahead: place(0, -440, book(OXBLOOD)),
  },
  {
    at: -19,
    s: 0.64,
    pose: 'raise',
    skin: 3,
    dress: {
      top: HONEY,
      cut: 'overall',
      legs: mix(COBALT, INK, 0.3),
      head: 'helmet',
      headColour: OXBLOOD,
      view: 'front',
      holds: ['', trowel],
    },
  },
  {
    at: -11.4,
    s: 0.61,
    pose: 'stand',
    skin: 0,
    dress: {
      top: PAPER,
      cut: 'coat',
      legs: GREEN,
      head: 'scarf',
      headColour: mix(GREEN, IVORY, 0.25),
      view: 'front',
      holds: [place(0, 20, bag), ''],
    },
    ahead: line('M-34 -600Q-40 -500 0 -490Q40 -500 34 -600M0 -490V-440', INK, 9) + circle(0, -430, 14, INK),
  },
  {
    at: -3.8,
    s: 0.63,
    pose: 'fold',
    skin: 2,
    dress: { top: PAPER, legs: INK, head: 'beanie', headColour: PAPER, view: 'front' },
    ahead: path('M-70 -430H70V-250Q0 -224 -70 -250Z', lighter(IVORY, 0.2)),
  },
  {
    at: 3.8,
    s: 0.6,
    pose: 'hold',
    skin: 1,
    dress: { top: GREEN, cut: 'dress', legs: INK, head: 'straw', headColour: mix(HONEY, IVORY, 0.4), view: 'front' },
    ahead: place(0, -372, crate(190, 92, [OXBLOOD, OXBLOOD])),
  },
  {
    at: 11.4,
    s: 0.62,
    pose: 'rest',
    skin: 3,
    dress: { top: OXBLOOD, legs: PAPER, head: 'hair', headColour: '#241c22', view: 'front' },
    ahead: place(104, -6, ball),
  },
  {
    at: 19,
    s: 0.6,
    pose: 'stand',
    skin: 0,
    dress: { top: mix(ROSE, OXBLOOD, 0.35), legs: INK, head: 'plait', headColour: CEDAR, view: 'back' },
    ahead:
      filled('M-78 -590Q0 -630 78 -590V-380Q0 -350 -78 -380Z', COBALT, rect(16, -640, 100, 300, darker(COBALT, 0.25))) +
      rect(-46, -480, 92, 70, darker(COBALT, 0.2)),
  },
  {
    at: 26.6,
    s: 0.62,
    pose: 'hold',
    skin: 2,
    dress: { top: INK, legs: mix(INK, IVORY, 0.1), head: 'hair', headColour: '#241c22', view: 'front' },
    ahead: place(10, -420, guitar),
  },
  {
    at: 34.2,
    s: 0.62,
    pose: 'stand',
    skin: 1,
    dress: { top: mix(BRASS, IVORY, 0.2), cut: 'djellaba', head: 'taqiyah', headColour: OXBLOOD, view: 'front' },
  },
]

/** The cover of room 8: a ball, and on it people of as many trades as the wall could hold; nobody in particular. */
export const roomMoroccansOfTheWorld: Picture = {
  slug: 'room-moroccans-of-the-world',
  ...COVER,
  wordless: true,
  draw: () => {
    const sky = mix(HONEY, IVORY, 0.22)
    const view = routeMap(geoOrthographic().rotate([2, 26]).translate([CX, CY]).scale(R).precision(0.4), '110m', 15)
    const disc = `M${n(CX - R)} ${CY}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`
    const spoke = (degrees: number, reach: number) => {
      const angle = ((degrees - 90) * Math.PI) / 180
      return [CX + reach * Math.cos(angle), CY + reach * Math.sin(angle)] as const
    }
    return (
      rect(0, 0, 2560, 1440, sky) +
      // Rays stand between the people, as their shadows would at noon.
      times(23, (i) =>
        i % 2
          ? poly(
              [[CX, CY], spoke(-41.8 + i * 3.8 - 1.9, 3800), spoke(-41.8 + i * 3.8 + 1.9, 3800)],
              mix(HONEY, OXBLOOD, 0.14),
            )
          : '',
      ) +
      brush(4, [-200, 0, 3000, 1200], 120, mix(sky, IVORY, 0.4), 12, 0.35) +
      times(3, (i) => circle(CX, CY, R + 96 - i * 32, mix(sky, PAPER, 0.2 + i * 0.22))) +
      filled(
        disc,
        mix(COBALT, INK, 0.12),
        line(view.grid, lighter(COBALT, 0.16), 2) +
          filled(
            view.land,
            mix(GREEN, INK, 0.06),
            spatter(8, [0, 1000, 2560, 440], 2000, darker(GREEN, 0.35), 'bottom', 5, 0.7),
          ) +
          line(view.land, lighter(GREEN, 0.4), 4) +
          circle(CX, CY + 120, R - 60, NIGHT, 'opacity="0.16"'),
      ) +
      PEOPLE.map(({ at, s, pose, dress, skin, ahead = '' }) => {
        const [x, y] = spoke(at, R - 4)
        return place(
          x,
          y,
          path('M-92 6Q0 -16 92 6Q0 30 -92 6Z', NIGHT, 'opacity="0.35"') +
            person(POSES[pose], { ...dress, skin: SKINS[skin] }) +
            ahead,
          s * 1.3,
          at,
        )
      }).join('')
    )
  },
}
