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
  PAPER,
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { cassette, cassettePlayer, hangingLamp, plantPot, teaGlass, teapot } from '../parts/things.ts'
import { gabledHouse } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, onPlane, oval, path, place, poly, rect, times } from '../svg.ts'

/** A northern window: roofs, aerials, one line of washing. */
function view(): string {
  const [x, y, w, h] = [860, 170, 660, 560]
  return (
    rect(x - 46, y - 46, w + 92, h + 84, darker(PAPER, 0.2)) +
    rect(x - 34, y - 34, w + 68, h + 68, PAPER) +
    filled(
      boxPath(x, y, w, h),
      mix(COBALT, IVORY, 0.5),
      rect(x, y + 180, w, 400, mix(HONEY, IVORY, 0.5)) +
        rect(x, y + 110, w, 80, mix(COBALT, IVORY, 0.68)) +
        times(5, (i) =>
          gabledHouse(
            x - 40 + i * 150,
            y + 250 + ((i * 53) % 90),
            146,
            y + h + 20,
            [OXBLOOD, mix(IVORY, CEDAR, 0.4), mix(OXBLOOD, INK, 0.3), TERRACOTTA, mix(IVORY, INK, 0.3)][i] ?? OXBLOOD,
            INK,
            i + 4,
            0.5,
          ),
        ) +
        times(4, (i) =>
          place(x + 70 + i * 170, y + 180 + ((i * 37) % 70), line('M0 70V-40M-36 -36H36M-28 -20H28M-20 -4H20', INK, 5)),
        ),
    ) +
    rect(x + w / 2 - 12, y, 24, h, PAPER) +
    rect(x, y + 190, w, 16, PAPER) +
    rect(x - 70, y + h + 28, w + 140, 34, PAPER) +
    rect(x - 70, y + h + 58, w + 140, 9, darker(IVORY, 0.25)) +
    [x - 60, x + w - 106]
      .map((left, i) =>
        filled(
          `M${left} ${y - 40}h166q${i ? 10 : -30} 190 ${i ? 0 : -90} 420q-40 30 -76 16Z`,
          mix(HONEY, IVORY, 0.25),
          times(7, (k) =>
            line(`M${left + k * 26} ${y - 40}q${i ? 12 : -12} 200 ${i ? 4 : -34} 420`, mix(HONEY, CEDAR, 0.3), 4),
          ) + times(40, (k) => circle(left + ((k * 43) % 170), y + ((k * 71) % 420), 6, OXBLOOD)),
        ),
      )
      .join('') +
    line(`M${x - 90} ${y - 44}H${x + w + 90}`, CEDAR, 14) +
    place(x + 90, y + h + 32, plantPot(90, GREEN)) +
    place(x + w - 90, y + h + 32, plantPot(84, GREEN, OXBLOOD))
  )
}

/** Stove with a couscous steamer. */
const stove =
  filled(
    boxPath(-250, -420, 500, 420),
    lighter(IVORY, 0.3),
    rect(120, -420, 140, 420, darker(IVORY, 0.14)) + rect(-250, -420, 500, 16, INK),
  ) +
  rect(-206, -290, 412, 230, INK, 'rx="14"') +
  rect(-180, -262, 360, 174, mix(HONEY, OXBLOOD, 0.35), 'rx="8"') +
  path('M-180 -262L60 -262L-60 -88H-180Z', PAPER, 'opacity="0.2"') +
  rect(-190, -326, 380, 14, SAND, 'rx="7"') +
  times(5, (i) => circle(-176 + i * 88, -366, 22, INK) + rect(-179 + i * 88, -386, 6, 24, PAPER)) +
  path('M-190 -420h170v-16h-170ZM30 -420h170v-16H30Z', NIGHT) +
  place(
    -110,
    -434,
    filled(
      'M-110 0Q-128 -76 -96 -120H96Q128 -76 110 0Z',
      lighter(INK, 0.52),
      rect(30, -140, 120, 150, lighter(INK, 0.32)) + path('M-90 -100q-14 50 0 90l14 0q-12 -44 0 -90Z', PAPER),
    ) +
      filled(
        'M-88 -120L-108 -236H108L88 -120Z',
        lighter(INK, 0.6),
        rect(30, -240, 120, 130, lighter(INK, 0.38)) + times(11, (i) => circle(-80 + i * 16, -140, 4, INK)),
      ) +
      rect(-116, -250, 232, 18, lighter(INK, 0.5), 'rx="6"') +
      path('M-104 -250Q0 -330 104 -250Z', lighter(HONEY, 0.45)) +
      times(40, (i) => circle(-80 + ((i * 37) % 160), -256 - ((i * 23) % 26), 4, HONEY)) +
      line('M-40 -340q-24 -40 4 -80t0 -80M30 -346q-26 -40 4 -84t-2 -70', PAPER, 9, 'opacity="0.8"'),
  ) +
  place(
    112,
    -434,
    filled('M-76 0v-90h152v90Z', OXBLOOD, rect(24, -100, 80, 110, darker(OXBLOOD, 0.3))) +
      rect(-84, -98, 168, 14, darker(OXBLOOD, 0.2)) +
      line('M76 -70h90', INK, 15),
  )

