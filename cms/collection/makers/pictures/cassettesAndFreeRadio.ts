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
  ROSE,
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { cassette } from '../parts/things.ts'
import { gabledHouse } from '../parts/town.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times, within } from '../svg.ts'

/** A cassette case with a sleeve of plain shapes, 150 × 236: no words, no faces. */
function sleeve(seed: number): string {
  const luck = chance(seed)
  const tones = [OXBLOOD, COBALT, GREEN, HONEY, TERRACOTTA, INK, mix(IVORY, HONEY, 0.4), ROSE] as const
  const [ground, first, second] = [luck.pick(tones), luck.pick(tones), luck.pick([PAPER, HONEY, IVORY])]
  const motif = [
    () => times(5, (i) => circle(75, 118, 62 - i * 12, i % 2 ? ground : second)),
    () =>
      times(6, (i) =>
        path(
          `M0 ${i * 42}L75 ${i * 42 - 40}L150 ${i * 42}V${i * 42 + 20}L75 ${i * 42 - 20}L0 ${i * 42 + 20}Z`,
          i % 2 ? first : second,
        ),
      ),
    () => times(8, (i) => place(75, 118, path('M0 0L13 -34L0 -66L-13 -34Z', i % 2 ? first : second), 1, i * 45)),
    () => path('M0 236V150Q40 90 75 150T150 130V236Z', first) + circle(104, 70, 34, second),
    () => times(4, (r) => times(3, (c) => rect(14 + c * 43, 30 + r * 46, 36, 38, (r + c) % 2 ? first : second))),
    () => times(7, (i) => rect(12 + i * 19, 190 - ((i * 47) % 130), 12, 30 + ((i * 47) % 130), i % 2 ? first : second)),
    () =>
      path('M75 34L132 118L75 202L18 118Z', second) +
      path('M75 66L110 118L75 170L40 118Z', first) +
      path('M75 94L91 118L75 142L59 118Z', second),
  ]
  const draw = motif[Math.floor(luck.next() * motif.length)] ?? motif[0]
  return (
    filled(
      boxPath(0, 0, 150, 236),
      ground,
      `${draw?.() ?? ''}${rect(0, 0, 150, 17, darker(ground, 0.3))}${rect(12, 214, 84, 6, second)}${path('M96 0H130L50 236H16Z', PAPER, 'opacity="0.1"')}`,
    ) + line('M0 0H150V236H0Z', darker(ground, 0.45), 3)
  )
}

