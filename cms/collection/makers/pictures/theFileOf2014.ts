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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { teaGlass } from '../parts/things.ts'
import { boxPath, circle, filled, line, oval, path, place, rect, times } from '../svg.ts'

/** Fact A03. Sheets without a name, photographs without a face: no official form is imitated. */
const FACES = [SKINS[3], SKINS[2], '#6f4531', SKINS[1], SKINS[3], '#6f4531'] as const

const portrait = (skin: string, ground: string, coat: string, wear: number) =>
  rect(-62, -80, 132, 168, NIGHT, 'opacity="0.35"') +
  rect(-70, -88, 132, 168, PAPER) +
  filled(
    boxPath(-58, -76, 108, 144),
    ground,
    path('M-54 68Q-50 12 -4 8Q42 12 46 68Z', coat) +
      rect(-18, -12, 28, 34, darker(skin, 0.25)) +
      oval(-4, -24, 27, 33, skin) +
      (wear === 0
        ? path('M-33 -22Q-36 -64 -4 -64Q28 -64 25 -22Q20 -42 -4 -42Q-28 -42 -33 -22Z', '#231b20')
        : wear === 1
          ? path('M-36 2Q-44 -68 -4 -68Q36 -68 28 2Q24 14 20 6Q28 -40 -4 -42Q-36 -40 -28 6Q-32 14 -36 2Z', OXBLOOD)
          : circle(-4, -58, 22, '#231b20') +
            path('M-33 -22Q-34 -58 -4 -58Q26 -58 25 -22Q16 -40 -4 -40Q-24 -40 -33 -22Z', '#231b20')),
  )

const form = (width: number, height: number, seed: number) =>
  rect(10, 14, width, height, NIGHT, 'opacity="0.3"') +
  filled(
    boxPath(0, 0, width, height),
    PAPER,
    rect(width * 0.7, 0, width, height, darker(PAPER, 0.04)) +
      spatter(seed, [0, 0, width, height], 200, darker(IVORY, 0.15), 'right', 3, 0.7),
  ) +
  rect(36, 40, width - 72, 22, mix(INK, COBALT, 0.4)) +
  times(
    9,
    (i) =>
      rect(36, 104 + i * 46, i % 3 === 1 ? 120 : 170, 9, mix(IVORY, INK, 0.35)) +
      line(`M230 ${112 + i * 46}H${width - 40}`, mix(IVORY, INK, 0.22), 3),
  ) +
  times(
    4,
    (i) =>
      rect(36, 560 + i * 44, 26, 26, 'none', `stroke="${mix(IVORY, INK, 0.4)}" stroke-width="4"`) +
      rect(84, 568 + i * 44, width - 220 - (i % 2) * 90, 9, mix(IVORY, INK, 0.28)),
  )

export const theFileOf2014: Picture = {
  slug: 'the-file-of-2014',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const table = mix(GREEN, INK, 0.14)
    const card = mix(TERRACOTTA, IVORY, 0.38)
    const grounds = [mix(COBALT, IVORY, 0.5), mix(HONEY, IVORY, 0.35), mix(TERRACOTTA, IVORY, 0.3)] as const
    const coats = [INK, OXBLOOD, COBALT, HONEY, darker(GREEN, 0.2), mix(IVORY, CEDAR, 0.3)] as const
    return (
      rect(0, 0, 2400, 1600, table) +
      brush(3, [-200, 0, 2800, 1600], 190, darker(table, 0.2), 12, 0.35) +
      brush(8, [-200, 0, 2800, 1600], 130, lighter(table, 0.1), 10, 0.3) +
      circle(1500, 620, 900, lighter(HONEY, 0.4), 'opacity="0.1"') +
      // The folder lies open; a cloth strap runs loose from it.
      place(
        640,
        180,
        rect(24, 34, 1180, 1240, NIGHT, 'opacity="0.4" rx="24"') +
          filled(
            'M0 30Q0 0 30 0H560V1240H30Q0 1240 0 1210Z',
            darker(card, 0.08),
            spatter(2, [0, 0, 600, 1240], 900, darker(card, 0.3), 'left', 4, 0.6),
          ) +
          filled(
            'M560 0H1150Q1180 0 1180 30V1210Q1180 1240 1150 1240H560Z',
            card,
            spatter(5, [560, 0, 620, 1240], 900, darker(card, 0.25), 'right', 4, 0.6),
          ) +
          rect(536, 0, 48, 1240, darker(card, 0.25)) +
          path('M1180 150h70q26 0 26 26v150q0 26 -26 26h-70Z', mix(card, OXBLOOD, 0.3)) +
          path('M1180 470h70q26 0 26 26v150q0 26 -26 26h-70Z', mix(card, HONEY, 0.4)) +
          path('M1180 790h70q26 0 26 26v150q0 26 -26 26h-70Z', mix(card, COBALT, 0.3)),
        1,
        -4,
      ) +
      line('M660 1290Q360 1400 250 1240T90 1010', NIGHT, 44, 'opacity="0.35"') +
      line('M650 1270Q350 1380 240 1220T80 990', OXBLOOD, 40) +
      line('M650 1270Q350 1380 240 1220T80 990', HONEY, 5, 'stroke-dasharray="18 16"') +
      rect(40, 936, 86, 70, BRASS, 'rx="12" transform="rotate(24 80 970)"') +
      rect(58, 954, 50, 34, table, 'rx="6" transform="rotate(24 80 970)"') +
      // Photographs in the left half: six people, and no likeness of anyone.
      times(6, (i) =>
        place(
          800 + (i % 2) * 238 + (i > 3 ? 16 : 0),
          430 + Math.floor(i / 2) * 330 - (i % 2) * 22,
          portrait(FACES[i] ?? FACES[0], grounds[i % 3] ?? HONEY, coats[i] ?? INK, [0, 1, 2, 0, 1, 0][i] ?? 0),
          1.36,
          [-8, 4, -1, -7, -5, 3][i] ?? 0,
        ),
      ) +
      place(1256, 220, form(540, 760, 4), 1, -9) +
      place(1280, 300, form(540, 760, 5), 1, -1) +
      place(1330, 380, form(540, 760, 6), 1, -6) +
      // A clip, a stamp at rest, a glass of tea: the desk of an office.
      place(1560, 320, line('M0 0v-90q0 -34 32 -34t32 34v110q0 22 -22 22t-22 -22v-96', lighter(INK, 0.45), 9), 1, 10) +
      place(
        2120,
        1180,
        oval(0, 8, 190, 30, NIGHT, 'opacity="0.35"') +
          rect(-150, -40, 300, 44, CEDAR) +
          rect(-150, -8, 300, 14, mix(COBALT, INK, 0.3)) +
          path('M-44 -40L-30 -150H30L44 -40Z', mix(CEDAR, OXBLOOD, 0.3)) +
          oval(0, -170, 62, 54, mix(CEDAR, OXBLOOD, 0.3)) +
          path('M10 -222Q62 -214 62 -170Q60 -126 10 -118Q40 -170 10 -222Z', darker(CEDAR, 0.3)),
      ) +
      place(330, 640, oval(0, 4, 130, 24, NIGHT, 'opacity="0.35"') + teaGlass(210)) +
      // The hand that lays down one more sheet.
      place(1990, 470, place(-330, -150, form(540, 760, 9), 0.78, 7)) +
      place(2080, 690, arm('flat', SKINS[3], mix(COBALT, INK, 0.3), 420, 60), 3.4, -74)
    )
  },
}
