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
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, spatter } from '../parts/texture.ts'
import { suitcase, teaGlass } from '../parts/things.ts'
import {
  boxPath,
  circle,
  filled,
  limb,
  line,
  n,
  onPlane,
  oval,
  path,
  place,
  poly,
  rect,
  times,
  trace,
  type Quad,
} from '../svg.ts'

/** Fact L12: a hostel room with nobody in it; what he keeps says who lives here. */
const WALL = mix(HONEY, IVORY, 0.36)

function windowNight(): string {
  const [x, y, w, h] = [690, 330, 560, 640]
  const towers = times(7, (i) => {
    const tall = 170 + ((i * 97) % 240)
    const left = x + i * 84 - 14
    const tone = mix(COBALT, NIGHT, 0.45 + (i % 3) * 0.16)
    return (
      rect(left, y + h - tall, 78, tall, tone) +
      times(Math.floor(tall / 44), (r) =>
        times(3, (c) =>
          (r * 7 + c * 5 + i * 3) % 4
            ? ''
            : rect(left + 10 + c * 23, y + h - tall + 16 + r * 42, 13, 20, (r + c) % 2 ? HONEY : lighter(HONEY, 0.4)),
        ),
      )
    )
  })
  const snow = times(60, (i) => circle(x + ((i * 173) % w), y + ((i * 311) % h), 2.6 + (i % 3), PAPER))
  return (
    rect(x - 44, y - 44, w + 88, h + 108, darker(IVORY, 0.22)) +
    rect(x - 30, y - 30, w + 60, h + 60, PAPER) +
    filled(
      boxPath(x, y, w, h),
      mix(COBALT, INK, 0.5),
      rect(x, y + 300, w, 400, mix(COBALT, OXBLOOD, 0.3), 'opacity="0.5"') +
        circle(x + 410, y + 140, 56, lighter(IVORY, 0.3)) +
        circle(x + 432, y + 128, 50, mix(COBALT, INK, 0.5)) +
        towers +
        line(
          `M${x + 120} ${y + 420}V${y + 300}M${x + 80} ${y + 320}H${x + 164}M${x + 90} ${y + 342}H${x + 152}`,
          NIGHT,
          6,
        ) +
        snow,
    ) +
    rect(x + w / 2 - 13, y, 26, h, PAPER) +
    rect(x, y + 196, w, 18, PAPER) +
    rect(x - 62, y + h + 30, w + 124, 40, PAPER) +
    rect(x - 62, y + h + 60, w + 124, 12, darker(IVORY, 0.25)) +
    // Half curtains on a wire.
    line(`M${x - 20} ${y + 356}H${x + w + 20}`, BRASS, 5) +
    [x - 6, x + w - 132]
      .map((left) =>
        filled(
          `M${left} ${y + 358}h138v282q-20 14 -34 0t-34 0t-34 0t-36 0Z`,
          mix(OXBLOOD, IVORY, 0.12),
          times(6, (i) => rect(left + i * 24, y + 356, 9, 320, darker(OXBLOOD, 0.22))) +
            times(8, (r) => times(6, (c) => circle(left + 14 + c * 24, y + 390 + r * 36, 4, HONEY))),
        ),
      )
      .join('')
  )
}

function wardrobe(): string {
  const wood = mix(CEDAR, TERRACOTTA, 0.3)
  const door = (x: number) =>
    filled(
      boxPath(x, 700, 244, 1080),
      wood,
      brush(x, [x - 60, 700, 330, 1080], 54, darker(wood, 0.3), 3) +
        line(`M${x + 28} 736h188v450h-188ZM${x + 28} 1230h188v510h-188Z`, darker(wood, 0.4), 6) +
        rect(x + 190, 690, 80, 1100, darker(wood, 0.12), 'opacity="0.6"'),
    )
  return (
    rect(1252, 664, 560, 1170, NIGHT, 'opacity="0.35"') +
    rect(1284, 660, 530, 1156, darker(wood, 0.5)) +
    door(1300) +
    door(1552) +
    rect(1262, 628, 560, 46, lighter(wood, 0.08)) +
    rect(1262, 662, 560, 12, darker(wood, 0.4)) +
    circle(1522, 1240, 15, BRASS) +
    circle(1576, 1240, 15, BRASS) +
    rect(1290, 1790, 60, 70, darker(wood, 0.5)) +
    place(1530, 628, suitcase(430, 260, mix(CEDAR, HONEY, 0.34))) +
    place(1560, 372, suitcase(300, 96, mix(GREEN, INK, 0.3), darker(CEDAR, 0.1)))
  )
}

