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
  ROSE,
  SKY,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, glints, spatter } from '../parts/texture.ts'
import { hangingLamp, plantPot, teaGlass } from '../parts/things.ts'
import { boxPath, circle, filled, line, path, place, rect, times } from '../svg.ts'

/** A harbour crane, foot on 0,0, jib to the right. */
const crane = (ink: string) =>
  `<g stroke="${ink}" fill="none" stroke-linecap="round"><path d="M-60 0L-34 -300M60 0L34 -300M-52 -90L46 -160M52 -90L-46 -160M-42 -200L36 -280M42 -200L-36 -280" stroke-width="10"/><path d="M-46 -300H46V-350H-46ZM0 -350L-30 -470L300 -560M-30 -470L-120 -380M-30 -470L120 -350M300 -560V-330" stroke-width="9"/></g>`

/** A terraced front by the water: gable, windows, a few lit. */
const quayHouse = (x: number, width: number, top: number, floor: number, colour: string, seed: number) =>
  path(`M${x} ${floor}V${top + 50}L${x + width / 2} ${top}L${x + width} ${top + 50}V${floor}Z`, colour) +
  times(4, (row) =>
    times(2, (column) =>
      rect(
        x + width * (0.2 + column * 0.36),
        top + 74 + row * 54,
        width * 0.22,
        32,
        (row * 3 + column + seed) % 4 ? darker(colour, 0.35) : lighter(HONEY, 0.45),
      ),
    ),
  )