export const theKitchen: Picture = {
  slug: 'the-kitchen',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const wall = mix(HONEY, IVORY, 0.42)
    const table = onPlane([
      [470, 1010],
      [1960, 1010],
      [2330, 1560],
      [90, 1560],
    ])
    const cloth = times(12, (r) =>
      times(22, (c) =>
        (r + c) % 2
          ? poly(
              [
                table(c / 22, r / 12),
                table((c + 1) / 22, r / 12),
                table((c + 1) / 22, (r + 1) / 12),
                table(c / 22, (r + 1) / 12),
              ],
              mix(OXBLOOD, IVORY, r % 2 ? 0.08 : 0.16),
            )
          : '',
      ),
    )
    const shelf = (x: number, y: number, w: number) =>
      rect(x, y, w, 24, CEDAR) + rect(x, y + 20, w, 8, darker(CEDAR, 0.4))
    const jar = (x: number, y: number, h: number, colour: string) =>
      filled(
        `M${x - 34} ${y}v${-h}q0 -14 14 -14h40q14 0 14 14v${h}Z`,
        mix(PAPER, colour, 0.2),
        rect(x - 40, y - h * 0.72, 80, h, colour) +
          rect(x + 10, y - h - 20, 40, h + 30, darker(colour, 0.3), 'opacity="0.5"'),
      ) + rect(x - 32, y - h - 26, 64, 18, OXBLOOD, 'rx="4"')
    const book = place(
      1030,
      1268,
      poly(
        [
          [-230, 60],
          [-10, 46],
          [-20, -110],
          [-210, -100],
        ],
        PAPER,
      ) +
        poly(
          [
            [-10, 46],
            [220, 66],
            [192, -104],
            [-20, -110],
          ],
          darker(PAPER, 0.04),
        ) +
        times(
          8,
          (i) =>
            line(`M${-212 + i * -2} ${-78 + i * 17}L${-30 + i} ${-88 + i * 17}`, mix(COBALT, IVORY, 0.5), 2.4) +
            (i < 5 ? line(`M${-196} ${-82 + i * 17}q10 -8 20 0t20 0t20 0t20 0t20 0t20 ${-2}`, INK, 3.4) : ''),
        ) +
        times(8, (i) =>
          line(`M${-6 + i} ${-88 + i * 17}L${186 + i * 4} ${-80 + i * 17}`, mix(COBALT, IVORY, 0.5), 2.4),
        ) +
        line('M-20 -110Q-24 -20 -10 46', darker(IVORY, 0.3), 5),
    )
    const bag = place(
      300,
      1180,
      path('M-90 -330q0 -70 90 -70t90 70', 'none', `stroke="${darker(CEDAR, 0.2)}" stroke-width="20"`) +
        filled(
          'M-190 0Q-206 -300 -150 -330H150Q206 -300 190 0Z',
          mix(CEDAR, TERRACOTTA, 0.5),
          rect(60, -340, 200, 350, darker(CEDAR, 0.1)) +
            spatter(5, [-190, -330, 380, 330], 260, darker(CEDAR, 0.4), 'right', 4),
        ) +
        filled(
          'M-200 -150Q-206 -330 -150 -340H150Q206 -330 200 -150Q0 -90 -200 -150Z',
          mix(CEDAR, TERRACOTTA, 0.25),
          rect(60, -350, 200, 300, darker(CEDAR, 0.25)) +
            line('M-186 -160Q0 -104 186 -160', lighter(CEDAR, 0.4), 4, 'stroke-dasharray="12 10"'),
        ) +
        rect(-120, -170, 40, 80, BRASS, 'rx="6"') +
        rect(80, -170, 40, 80, BRASS, 'rx="6"') +
        path('M-60 -330l20 -90l120 20l-10 70Z', PAPER) +
        path('M30 -330v-110l60 10v100Z', COBALT),
    )
    const chair =
      line('M96 1600L130 1180M470 1600V1180M126 880V1300M474 880V1300', darker(CEDAR, 0.2), 26) +
      rect(112, 880, 376, 60, CEDAR, 'rx="16"') +
      rect(112, 980, 376, 44, CEDAR, 'rx="12"') +
      rect(96, 1170, 410, 34, darker(CEDAR, 0.1), 'rx="10"')
    const bread = place(
      1500,
      1300,
      oval(0, 14, 190, 50, NIGHT, 'opacity="0.3"') +
        filled(
          'M-180 0Q-180 -66 0 -72Q180 -66 180 0Q160 34 0 36Q-160 34 -180 0Z',
          mix(HONEY, CEDAR, 0.3),
          path('M60 -100H220V50H80Q120 -20 60 -100Z', mix(HONEY, CEDAR, 0.55)) +
            spatter(7, [-180, -70, 360, 100], 160, lighter(HONEY, 0.5), 'top', 4),
        ) +
        line('M-120 -30Q0 -60 120 -30M-90 -8Q0 -30 90 -8', mix(CEDAR, INK, 0.2), 4),
    )
    return (
      rect(0, 0, 2400, 1100, wall) +
      brush(8, [-200, 0, 2800, 800], 100, darker(wall, 0.1), 12, 0.35) +
      spatter(5, [0, 0, 2400, 900], 1500, mix(wall, CEDAR, 0.5), 'top', 4, 0.6) +
      zellige(
        31,
        44,
        6,
        {
          star: [COBALT, COBALT, mix(COBALT, INK, 0.3)],
          cross: [PAPER, IVORY],
          heart: HONEY,
          grout: mix(IVORY, INK, 0.3),
        },
        upright(-10, 760, 55),
      ) +
      rect(0, 748, 2400, 14, OXBLOOD) +
      view() +
      shelf(1640, 300, 640) +
      shelf(1640, 560, 640) +
      jar(1700, 300, 110, HONEY) +
      jar(1790, 300, 90, OXBLOOD) +
      jar(1880, 300, 120, GREEN) +
      jar(1970, 300, 84, CEDAR) +
      place(2150, 300, teapot(120)) +
      times(5, (i) => place(1700 + i * 84, 560, teaGlass(110, BRASS, 0))) +
      place(
        2190,
        560,
        path('M-120 0Q-110 -40 -60 -46L-14 -180H14L60 -46Q110 -40 120 0Z', TERRACOTTA) +
          path('M14 -180L60 -46Q110 -40 120 0H30Q50 -60 8 -180Z', darker(TERRACOTTA, 0.3)) +
          circle(0, -188, 18, TERRACOTTA) +
          line('M-70 -46H70', darker(TERRACOTTA, 0.4), 5),
      ) +
      times(
        5,
        (i) =>
          line(`M${1720 + i * 110} 588v22`, INK, 5) +
          place(
            1720 + i * 110,
            610,
            [
              line('M0 0v90', SAND, 9) + oval(0, 112, 26, 34, SAND),
              line('M0 0v96', CEDAR, 10) + rect(-22, 92, 44, 60, CEDAR, 'rx="10"'),
              line('M0 0v80', SAND, 9) + circle(0, 112, 40, SAND) + circle(0, 112, 30, lighter(SAND, 0.4)),
              line('M0 0v100', INK, 8) + times(4, (k) => line(`M${-18 + k * 12} 100v44`, INK, 5)),
              line('M0 0v90', CEDAR, 10) + oval(0, 110, 20, 30, CEDAR),
            ][i] ?? '',
          ),
      ) +
      // A plain calendar: squares only.
      place(
        560,
        330,
        rect(-110, -110, 230, 300, NIGHT, 'opacity="0.25"') +
          rect(-120, -120, 230, 300, PAPER) +
          rect(-120, -120, 230, 74, GREEN) +
          times(5, (r) =>
            times(6, (c) =>
              rect(-106 + c * 35, -30 + r * 40, 26, 30, r === 2 && c === 3 ? OXBLOOD : mix(IVORY, INK, 0.14)),
            ),
          ),
      ) +
      line('M560 180V210', INK, 5) +
      place(2100, 1200, stove, 1.06) +
      place(1190, 0, hangingLamp(120, 420, GREEN)) +
      path('M1020 270L420 1100H1960L1360 270Z', lighter(HONEY, 0.5), 'opacity="0.2"') +
      chair +
      bag +
      filled(
        'M90 1560L470 1010H1960L2330 1560V1600H90Z',
        PAPER,
        cloth + path('M1500 1010H1960L2330 1560H1900Z', INK, 'opacity="0.08"'),
      ) +
      rect(60, 1556, 2300, 44, darker(OXBLOOD, 0.2)) +
      place(760, 1160, oval(20, 0, 250, 24, NIGHT, 'opacity="0.35"') + cassettePlayer(470)) +
      place(
        990,
        1180,
        oval(0, 0, 90, 12, NIGHT, 'opacity="0.3"') + cassette(INK, lighter(HONEY, 0.3), OXBLOOD),
        0.42,
        12,
      ) +
      book +
      bread +
      oval(1330, 1172, 260, 52, NIGHT, 'opacity="0.3"') +
      oval(1330, 1160, 260, 52, lighter(BRASS, 0.25)) +
      oval(1330, 1156, 226, 42, BRASS) +
      times(24, (i) => place(1330, 1156, line('M0 -36V-40', darker(BRASS, 0.3), 4), 1, i * 15)) +
      place(1230, 1162, teaGlass(150)) +
      place(1328, 1176, teaGlass(154)) +
      place(1424, 1164, teaGlass(150)) +
      // Two pairs of hands: one pours, one writes.
      place(1560, 900, teapot(250), 1, -24) +
      line('M1336 724Q1316 880 1326 1020', BRASS, 9) +
      place(1700, 868, arm('grip', SKINS[1], mix(OXBLOOD, IVORY, 0.05), 460, 30), 2.5, -58) +
      place(930, 1424, arm('pinch', SKINS[0], HONEY, 300, 40), 2.1, 12) +
      line('M986 1226L900 1290', OXBLOOD, 13) +
      line('M900 1290L884 1304', INK, 8) +
      place(1216, 1460, arm('flat', SKINS[0], HONEY, 300, 40), 2, -34, true)
    )
  },
}