function bed(): string {
  const quad: Quad = [
    [110, 1520],
    [1040, 1490],
    [1210, 2010],
    [-150, 2080],
  ]
  const at = onPlane(quad)
  const colours = [OXBLOOD, IVORY, INK, HONEY, OXBLOOD, GREEN, IVORY, OXBLOOD]
  const stripes = times(24, (i) =>
    poly(
      [
        at(0.2 + (i / 24) * 0.8, 0),
        at(0.2 + ((i + 1) / 24) * 0.8, 0),
        at(0.2 + ((i + 1) / 24) * 0.8, 1),
        at(0.2 + (i / 24) * 0.8, 1),
      ],
      colours[(i * 5) % 8] ?? OXBLOOD,
    ),
  )
  const diamonds = times(7, (r) =>
    times(5, (c) => {
      const [u, v] = [0.2 + ((c * 4 + 2.5) / 24) * 0.8, (r + 0.5) / 7]
      return (
        poly([at(u - 0.036, v), at(u, v - 0.062), at(u + 0.036, v), at(u, v + 0.062)], lighter(HONEY, 0.2)) +
        poly([at(u - 0.016, v), at(u, v - 0.03), at(u + 0.016, v), at(u, v + 0.03)], OXBLOOD)
      )
    }),
  )
  const hang = times(24, (i) => {
    const [a, b] = [at(0.2 + (i / 24) * 0.8, 1), at(0.2 + ((i + 1) / 24) * 0.8, 1)]
    return (
      poly([a, b, [b[0], b[1] + 130], [a[0], a[1] + 130]], darker(colours[(i * 5) % 8] ?? OXBLOOD, 0.3)) +
      line(`M${n(a[0] + 8)} ${n(a[1] + 130)}v26M${n(a[0] + 30)} ${n(a[1] + 130)}v26`, darker(IVORY, 0.2), 4)
    )
  })
  return (
    path('M-160 2080L1210 2012L1262 2230L-100 2300Z', NIGHT, 'opacity="0.45"') +
    line(
      'M1060 1300V1560M1060 1330H96V1600M96 1300V1560M250 1332V1500M420 1332V1500M590 1332V1500M760 1332V1500M920 1332V1490',
      mix(INK, GREEN, 0.25),
      24,
    ) +
    circle(1060, 1296, 21, BRASS) +
    circle(96, 1296, 21, BRASS) +
    path(trace([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]), PAPER) +
    stripes +
    diamonds +
    hang +
    path('M-40 1850L1190 1990L1212 2012L-150 2080Z', NIGHT, 'opacity="0.08"') +
    // Pillow, and the fold of the sheet.
    filled(
      'M-140 1920Q-60 1560 120 1540Q230 1530 250 1600Q230 1820 160 2010Q60 2060 -150 2060Z',
      PAPER,
      path('M120 1500Q190 1760 60 2080H300V1500Z', darker(IVORY, 0.08)) +
        line('M-20 1700Q60 1660 130 1690M-50 1850Q50 1810 120 1840', darker(IVORY, 0.2), 6),
    ) +
    line('M1200 2010V2200M1196 2240V2140', mix(INK, GREEN, 0.25), 26)
  )
}

