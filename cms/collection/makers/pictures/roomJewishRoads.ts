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
  SEA,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, glints, landPath, ridge, sea, spatter } from '../parts/texture.ts'
import { plantPot, suitcase } from '../parts/things.ts'
import { ferry } from '../parts/town.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'

/** The room in one view: a closed door, a neighbour who stayed, and a ship already small. Nobody waves, nobody is blamed. */
const arch = (width: number, height: number) =>
  `M${n(-width / 2)} 0V${n(width * 0.5 - height)}A${n(width / 2)} ${n(width / 2)} 0 0 1 ${n(width / 2)} ${n(width * 0.5 - height)}V0Z`

const door =
  path(arch(410, 800), mix(COBALT, IVORY, 0.55)) +
  path(arch(340, 740), mix(IVORY, CEDAR, 0.25)) +
  filled(
    arch(290, 700),
    COBALT,
    rect(0, -720, 160, 730, darker(COBALT, 0.24)) +
      rect(-5, -720, 10, 730, darker(COBALT, 0.5)) +
      [-110, 24]
        .map((x) => rect(x, -520, 88, 200, darker(COBALT, 0.34)) + rect(x, -270, 88, 220, darker(COBALT, 0.34)))
        .join('') +
      spatter(6, [-150, -700, 300, 700], 260, darker(COBALT, 0.5), 'bottom', 5),
  ) +
  circle(-30, -300, 15, BRASS) +
  circle(34, -300, 15, BRASS) +
  rect(-200, -8, 400, 30, mix(IVORY, CEDAR, 0.45))

const shut = (paint: string) =>
  rect(-104, -200, 208, 236, mix(IVORY, CEDAR, 0.3)) +
  rect(-90, -186, 88, 208, paint) +
  rect(2, -186, 88, 208, darker(paint, 0.2)) +
  times(
    7,
    (i) => rect(-82, -176 + i * 28, 72, 9, darker(paint, 0.4)) + rect(10, -176 + i * 28, 72, 9, darker(paint, 0.5)),
  )

export const roomJewishRoads: Picture = {
  slug: 'room-jewish-roads',
  ...COVER,
  wordless: true,
  draw: () => {
    const sky = times(12, (i) =>
      rect(0, i * 66, 2560, 67, mix(mix(COBALT, INK, 0.3), mix(ROSE, HONEY, 0.35), (i / 11) ** 1.2)),
    )
    const wall = mix(IVORY, ROSE, 0.25)
    const quay = mix(TERRACOTTA, INK, 0.45)
    return (
      sky +
      spatter(9, [900, 0, 1660, 330], 60, PAPER, 'top', 5, 0.8) +
      circle(2030, 690, 130, lighter(HONEY, 0.5)) +
      filled(landPath(ridge(6, 1500, 2700, 770, 90, 220), 830), mix(COBALT, ROSE, 0.35), '') +
      sea(
        850,
        2600,
        790,
        1280,
        [mix(SEA, ROSE, 0.5), mix(SEA, ROSE, 0.3), mix(SEA, INK, 0.08), mix(COBALT, INK, 0.22), mix(COBALT, INK, 0.42)],
        96,
      ) +
      glints(4, [1880, 800, 320, 420], 90, lighter(HONEY, 0.45), 0.9) +
      glints(11, [1050, 850, 1450, 360], 30, mix(SEA, ROSE, 0.6), 0.8) +
      place(1660, 846, ferry(mix(INK, NIGHT, 0.3)), 0.5) +
      times(8, (i) => circle(1540 + i * 27, 786, 4.5, lighter(HONEY, 0.5))) +
      line('M1602 680q-50 -40 -120 -20t-150 -30', mix(ROSE, PAPER, 0.4), 13, 'opacity="0.65"') +
      // The quay: stone, a bollard, one case that nobody holds.
      filled(
        'M0 1180H2560V1440H0Z',
        quay,
        brush(5, [-200, 1180, 3000, 260], 90, darker(quay, 0.3), 9, 0.5) +
          times(9, (i) => line(`M${700 + i * 250} 1180L${560 + i * 300} 1440`, darker(quay, 0.32), 5)) +
          spatter(7, [0, 1180, 2560, 260], 1300, darker(quay, 0.45), 'bottom', 5, 0.7),
      ) +
      rect(0, 1172, 2560, 22, lighter(quay, 0.25)) +
      oval(2260, 1300, 120, 22, NIGHT, 'opacity="0.5"') +
      path('M2200 1296L2214 1150Q2180 1130 2196 1096H2324Q2340 1130 2306 1150L2320 1296Z', darker(INK, 0.2)) +
      path('M2268 1096H2324Q2340 1130 2306 1150L2320 1296H2276Z', darker(INK, 0.5)) +
      line('M2200 1190Q2260 1216 2320 1190M2204 1206Q2260 1232 2318 1206', mix(IVORY, CEDAR, 0.4), 12) +
      line('M2310 1200Q2420 1240 2420 1300T2560 1350', mix(IVORY, CEDAR, 0.4), 12) +
      // The house
      filled(
        boxPath(0, 130, 860, 1070),
        wall,
        brush(3, [-100, 130, 1000, 1070], 90, lighter(wall, 0.35), 14, 0.5) +
          rect(640, 130, 240, 1070, mix(wall, COBALT, 0.22), 'opacity="0.6"') +
          spatter(2, [0, 300, 860, 900], 900, mix(wall, CEDAR, 0.45), 'bottom', 6, 0.6) +
          rect(0, 1010, 860, 200, mix(COBALT, IVORY, 0.42)) +
          spatter(12, [0, 1010, 860, 190], 360, COBALT, 'bottom', 5, 0.6),
      ) +
      rect(-20, 106, 900, 34, lighter(wall, 0.4)) +
      times(9, (i) => rect(20 + i * 96, 60, 58, 50, lighter(wall, 0.2))) +
      place(300, 1196, door) +
      place(680, 330, shut(mix(GREEN, INK, 0.1)), 0.8) +
      place(120, 330, shut(mix(GREEN, INK, 0.1)), 0.8) +
      place(400, 330, shut(mix(GREEN, INK, 0.1)), 0.8) +
      place(598, 1206, plantPot(118, GREEN, OXBLOOD)) +
      line('M860 150V1180', mix(wall, INK, 0.35), 6) +
      // The neighbour, outside her own door, looks where they went.
      oval(1010, 1330, 190, 26, NIGHT, 'opacity="0.45"') +
      place(
        1010,
        1326,
        person(POSES.hold, {
          skin: SKINS[1],
          top: OXBLOOD,
          cut: 'djellaba',
          head: 'scarf',
          headColour: lighter(HONEY, 0.35),
        }),
        0.86,
      ) +
      oval(1480, 1336, 150, 20, NIGHT, 'opacity="0.45"') +
      place(1480, 1334, suitcase(230, 160, mix(CEDAR, HONEY, 0.25))) +
      rect(0, 1434, 2560, 6, NIGHT)
    )
  },
}
