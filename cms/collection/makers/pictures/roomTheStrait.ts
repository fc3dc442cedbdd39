import { COVER, type Picture } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  PAPER,
  SEA,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, glints, land, landPath, ridge, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'

/** A glazed lantern, foot on 0,0, 400 high. */
const lantern = () =>
  line('M-58 -318Q-70 -420 0 -424Q70 -420 58 -318', darker(BRASS, 0.35), 11) +
  path('M-96 0L-80 -34H80L96 0Z', darker(BRASS, 0.3)) +
  path('M14 0L10 -34H80L96 0Z', darker(BRASS, 0.55)) +
  filled(
    'M-72 -34Q-96 -150 -58 -250H58Q96 -150 72 -34Z',
    lighter(HONEY, 0.55),
    circle(0, -120, 92, lighter(HONEY, 0.75)) +
      path('M0 -210Q44 -138 26 -92Q18 -62 0 -62Q-18 -62 -26 -92Q-44 -138 0 -210Z', HONEY) +
      path('M0 -150Q22 -112 12 -86Q6 -72 0 -72Q-6 -72 -12 -86Q-22 -112 0 -150Z', PAPER),
  ) +
  line('M-40 -34Q-58 -150 -34 -250M40 -34Q58 -150 34 -250', darker(BRASS, 0.35), 7) +
  path('M-74 -250L-40 -314H40L74 -250Z', BRASS) +
  path('M8 -250V-314H40L74 -250Z', darker(BRASS, 0.4)) +
  rect(-26, -338, 52, 26, darker(BRASS, 0.25)) +
  rect(-82, -258, 164, 14, darker(BRASS, 0.45))

/** Facts M03, M04, without a scene: a lamp left on a beach, and the lights of the other shore. */
export const roomTheStrait: Picture = {
  slug: 'room-the-strait',
  ...COVER,
  wordless: true,
  draw: () => {
    const luck = chance(1988)
    const beach = landPath(
      [
        [-60, 1010],
        [420, 1000],
        [900, 1036],
        [1420, 1100],
        [1980, 1130],
        [2640, 1096],
      ],
      1480,
    )
    const sand = mix(TERRACOTTA, INK, 0.5)
    return (
      times(12, (i) => rect(0, i * 54, 2560, 55, mix(NIGHT, mix(COBALT, INK, 0.35), (i / 11) ** 1.4))) +
      times(46, () =>
        circle(
          luck.between(0, 2560),
          luck.between(20, 430),
          luck.between(1.6, 4),
          mix(IVORY, COBALT, 0.3),
          'opacity="0.75"',
        ),
      ) +
      land(ridge(41, -100, 2660, 560, 120, 260), 660, mix(NIGHT, COBALT, 0.28)) +
      land(ridge(44, -100, 2660, 610, 60, 170), 660, darker(NIGHT, 0.25)) +
      rect(0, 640, 2560, 500, mix(COBALT, NIGHT, 0.45)) +
      times(7, (i) =>
        rect(0, 660 + i ** 1.5 * 28, 2560, 8 + i * 5, mix(mix(SEA, NIGHT, 0.5), COBALT, 0.3), 'opacity="0.5"'),
      ) +
      brush(7, [-100, 660, 2760, 380], 120, mix(COBALT, IVORY, 0.16), 5, 0.35) +
      // The other shore: a thread of lights, and what the water keeps of it.
      times(120, () => {
        const x = 1280 + (luck.next() + luck.next() - 1) * 1240
        const y = 634 - luck.next() * 16
        const size = luck.between(2.4, 6.4)
        return (
          circle(x, y, size, lighter(HONEY, luck.between(0.1, 0.6))) +
          (size > 5 ? circle(x, y, 20, HONEY, 'opacity="0.16"') : '') +
          rect(x - 2, 650 + luck.between(0, 20), 4, luck.between(10, 60), HONEY, 'opacity="0.28"')
        )
      }) +
      glints(12, [200, 690, 2200, 320], 70, mix(HONEY, COBALT, 0.35), 0.5) +
      line('M-40 1000Q420 984 900 1024T1980 1118T2640 1084', mix(PAPER, COBALT, 0.3), 9) +
      line('M-40 974Q400 962 860 1000T1960 1092T2640 1060', mix(PAPER, COBALT, 0.55), 5) +
      filled(
        beach,
        sand,
        oval(760, 1290, 900, 250, mix(sand, HONEY, 0.16)) +
          oval(760, 1286, 640, 170, mix(sand, HONEY, 0.34)) +
          oval(760, 1284, 380, 100, mix(sand, HONEY, 0.6)) +
          oval(760, 1282, 200, 52, lighter(HONEY, 0.2)) +
          spatter(51, [0, 1000, 2560, 440], 5200, darker(sand, 0.5), 'bottom', 5, 0.7) +
          spatter(52, [200, 1130, 1160, 260], 900, lighter(HONEY, 0.3), 'all', 4, 0.55) +
          brush(53, [-100, 1040, 2760, 400], 80, darker(sand, 0.35), 7, 0.45),
      ) +
      circle(760, 1150, 330, HONEY, 'opacity="0.1"') +
      circle(760, 1150, 220, HONEY, 'opacity="0.16"') +
      path(
        `M${n(760 - 60)} 1290L${n(760 + 110)} 1286L${n(760 + 300)} 1336Q860 1352 700 1316Z`,
        CEDAR,
        'opacity="0.35"',
      ) +
      place(760, 1292, lantern(), 0.98) +
      rect(0, 1430, 2560, 10, INK, 'opacity="0.4"')
    )
  },
}