/** A low table with a hot plate, its pan, bread, a glass; a radio above on a shelf. */
function corner(): string {
  const radio = place(
    300,
    1004,
    rect(-196, -232, 400, 240, NIGHT, 'opacity="0.25" rx="20"') +
      filled(
        'M-200 -226q0 -18 18 -18h364q18 0 18 18v226h-400Z',
        mix(CEDAR, TERRACOTTA, 0.2),
        brush(12, [-220, -250, 440, 260], 30, darker(CEDAR, 0.3), 3) +
          rect(100, -260, 120, 280, darker(CEDAR, 0.3), 'opacity="0.6"'),
      ) +
      filled(
        boxPath(-176, -216, 200, 190),
        lighter(BRASS, 0.35),
        times(12, (i) => rect(-176, -212 + i * 16, 200, 5, darker(BRASS, 0.3))),
      ) +
      rect(44, -216, 134, 92, lighter(HONEY, 0.5)) +
      times(9, (i) => rect(54 + i * 14, -204, 3, i % 2 ? 18 : 30, INK)) +
      times(9, (i) => rect(54 + i * 14, -160, 3, i % 3 ? 12 : 24, OXBLOOD)) +
      rect(112, -214, 5, 88, OXBLOOD) +
      circle(74, -74, 30, IVORY) +
      circle(74, -74, 12, BRASS) +
      circle(150, -74, 30, IVORY) +
      circle(150, -74, 12, BRASS) +
      line('M170 -244L330 -520', lighter(BRASS, 0.3), 6) +
      circle(330, -520, 8, BRASS),
  )
  const shelf =
    rect(40, 1004, 560, 34, CEDAR) +
    rect(40, 1030, 560, 10, darker(CEDAR, 0.4)) +
    path('M96 1040v90l60 -90ZM540 1040v90l-60 -90Z', darker(CEDAR, 0.25))
  // A photograph without a face: a house, a hill, three people; and an envelope behind it.
  const keepsakes = place(
    548,
    1000,
    rect(-34, -96, 110, 74, mix(IVORY, COBALT, 0.15)) +
      path('M-34 -96L21 -52L76 -96', 'none', `stroke="${COBALT}" stroke-width="3"`) +
      rect(-60, -120, 88, 120, CEDAR) +
      rect(-50, -110, 68, 100, mix(HONEY, IVORY, 0.3)) +
      path('M-50 -50Q-20 -82 18 -54V-10H-50Z', GREEN) +
      [-34, -16, 0]
        .map(
          (x, i) =>
            circle(x, -44 + i * 5, 7, CEDAR) +
            path(
              `M${x - 11} -10q0 -${30 - i * 5} 11 -${30 - i * 5}t11 ${30 - i * 5}Z`,
              [INK, OXBLOOD, COBALT][i] ?? INK,
            ),
        )
        .join(''),
  )
  return shelf + radio + keepsakes
}

const hotPlate =
  filled(
    boxPath(-170, -72, 340, 72),
    lighter(IVORY, 0.1),
    rect(70, -80, 140, 90, darker(IVORY, 0.2)) +
      circle(-110, -34, 20, INK) +
      rect(-113, -52, 6, 22, OXBLOOD) +
      circle(-44, -34, 9, OXBLOOD),
  ) +
  rect(-184, -84, 368, 20, INK) +
  oval(0, -86, 150, 16, darker(OXBLOOD, 0.1)) +
  oval(0, -88, 110, 11, mix(OXBLOOD, HONEY, 0.5)) +
  filled(
    'M-134 -210h268l-18 118q-6 14 -26 14h-180q-20 0 -26 -14Z',
    lighter(COBALT, 0.08),
    rect(34, -220, 140, 160, darker(COBALT, 0.3)) +
      spatter(41, [-134, -210, 268, 130], 160, lighter(COBALT, 0.6), 'left', 4),
  ) +
  rect(-146, -222, 292, 22, darker(COBALT, 0.1), 'rx="10"') +
  path('M-130 -222Q0 -276 130 -222Z', lighter(COBALT, 0.12)) +
  path('M20 -248Q100 -246 130 -222H40Z', darker(COBALT, 0.2)) +
  circle(0, -258, 15, INK) +
  line('M146 -196q46 0 46 30t-46 30M-146 -196q-46 0 -46 30t46 30', darker(COBALT, 0.2), 13) +
  line('M-40 -300q-30 -44 0 -88t0 -88M34 -306q-30 -44 0 -88t0 -78', lighter(IVORY, 0.4), 9, 'opacity="0.7"')