export const inOffice: Picture = {
  slug: 'in-office',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(GREEN, INK, 0.38)
    const frame = mix(CEDAR, TERRACOTTA, 0.25)
    const [left, top, width, height] = [230, 240, 1340, 1230]
    const dawn = times(12, (i) =>
      rect(left, top + i * 72, width, 74, mix(mix(SKY, IVORY, 0.1), mix(ROSE, HONEY, 0.45), i / 11)),
    )
    const river = top + 930
    const view =
      dawn +
      circle(1140, top + 640, 120, lighter(HONEY, 0.35)) +
      times(5, (i) => rect(left + 60 + i * 210, top + 120 + (i % 3) * 66, 260, 12, IVORY, 'rx="6" opacity="0.7"')) +
      rect(left, top + 760, width, 180, mix(ROSE, COBALT, 0.3)) +
      times(9, (i) =>
        quayHouse(
          left - 10 + i * 96,
          92,
          top + 640 + (i % 3) * 26,
          river,
          mix([OXBLOOD, TERRACOTTA, INK][i % 3] ?? OXBLOOD, ROSE, 0.2),
          i,
        ),
      ) +
      times(6, (i) =>
        rect(
          1110 + i * 74,
          river - 52 - (i % 2) * 44,
          70,
          42 + (i % 2) * 44,
          [COBALT, OXBLOOD, HONEY, GREEN][i % 4] ?? COBALT,
        ),
      ) +
      place(1190, river, crane(mix(INK, OXBLOOD, 0.25)), 0.9) +
      place(1470, river, crane(mix(INK, COBALT, 0.3)), 0.66) +
      filled(
        boxPath(left, river, width, 320),
        mix(COBALT, ROSE, 0.35),
        rect(left, river + 150, width, 200, mix(COBALT, INK, 0.2), 'opacity="0.55"') +
          glints(4, [left, river + 16, width, 280], 70, lighter(HONEY, 0.5), 0.85) +
          glints(9, [1040, river + 10, 200, 290], 40, lighter(HONEY, 0.6), 0.9),
      ) +
      // A barge goes by.
      path(`M${left + 260} ${river + 130}h430l-44 70h-350Z`, INK) +
      rect(left + 560, river + 74, 92, 58, PAPER) +
      rect(left + 578, river + 88, 56, 22, COBALT) +
      times(4, (i) => rect(left + 306 + i * 58, river + 100, 50, 32, i % 2 ? OXBLOOD : BRASS))
    const desk = 1720
    const chair = mix(OXBLOOD, INK, 0.12)
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(3, [-200, 0, 2200, 1900], 120, lighter(wall, 0.08), 14, 0.4) +
      times(7, (i) => rect(i * 300 - 6, 1500, 10, 300, darker(wall, 0.25))) +
      rect(0, 1496, 1800, 14, darker(wall, 0.3)) +
      filled(boxPath(left, top, width, height), SKY, view) +
      // Window: frame, cross-bars, sill.
      line(`M${left} ${top}h${width}v${height}h${-width}Z`, frame, 44) +
      line(
        `M${left + width / 3} ${top}v${height}M${left + (width / 3) * 2} ${top}v${height}M${left} ${top + 330}h${width}`,
        frame,
        20,
      ) +
      rect(left - 70, top + height + 10, width + 140, 46, lighter(frame, 0.12)) +
      rect(left - 70, top + height + 50, width + 140, 12, darker(frame, 0.35)) +
      place(360, top + height + 12, plantPot(150, GREEN, OXBLOOD)) +
      // Curtains drawn aside.
      [0, 1]
        .map((i) => {
          const x = i ? 1800 : 0
          const s = i ? -1 : 1
          return (
            path(
              `M${x} 150H${x + s * 300}Q${x + s * 250} 900 ${x + s * 150} 1240Q${x + s * 210} 1500 ${x + s * 190} 1640H${x}Z`,
              mix(HONEY, TERRACOTTA, 0.35),
            ) +
            times(3, (k) =>
              line(
                `M${x + s * (70 + k * 76)} 160Q${x + s * (60 + k * 60)} 900 ${x + s * (40 + k * 36)} 1230`,
                darker(HONEY, 0.3),
                7,
              ),
            ) +
            rect(i ? x - 190 : x, 1220, 190, 34, darker(OXBLOOD, 0.1), 'rx="14"')
          )
        })
        .join('') +
      rect(0, 120, 1800, 34, BRASS) +
      place(900, 0, hangingLamp(150, 240, mix(BRASS, IVORY, 0.2))) +
      // The desk first: it stands between the window and the chair.
      rect(120, desk, 1560, 50, lighter(mix(CEDAR, TERRACOTTA, 0.35), 0.12)) +
      filled(
        boxPath(160, desk + 50, 1480, 640),
        mix(CEDAR, TERRACOTTA, 0.2),
        brush(8, [100, desk + 50, 1600, 640], 60, darker(CEDAR, 0.2), 6, 0.5) +
          rect(160, desk + 50, 1480, 20, NIGHT, 'opacity="0.3"'),
      ) +
      times(
        2,
        (i) =>
          rect(200 + i * 1120, desk + 110, 280, 180, darker(CEDAR, 0.2)) +
          circle(340 + i * 1120, desk + 200, 14, BRASS),
      ) +
      // Files, a pen, a lamp, a glass of tea.
      times(
        4,
        (i) =>
          rect(330 - (i % 2) * 16, desk - 40 - i * 38, 330, 36, [OXBLOOD, PAPER, COBALT, SKY][i] ?? PAPER) +
          rect(330 - (i % 2) * 16, desk - 12 - i * 38, 330, 6, NIGHT, 'opacity="0.25"'),
      ) +
      rect(470, desk - 162, 90, 10, OXBLOOD) +
      line(`M1290 ${desk}V${desk - 330}L1180 ${desk - 400}`, BRASS, 18) +
      rect(1220, desk - 18, 150, 20, BRASS, 'rx="10"') +
      path(`M1060 ${desk - 340}q20 -130 150 -130l40 90Z`, mix(GREEN, INK, 0.05)) +
      place(1470, desk, teaGlass(150)) +
      path(`M760 ${desk - 6}l260 -26l14 18l-256 24Z`, PAPER) +
      line(`M820 ${desk - 26}L960 ${desk - 44}`, INK, 7) +
      // The chair, seen from behind, and nobody in it.
      rect(0, 2250, 1800, 150, mix(TERRACOTTA, CEDAR, 0.5)) +
      spatter(11, [0, 2250, 1800, 150], 500, darker(CEDAR, 0.3), 'bottom', 4) +
      filled(
        'M640 2200V1620Q640 1520 740 1510H1060Q1160 1520 1160 1620V2200Q900 2260 640 2200Z',
        chair,
        rect(1010, 1480, 300, 800, darker(chair, 0.24)) +
          times(4, (r) => times(4, (c) => circle(740 + c * 108, 1640 + r * 130, 11, darker(chair, 0.4)))) +
          line(
            'M668 2160V1640Q668 1550 746 1540H1054Q1132 1550 1132 1640V2160',
            lighter(chair, 0.2),
            5,
            'stroke-dasharray="14 12"',
          ),
      ) +
      path('M600 1990q-40 6 -44 50v140h70v-190ZM1200 1990q40 6 44 50v140h-70v-190Z', darker(chair, 0.3)) +
      times(13, (i) => circle(664 + i * 39.3, 1522 + Math.abs(i - 6) * 2.4, 7, BRASS)) +
      rect(876, 2200, 48, 110, NIGHT) +
      path('M900 2300L640 2372h60L900 2330L1100 2372h60Z', NIGHT)
    )
  },
}
