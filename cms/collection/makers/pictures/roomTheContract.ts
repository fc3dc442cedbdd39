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
  ROSE,
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, land, ridge, spatter } from '../parts/texture.ts'
import { suitcase } from '../parts/things.ts'
import { gabledHouse } from '../parts/town.ts'
import { boxPath, circle, filled, line, path, place, rect, times } from '../svg.ts'

const MEN: readonly {
  x: number
  s: number
  pose: keyof typeof POSES
  dress: Omit<Dress, 'skin' | 'holds'>
  skin: number
  bag: string
}[] = [
  {
    x: 150,
    s: 0.92,
    pose: 'walk',
    dress: { top: INK, cut: 'coat', head: 'cap', headColour: CEDAR, legs: NIGHT },
    skin: 2,
    bag: mix(CEDAR, HONEY, 0.35),
  },
  {
    x: 480,
    s: 0.98,
    pose: 'stride',
    dress: { top: mix(IVORY, CEDAR, 0.35), cut: 'djellaba', head: 'taqiyah', headColour: PAPER },
    skin: 1,
    bag: OXBLOOD,
  },
  {
    x: 800,
    s: 0.94,
    pose: 'walk',
    dress: { top: COBALT, head: 'hair', headColour: '#241c22', legs: INK },
    skin: 3,
    bag: mix(CEDAR, INK, 0.1),
  },
  {
    x: 1720,
    s: 0.95,
    pose: 'stride',
    dress: { top: GREEN, cut: 'coat', head: 'beret', headColour: INK, legs: NIGHT },
    skin: 0,
    bag: mix(CEDAR, TERRACOTTA, 0.4),
  },
  {
    x: 2050,
    s: 1,
    pose: 'walk',
    dress: { top: OXBLOOD, head: 'cap', headColour: INK, legs: darker(CEDAR, 0.3) },
    skin: 2,
    bag: mix(GREEN, INK, 0.3),
  },
  {
    x: 2390,
    s: 0.94,
    pose: 'rest',
    dress: { top: mix(COBALT, INK, 0.4), cut: 'coat', head: 'beanie', headColour: HONEY, legs: NIGHT },
    skin: 1,
    bag: mix(CEDAR, HONEY, 0.2),
  },
]

/** A pit's winding tower: two wheels, a lattice, a stay. Foot on 0,0. */
const headframe = (ink: string) =>
  `<g stroke="${ink}" fill="none" stroke-linecap="round"><path d="M-150 0L-40 -640M150 0L40 -640M-40 -640H40M430 0L30 -560" stroke-width="24"/><path d="M-132 -110H132M-108 -240H108M-84 -370H84M-62 -500H62M-132 -110L108 -240M132 -110L-108 -240M-108 -240L84 -370M108 -240L-84 -370M-84 -370L62 -500M84 -370L-62 -500" stroke-width="11"/><circle cx="0" cy="-690" r="112" stroke-width="20"/><circle cx="0" cy="-690" r="18" stroke-width="16"/><path d="M0 -800V-580M-110 -690H110M-78 -768L78 -612M78 -768L-78 -612" stroke-width="8"/><path d="M100 -640L470 -60M-104 -650L-250 0" stroke-width="6"/></g>`