export const theHostelRoom: Picture = {
  slug: 'the-hostel-room',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const dots = times(19, (r) =>
      times(20, (c) =>
        place(
          c * 94 + (r % 2) * 47,
          r * 94 + 20,
          path('M0 -17L12 0L0 17L-12 0Z', mix(WALL, TERRACOTTA, 0.26)) + circle(0, 0, 4, mix(WALL, OXBLOOD, 0.4)),
        ),
      ),
    )
    const floorTop = 1560
    const floor = onPlane([
      [-100, floorTop],
      [1900, floorTop],
      [2900, 2420],
      [-1100, 2420],
    ])
    const tiles = times(9, (r) =>
      times(14, (c) =>
        (r + c) % 2
          ? ''
          : poly(
              [
                floor(c / 14, r / 9),
                floor((c + 1) / 14, r / 9),
                floor((c + 1) / 14, (r + 1) / 9),
                floor(c / 14, (r + 1) / 9),
              ],
              mix(OXBLOOD, INK, 0.35),
            ),
      ),
    )
    const lampLight = path('M1010 340L120 2400H1780L1110 340Z', lighter(HONEY, 0.5), 'opacity="0.2"')
    const coat = place(
      1060,
      1050,
      path(
        limb([
          [0, -40, 9],
          [0, 0, 9],
        ]),
        BRASS,
      ) +
        filled(
          'M-30 -10Q0 -34 30 -10Q108 10 120 100L134 420Q140 470 100 474L96 560Q0 590 -96 560L-100 474Q-140 470 -134 420L-120 100Q-108 10 -30 -10Z',
          mix(INK, COBALT, 0.2),
          path('M20 -40H200V600H30Q60 250 20 -40Z', darker(INK, 0.3)) +
            line('M0 20V560', NIGHT, 6) +
            line('M-88 140L-92 470M88 140L92 470', NIGHT, 5) +
            times(4, (i) => circle(-16, 130 + i * 100, 8, BRASS)) +
            path('M-64 330h48v14h-48ZM22 330h48v14h-48Z', NIGHT),
        ) +
        path('M-34 -8Q0 40 34 -8L44 60Q0 120 -44 60Z', OXBLOOD) +
        path('M-10 60L-34 300L6 296L16 64Z', OXBLOOD) +
        times(6, (i) => line(`M${-32 + i * 7} 296v22`, OXBLOOD, 4)),
      0.94,
    )
    const boots = (x: number) =>
      filled(
        `M${x} 2200V2070h78v72q74 6 80 58Z`,
        darker(CEDAR, 0.25),
        rect(x + 40, 2060, 40, 150, darker(CEDAR, 0.5)),
      ) +
      rect(x - 4, 2198, 166, 17, NIGHT) +
      times(4, (i) => line(`M${x + 50} ${2086 + i * 18}l30 7`, SAND, 4))
    return (
      rect(0, 0, 1800, floorTop, WALL) +
      dots +
      spatter(6, [0, 0, 1800, floorTop], 2600, mix(WALL, CEDAR, 0.5), 'top', 5, 0.7) +
      rect(0, 0, 1800, 120, mix(WALL, INK, 0.22)) +
      rect(0, 112, 1800, 12, mix(WALL, INK, 0.4)) +
      windowNight() +
      // A bare bulb with its tin shade.
      line('M1060 0V236', INK, 7) +
      path('M1010 236h100l70 96H940Z', GREEN) +
      path('M1070 236h40l70 96h-84Z', darker(GREEN, 0.3)) +
      circle(1060, 344, 40, lighter(HONEY, 0.6)) +
      circle(1060, 344, 120, lighter(HONEY, 0.4), 'opacity="0.25"') +
      filled(
        boxPath(-100, floorTop, 2000, 860),
        mix(IVORY, TERRACOTTA, 0.5),
        tiles + spatter(15, [0, floorTop, 1800, 840], 2400, NIGHT, 'bottom', 6, 0.7),
      ) +
      rect(0, floorTop - 46, 1800, 46, mix(CEDAR, INK, 0.2)) +
      rect(0, floorTop - 46, 1800, 8, mix(CEDAR, IVORY, 0.2)) +
      wardrobe() +
      corner() +
      coat +
      bed() +
      lampLight +
      // The table in front: hot plate, bread, glass, a letter begun.
      path('M960 2160L1800 2100V2420H900Z', NIGHT, 'opacity="0.4"') +
      path('M1000 2030H1800V2110H980Z', darker(CEDAR, 0.1)) +
      path('M1060 1930H1800V2036H996Z', lighter(CEDAR, 0.14)) +
      brush(77, [1000, 1940, 800, 90], 26, darker(CEDAR, 0.25), 3) +
      rect(1050, 2110, 48, 300, darker(CEDAR, 0.3)) +
      place(1420, 2000, hotPlate, 1.02) +
      place(1712, 2014, teaGlass(150)) +
      place(
        1136,
        1996,
        path('M-76 0L-50 -46L84 -34L66 14Z', PAPER) +
          times(4, (i) => line(`M${-44 + i * 4} ${-32 + i * 11}l${100 - i * 10} 8`, mix(PAPER, INK, 0.5), 3)) +
          path(
            limb([
              [40, -20, 5],
              [120, -76, 5],
            ]),
            OXBLOOD,
          ),
      ) +
      place(-520, 150, boots(1130) + boots(1240))
    )
  },
}
