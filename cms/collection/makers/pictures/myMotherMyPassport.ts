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
  SAGE,
  SKINS,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { teaGlass } from '../parts/things.ts'
import { boxPath, circle, filled, line, n, onPlane, path, place, poly, rect, times } from '../svg.ts'

/** Fact T07: the mother transmits. A travel booklet of no state: plain cover, plain pages, no emblem. */
const booklet =
  path('M-560 -300L20 -340L600 -300L640 330L20 300L-600 330Z', NIGHT, 'opacity="0.35" transform="translate(16 30)"') +
  path('M-580 -310L20 -350L620 -310L650 330L20 306L-610 330Z', darker(GREEN, 0.25)) +
  line('M-560 -290L20 -328L600 -290', BRASS, 4) +
  filled(
    'M-556 -294Q-260 -350 20 -314V290Q-270 270 -586 316Z',
    PAPER,
    path('M-120 -340H20V300H-60Q-20 -20 -120 -340Z', darker(IVORY, 0.12)) +
      times(26, (i) =>
        line(`M-600 ${-280 + i * 24}Q-300 ${-330 + i * 24} 20 ${-300 + i * 24}`, mix(SAGE, IVORY, 0.6), 2),
      ) +
      rect(-500, -210, 210, 262, mix(IVORY, BRASS, 0.4)) +
      path('M-486 52q10 -110 92 -110t92 110Z', COBALT) +
      filled('M-394 -64Q-450 -70 -450 -130Q-446 -186 -394 -188Q-342 -186 -338 -130Q-338 -70 -394 -64Z', OXBLOOD, '') +
      path('M-394 -84Q-424 -90 -424 -128Q-420 -160 -394 -160Q-368 -160 -364 -128Q-364 -90 -394 -84Z', SKINS[1]) +
      times(6, (i) => rect(-250, -200 + i * 46, i % 2 ? 150 : 216, 12, mix(IVORY, INK, 0.34))) +
      times(2, (i) => rect(-520, 120 + i * 48, 500, 15, mix(IVORY, INK, 0.24))),
  ) +
  filled(
    'M20 -314Q300 -350 594 -294L626 316Q310 270 20 290Z',
    darker(PAPER, 0.02),
    path('M20 -340H130Q70 -20 90 300H20Z', darker(IVORY, 0.14)) +
      times(26, (i) =>
        line(`M20 ${-300 + i * 24}Q300 ${-330 + i * 24} 640 ${-280 + i * 24}`, mix(HONEY, IVORY, 0.72), 2),
      ) +
      rect(110, -210, 200, 250, mix(IVORY, BRASS, 0.4)) +
      path('M128 40q8 -90 82 -90t82 90Z', HONEY) +
      circle(210, -104, 42, SKINS[1]) +
      path('M162 -98Q156 -164 210 -166Q264 -164 258 -98Q244 -134 210 -134Q176 -134 162 -98Z', '#2a1f24') +
      times(5, (i) => rect(350, -196 + i * 46, i % 2 ? 190 : 130, 12, mix(IVORY, INK, 0.34))) +
      times(2, (i) => rect(90, 120 + i * 48, 480, 15, mix(IVORY, INK, 0.24))),
  ) +
  // One thread sewn through both pages.
  line('M-290 -70Q-140 -10 20 -30T210 -20', OXBLOOD, 9, 'stroke-dasharray="26 16"') +
  line('M20 -314V290', darker(IVORY, 0.35), 5) +
  times(7, (i) => line(`M20 ${-270 + i * 84}v34`, OXBLOOD, 5))

export const myMotherMyPassport: Picture = {
  slug: 'my-mother-my-passport',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const cloth = mix(SAGE, INK, 0.12)
    const at = onPlane([
      [0, 0],
      [2400, 0],
      [2400, 1600],
      [0, 1600],
    ])
    const weave = times(17, (r) =>
      times(25, (c) => {
        const [x, y] = at((c + 0.5) / 25, (r + 0.5) / 17)
        const outer = r < 2 || r > 14 || c < 2 || c > 22
        return outer
          ? poly(
              [
                [x, y - 46],
                [x + 47, y],
                [x, y + 46],
                [x - 47, y],
              ],
              [OXBLOOD, HONEY, mix(COBALT, INK, 0.2), IVORY][(r + c) % 4] ?? OXBLOOD,
            ) +
              poly(
                [
                  [x, y - 20],
                  [x + 20, y],
                  [x, y + 20],
                  [x - 20, y],
                ],
                [IVORY, OXBLOOD, HONEY, INK][(r + c) % 4] ?? IVORY,
              )
          : (r + c) % 2
            ? ''
            : place(
                x,
                y,
                times(8, (k) => place(0, 0, path('M0 0L6 -14L0 -30L-6 -14Z', lighter(cloth, 0.12)), 1, k * 45)),
              )
      }),
    )
    return (
      rect(0, 0, 2400, 1600, cloth) +
      weave +
      line('M188 186H2212V1414H188Z', IVORY, 8) +
      line('M204 202H2196V1398H204Z', OXBLOOD, 4) +
      spatter(4, [0, 0, 2400, 1600], 1900, darker(cloth, 0.5), 'bottom', 5, 0.6) +
      brush(6, [200, 200, 2000, 1200], 60, darker(cloth, 0.15), 6, 0.4) +
      place(
        2030,
        400,
        circle(0, 20, 136, NIGHT, 'opacity="0.3"') +
          circle(0, 0, 130, lighter(BRASS, 0.2)) +
          circle(0, 0, 112, BRASS) +
          times(20, (i) => place(0, 0, path('M0 -104L7 -92L0 -80L-7 -92Z', darker(BRASS, 0.35)), 1, i * 18)) +
          place(-36, 60, teaGlass(190)) +
          place(58, 76, teaGlass(150)),
      ) +
      place(
        350,
        380,
        rect(-110, -90, 240, 190, NIGHT, 'opacity="0.25"') +
          rect(-124, -104, 240, 190, IVORY) +
          path('M-124 -104L-4 10L116 -104', 'none', `stroke="${mix(IVORY, CEDAR, 0.4)}" stroke-width="5"`) +
          times(12, (i) => rect(-124 + i * 20, -104, 10, 9, i % 2 ? OXBLOOD : COBALT)) +
          rect(60, -86, 40, 50, GREEN),
        1,
        -12,
      ) +
      place(1190, 720, booklet, 1.08) +
      // Two hands hold it open; a small one lies inside the large one's reach.
      place(560, 1210, arm('flat', SKINS[1], OXBLOOD, 300, 46), 4.3, 38) +
      times(4, (i) => line(`M${n(402 - i * 26)} ${n(1360 + i * 34)}l96 76`, HONEY, 10)) +
      place(1800, 1190, arm('flat', SKINS[1], HONEY, 300, 40), 2.9, -34, true) +
      filled(boxPath(0, 1590, 2400, 10), darker(cloth, 0.4), '')
    )
  },
}