export const roomTheContract: Picture = {
  slug: 'room-the-contract',
  ...COVER,
  wordless: true,
  draw: () => {
    const sky = times(11, (i) =>
      rect(0, i * 90, 2560, 91, mix(mix(TERRACOTTA, OXBLOOD, 0.55), mix(HONEY, IVORY, 0.3), i / 10)),
    )
    const haze = mix(TERRACOTTA, OXBLOOD, 0.5)
    const works =
      times(
        7,
        (i) =>
          path(`M${1500 + i * 150} 1010V830L${1650 + i * 150} 910V1010Z`, darker(OXBLOOD, 0.35)) +
          rect(1524 + i * 150, 940, 80, 44, i % 2 ? HONEY : darker(HONEY, 0.25)),
      ) +
      [
        [1640, 420, 40],
        [1820, 340, 46],
        [2010, 470, 38],
      ]
        .map(
          ([x = 0, y = 0, w = 0]) =>
            path(`M${x - w} 1000L${x - w * 0.6} ${y}h${w * 1.2}L${x + w} 1000Z`, darker(OXBLOOD, 0.45)) +
            rect(x - w * 0.7, y + 40, w * 1.4, 26, IVORY) +
            rect(x - w * 0.74, y + 92, w * 1.48, 26, IVORY) +
            path(
              `M${x} ${y - 10}q-30 -90 70 -110t120 -90q120 -30 170 -10q-60 60 -140 70t-110 90t-70 60Z`,
              mix(IVORY, OXBLOOD, 0.34),
              'opacity="0.75"',
            ),
        )
        .join('')
    const terraces = times(9, (i) =>
      gabledHouse(
        -40 + i * 118,
        860 + (i % 2) * 12,
        114,
        1040,
        [OXBLOOD, mix(OXBLOOD, INK, 0.2), mix(TERRACOTTA, OXBLOOD, 0.4)][i % 3] ?? OXBLOOD,
        INK,
        i,
        0.6,
      ),
    )
    const rail =
      times(34, (i) => {
        const t = i / 33
        const y = 1046 + t ** 1.7 * 400
        const w = 40 + t ** 1.7 * 330
        return rect(1280 - w, y, w * 2, 6 + t * 26, darker(CEDAR, 0.35))
      }) +
      path('M1268 1040L1010 1450H1066L1274 1040Z', lighter(INK, 0.4)) +
      path('M1292 1040L1550 1450H1494L1286 1040Z', lighter(INK, 0.4)) +
      line('M1270 1040L1030 1450M1290 1040L1530 1450', PAPER, 3)
    return (
      sky +
      circle(980, 560, 270, OXBLOOD) +
      times(6, (i) => rect(700, 600 + i * 46, 560, 8 + i * 3, mix(haze, HONEY, 0.4), 'opacity="0.8"')) +
      land(ridge(3, -100, 2700, 900, 160, 300), 1100, mix(ROSE, OXBLOOD, 0.45)) +
      path('M-60 1010L280 560Q330 510 390 570L760 1010Z', mix(INK, OXBLOOD, 0.42)) +
      path('M330 534Q360 540 390 570L760 1010H520Z', mix(INK, OXBLOOD, 0.25)) +
      path('M2100 1010L2360 700Q2400 660 2450 710L2720 1010Z', mix(INK, OXBLOOD, 0.5)) +
      works +
      place(1180, 1040, headframe(mix(INK, OXBLOOD, 0.12)), 1.02) +
      terraces +
      rect(0, 1028, 2560, 20, NIGHT) +
      filled(
        boxPath(0, 1044, 2560, 400),
        mix(TERRACOTTA, CEDAR, 0.45),
        spatter(5, [0, 1044, 2560, 396], 3400, NIGHT, 'bottom', 6, 0.7) +
          brush(6, [-100, 1050, 2760, 390], 70, mix(TERRACOTTA, HONEY, 0.3), 6, 0.4),
      ) +
      rail +
      times(18, (i) =>
        place(
          40 + i * 150,
          1062,
          person(i % 2 ? POSES.walk : POSES.stand, {
            skin: SKINS[i % 4] ?? SKINS[0],
            top: mix([INK, COBALT, CEDAR, GREEN][i % 4] ?? INK, haze, 0.25),
            head: i % 3 ? 'cap' : 'helmet',
            headColour: i % 3 ? INK : SAND,
            legs: NIGHT,
          }),
          0.13,
        ),
      ) +
      // The men walk towards it with everything they own.
      MEN.map(({ x, s, pose, dress, skin, bag }, i) =>
        place(
          x,
          1450 + (i % 2) * 22,
          path('M-70 0L-300 40L-200 60L40 16Z', NIGHT, 'opacity="0.35"') +
            person(POSES[pose], {
              ...dress,
              skin: SKINS[skin] ?? SKINS[0],
              holds:
                i % 2 ? [place(-8, 176, suitcase(250, 172, bag)), ''] : ['', place(8, 176, suitcase(250, 172, bag))],
            }),
          s,
        ),
      ).join('')
    )
  },
}
