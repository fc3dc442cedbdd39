import { COVER, type Picture } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  SAGE,
  SEA,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { suitcase } from '../parts/things.ts'
import { horseshoe, orangeTree } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, n, onPlane, oval, path, place, poly, rect, times, within } from '../svg.ts'

/** The courtyard: one fountain, four doors, each the colour and the light of the gallery behind it. */
export const roomThreshold: Picture = {
  slug: 'room-threshold',
  ...COVER,
  wordless: true,
  draw: () => {
    const wall = lighter(IVORY, 0.2)
    const floor = 1010
    const doors = [
      {
        x: 330,
        tone: COBALT,
        glow: mix(COBALT, IVORY, 0.45),
        motif:
          times(4, (i) =>
            path(`M-150 ${-150 + i * 40}q25 -14 50 0t50 0t50 0t50 0t50 0t50 0V0H-150Z`, mix(SEA, INK, i * 0.16)),
          ) + circle(40, -330, 44, lighter(HONEY, 0.5)),
      },
      {
        x: 960,
        tone: mix(TERRACOTTA, OXBLOOD, 0.6),
        glow: mix(TERRACOTTA, IVORY, 0.3),
        motif:
          path('M-150 0V-120L-80 -190V-120L0 -190V-120L80 -190V-120L150 -190V0Z', OXBLOOD) +
          path('M60 0L76 -330H106L122 0Z', darker(OXBLOOD, 0.3)) +
          circle(-40, -340, 50, HONEY),
      },
      {
        x: 1600,
        tone: HONEY,
        glow: lighter(HONEY, 0.4),
        motif:
          rect(-130, -280, 260, 280, mix(HONEY, CEDAR, 0.4)) +
          times(4, (r) =>
            times(4, (c) => rect(-112 + c * 62, -262 + r * 66, 38, 44, (r + c) % 3 ? lighter(IVORY, 0.3) : OXBLOOD)),
          ),
      },
      {
        x: 2230,
        tone: SAGE,
        glow: mix(SAGE, IVORY, 0.45),
        motif:
          path('M-150 -130Q-60 -220 20 -150T150 -170V0H-150Z', GREEN) +
          path('M-20 0Q60 -60 0 -100T40 -150L52 -148Q10 -110 60 -70T60 0Z', PAPER) +
          circle(60, -330, 46, lighter(HONEY, 0.4)),
      },
    ]
    const door = ({ x, tone, glow, motif }: (typeof doors)[number]) =>
      rect(x - 290, 130, 580, floor - 130, PAPER) +
      filled(
        boxPath(x - 270, 150, 540, floor - 150),
        mix(IVORY, BRASS, 0.32),
        times(9, (i) =>
          times(15, (j) =>
            place(
              x - 240 + i * 60,
              180 + j * 60,
              times(8, (k) => place(0, 0, path('M0 0L6 -12L0 -28L-6 -12Z', darker(IVORY, 0.12)), 1, k * 45)) +
                circle(0, 0, 5, PAPER),
            ),
          ),
        ),
      ) +
      place(
        x,
        floor,
        path(horseshoe(366, 300), tone, `stroke="${PAPER}" stroke-width="44"`) +
          line(horseshoe(366, 300), tone, 16) +
          line(horseshoe(410, 300), BRASS, 4) +
          path(horseshoe(330, 296), glow) +
          within(horseshoe(330, 296), circle(0, -330, 250, lighter(glow, 0.35), 'opacity="0.6"') + motif) +
          path(horseshoe(330, 296), 'none', `stroke="${darker(tone, 0.3)}" stroke-width="8"`),
      ) +
      path(
        `M${x - 165} ${floor}H${x + 165}L${n(x + 240 + (x - 1280) * 0.3)} 1330H${n(x - 260 + (x - 1280) * 0.3)}Z`,
        glow,
        'opacity="0.6"',
      )
    const court = onPlane([
      [-500, floor],
      [3060, floor],
      [4700, 1460],
      [-2140, 1460],
    ])
    const green = {
      star: [GREEN, GREEN, mix(GREEN, INK, 0.25)] as [string, ...string[]],
      cross: [PAPER, IVORY] as [string, ...string[]],
      heart: HONEY,
      grout: INK,
    }
    const fountain = place(
      1280,
      1300,
      oval(0, 30, 470, 92, INK, 'opacity="0.25"') +
        filled(
          'M-430 -60Q-430 60 0 80Q430 60 430 -60V-96H-430Z',
          lighter(IVORY, 0.3),
          rect(120, -120, 400, 260, darker(IVORY, 0.14)) +
            times(25, (i) =>
              place(
                -420 + i * 35,
                -10 + Math.sin((i / 24) * Math.PI) * 34,
                path('M0 -22L9 0L0 22L-9 0Z', [GREEN, COBALT, HONEY][i % 3] ?? GREEN),
              ),
            ),
        ) +
        oval(0, -96, 430, 84, PAPER) +
        oval(0, -92, 392, 70, mix(SEA, IVORY, 0.2)) +
        times(4, (i) =>
          oval(0, -92, 330 - i * 78, 58 - i * 14, 'none', `stroke="${mix(SEA, IVORY, 0.55)}" stroke-width="5"`),
        ) +
        path('M-34 -92L-20 -230H20L34 -92Z', PAPER) +
        path('M6 -230H20L34 -92H8Z', darker(IVORY, 0.15)) +
        path('M-130 -240Q0 -190 130 -240Q90 -276 0 -280Q-90 -276 -130 -240Z', PAPER) +
        oval(0, -262, 116, 16, mix(SEA, IVORY, 0.2)) +
        times(7, (i) =>
          line(
            `M0 -300Q${(i - 3) * 46} ${-390 + Math.abs(i - 3) * 16} ${(i - 3) * 82} ${-110 + Math.abs(i - 3) * 4}`,
            lighter(mix(SEA, IVORY, 0.5), 0.4),
            5,
          ),
        ),
    )
    return (
      rect(0, 0, 2560, 1440, wall) +
      brush(3, [-200, 0, 2960, 1010], 120, darker(wall, 0.06), 14, 0.45) +
      spatter(2, [0, 0, 2560, 1010], 1200, mix(IVORY, CEDAR, 0.4), 'bottom', 4, 0.6) +
      times(
        43,
        (i) =>
          path(`M${i * 60} 0h60v54q-30 40 -60 0Z`, i % 2 ? GREEN : mix(GREEN, INK, 0.25)) +
          line(`M${i * 60 + 30} 0v60`, lighter(GREEN, 0.2), 4),
      ) +
      rect(0, 0, 2560, 16, CEDAR) +
      zellige(21, 52, 4, green, upright(-20, floor - 204, 50)) +
      rect(0, floor - 216, 2560, 12, INK) +
      filled(
        boxPath(0, floor, 2560, 430),
        IVORY,
        zellige(
          22,
          30,
          5,
          { star: [GREEN, COBALT, OXBLOOD], cross: [PAPER, IVORY], heart: HONEY, grout: mix(IVORY, CEDAR, 0.4) },
          (c, r) => court(c / 30, r / 5),
          0.02,
        ),
      ) +
      rect(0, floor - 3, 2560, 9, darker(IVORY, 0.4)) +
      doors.map(door).join('') +
      poly(
        [
          [0, 100],
          [700, 100],
          [0, 700],
        ],
        lighter(HONEY, 0.5),
        'opacity="0.16"',
      ) +
      place(645, 1180, orangeTree(600, 5)) +
      place(1915, 1180, orangeTree(600, 9)) +
      fountain +
      place(
        1010,
        1400,
        path('M-60 0L-420 40L-300 60L20 20Z', INK, 'opacity="0.25"') +
          person(POSES.rest, {
            skin: SKINS[2],
            top: mix(INK, COBALT, 0.3),
            cut: 'coat',
            legs: INK,
            head: 'cap',
            headColour: CEDAR,
            holds: [place(-10, 150, suitcase(230, 160, mix(CEDAR, HONEY, 0.3))), ''],
          }),
        0.7,
      ) +
      place(
        1700,
        1404,
        person(POSES.stand, { skin: SKINS[1], top: OXBLOOD, cut: 'djellaba', head: 'scarf', headColour: PAPER }),
        0.62,
      ) +
      place(
        1810,
        1412,
        person(POSES.walk, {
          skin: SKINS[1],
          top: HONEY,
          cut: 'dress',
          legs: PAPER,
          head: 'plait',
          headColour: '#241c22',
        }),
        0.4,
      ) +
      place(90, 1430, orangeTree(560, 13)) +
      place(2480, 1430, orangeTree(560, 17))
    )
  },
}