export const cassettesAndFreeRadio: Picture = {
  slug: 'cassettes-and-free-radio',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const wood = mix(CEDAR, TERRACOTTA, 0.2)
    const rows = times(
      5,
      (r) =>
        rect(0, 40 + r * 290, 1500, 270, darker(wood, 0.45)) +
        times(9, (c) =>
          (r === 2 && c === 6) || (r === 0 && c === 3)
            ? rect(36 + c * 162, 66 + r * 290, 150, 240, NIGHT)
            : place(
                36 + c * 162 + ((r * 7 + c * 5) % 7) - 3,
                68 + r * 290,
                sleeve(r * 31 + c * 7 + 5),
                1,
                ((r * 3 + c * 5) % 5) - 2,
              ),
        ) +
        filled(
          boxPath(-10, 304 + r * 290, 1520, 28),
          wood,
          brush(r + 3, [0, 304 + r * 290, 1500, 28], 24, darker(wood, 0.35), 3),
        ) +
        rect(0, 328 + r * 290, 1500, 8, darker(wood, 0.6)),
    )
    const sky = times(10, (i) =>
      rect(1500, i * 90, 900, 91, mix(mix(INK, COBALT, 0.5), mix(OXBLOOD, HONEY, 0.55), i / 10)),
    )
    const waves = times(9, (i) =>
      circle(
        1950,
        330,
        90 + i * 92,
        'none',
        `stroke="${i % 2 ? HONEY : lighter(HONEY, 0.4)}" stroke-width="${n(16 - i * 1.3)}" opacity="${n(0.95 - i * 0.08)}"`,
      ),
    )
    const roofs =
      gabledHouse(1490, 800, 250, 1200, mix(IVORY, INK, 0.4), INK, 3, 0.5) +
      gabledHouse(2150, 760, 280, 1200, mix(OXBLOOD, INK, 0.35), INK, 8, 0.5) +
      gabledHouse(1730, 720, 430, 1200, mix(IVORY, TERRACOTTA, 0.35), mix(INK, COBALT, 0.3), 5, 0.6)
    const aerial =
      line('M1950 640V240', INK, 16) +
      line('M1950 640L1880 690M1950 640L2020 690', INK, 12) +
      times(6, (i) => line(`M${1950 - 120 + i * 14} ${300 + i * 46}H${2070 - i * 14}`, INK, 9)) +
      circle(1950, 232, 19, OXBLOOD) +
      circle(1950, 232, 9, lighter(HONEY, 0.6))
    // The studio under the roof: a table, a desk of sliders, a microphone, a turntable.
    const desk =
      rect(1500, 1160, 900, 440, mix(INK, OXBLOOD, 0.3)) +
      rect(1500, 1150, 900, 26, lighter(CEDAR, 0.1)) +
      filled(
        'M1640 1150L1700 1010H2230L2300 1150Z',
        lighter(INK, 0.16),
        times(
          11,
          (i) =>
            line(`M${1722 + i * 46} 1030L${1690 + i * 52} 1130`, NIGHT, 6) +
            rect(1696 + i * 49, 1062 + ((i * 29) % 44), 26, 13, [OXBLOOD, HONEY, PAPER][i % 3] ?? PAPER, 'rx="3"'),
        ) + times(11, (i) => circle(1728 + i * 45, 1022, 6, i % 4 ? GREEN : OXBLOOD)),
      )
    const mic = place(
      1590,
      1160,
      rect(-70, -16, 140, 16, NIGHT, 'rx="8"') +
        line('M0 -16V-150L90 -290', lighter(INK, 0.4), 13) +
        place(
          100,
          -310,
          filled(
            'M-46 -70a46 46 0 0 1 92 0v80a46 46 0 0 1 -92 0Z',
            SAND,
            rect(12, -130, 60, 200, darker(SAND, 0.3)) +
              times(9, (i) => rect(-50, -106 + i * 15, 100, 4, darker(SAND, 0.5))),
          ) +
            rect(-52, -26, 104, 16, INK) +
            circle(0, -18, 5, OXBLOOD),
          1,
          24,
        ),
    )
    const turntable = place(
      2330,
      1150,
      path('M-210 0V-36H200V0Z', CEDAR) +
        oval(-40, -44, 150, 24, NIGHT) +
        oval(-40, -48, 140, 20, lighter(INK, 0.1)) +
        oval(-40, -48, 46, 8, OXBLOOD) +
        line('M110 -96L60 -60', SAND, 8),
    )
    return (
      rect(0, 0, 1500, 1600, wood) +
      rows +
      spatter(6, [0, 0, 1500, 1600], 900, NIGHT, 'bottom', 4, 0.6) +
      within(
        boxPath(1500, 0, 900, 1160),
        sky +
          waves +
          times(34, (i) => circle(1520 + ((i * 211) % 860), 20 + ((i * 97) % 420), 3 + (i % 2), PAPER)) +
          roofs +
          aerial,
      ) +
      rect(1480, 0, 34, 1600, darker(wood, 0.5)) +
      rect(1486, 0, 10, 1600, lighter(wood, 0.15)) +
      desk +
      mic +
      turntable +
      times(5, (i) =>
        place(
          1610 + i * 170,
          1470 + (i % 2) * 30,
          cassette(
            [INK, OXBLOOD, mix(IVORY, CEDAR, 0.4), GREEN, INK][i] ?? INK,
            [PAPER, IVORY, HONEY, PAPER, ROSE][i] ?? PAPER,
            [OXBLOOD, COBALT, INK, HONEY, GREEN][i] ?? COBALT,
          ),
          0.52,
          [-8, 6, -3, 10, -6][i] ?? 0,
        ),
      ) +
      rect(1500, 1500, 900, 100, darker(CEDAR, 0.2)) +
      brush(4, [1500, 1506, 900, 90], 30, NIGHT, 3) +
      rect(0, 1500, 1500, 100, darker(wood, 0.2)) +
      brush(14, [0, 1506, 1500, 90], 50, NIGHT, 3) +
      rect(0, 1496, 2400, 8, BRASS) +
      // A hand takes one out to give it on.
      place(880, 1010, sleeve(77), 1.7, -10) +
      place(1180, 1290, arm('grip', SKINS[1], COBALT, 420, 34), 3, -34, true) +
      place(230, 1600, cassette(darker(INK, 0.1), lighter(HONEY, 0.3), GREEN), 1.24, -4) +
      place(560, 1612, cassette(OXBLOOD, PAPER, INK), 1, 5)
    )
  },
}
