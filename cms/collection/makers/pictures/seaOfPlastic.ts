import { LANDSCAPE, type Picture } from '../Picture.ts'
import {
  COBALT,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  ROSE,
  SEA,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, land, ridge, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, path, rect, times } from '../svg.ts'

const BANDS = 11

/** One row of plastic roofs across the sheet: gables like waves, hoops and posts below. */
function row(i: number): string {
  const luck = chance(500 + i * 7)
  const near = i / (BANDS - 1)
  const top = 690 + 800 * near ** 1.9
  const next = 690 + 800 * ((i + 1) / (BANDS - 1)) ** 1.9
  const height = next - top + 60
  const span = 70 + 640 * near ** 1.8
  const rise = span * 0.17
  const tint = (share: number) =>
    mix(mix(mix(IVORY, ROSE, 0.55), mix(IVORY, SEA, 0.5), Math.min(1, near * 1.5)), mix(COBALT, SEA, 0.5), share)
  let drawn = ''
  for (let x = -span * (0.2 + luck.next() * 0.7); x < 2420; x += span) {
    const [sheet, slack] = [tint(luck.between(0, 0.36)), luck.between(-0.12, 0.12)]
    const peak = x + span * (0.5 + slack)
    const roof = `M${n(x)} ${n(top)}Q${n((x + peak) / 2)} ${n(top - rise * 0.86)} ${n(peak)} ${n(top - rise)}Q${n((peak + x + span) / 2)} ${n(top - rise * 0.86)} ${n(x + span)} ${n(top)}V${n(top + height)}H${n(x)}Z`
    drawn += filled(
      roof,
      sheet,
      path(
        `M${n(peak)} ${n(top - rise * 1.2)}L${n(x + span)} ${n(top - rise)}V${n(top + height)}H${n(peak + span * 0.12)}Z`,
        darker(sheet, 0.15),
      ) +
        rect(x, top + height * 0.3, span, height, darker(mix(sheet, COBALT, 0.25), 0.22), 'opacity="0.8"') +
        times(4, (k) =>
          line(
            `M${n(x + (span * k) / 4)} ${n(top - rise)}V${n(top + height)}`,
            lighter(sheet, 0.35),
            1.4 + near * 3.2,
            'opacity="0.7"',
          ),
        ) +
        line(`M${n(x)} ${n(top + height * 0.3)}H${n(x + span)}`, lighter(sheet, 0.55), 1.6 + near * 3) +
        (near > 0.3
          ? spatter(
              900 + i * 31 + Math.round(x),
              [x, top - rise, span, height],
              Math.round(40 + near * 120),
              darker(sheet, 0.4),
              'bottom',
              2 + near * 3,
              0.7,
            )
          : ''),
    )
    drawn += line(
      `M${n(x)} ${n(top)}Q${n((x + peak) / 2)} ${n(top - rise * 0.86)} ${n(peak)} ${n(top - rise)}Q${n((peak + x + span) / 2)} ${n(top - rise * 0.86)} ${n(x + span)} ${n(top)}`,
      PAPER,
      2 + near * 5,
    )
  }
  return drawn
}

/** A low house among the sheets, its one window lit. */
const house = (x: number, y: number, size: number) =>
  circle(x, y - size * 0.34, size * 1.5, HONEY, 'opacity="0.12"') +
  circle(x, y - size * 0.34, size * 0.9, HONEY, 'opacity="0.2"') +
  filled(
    boxPath(x - size * 0.8, y - size * 0.8, size * 1.6, size),
    mix(INK, COBALT, 0.2),
    rect(x + size * 0.3, y - size, size, size * 1.4, NIGHT),
  ) +
  rect(x - size * 0.86, y - size * 0.86, size * 1.72, size * 0.1, mix(INK, ROSE, 0.3)) +
  rect(x - size * 0.2, y - size * 0.6, size * 0.4, size * 0.46, lighter(HONEY, 0.5)) +
  rect(x - size * 0.02, y - size * 0.6, size * 0.05, size * 0.46, INK) +
  rect(x - size * 0.2, y - size * 0.4, size * 0.4, size * 0.05, INK)

/** Fact M05: greenhouses that look like a sea, and two lit windows far apart. Nobody is shown. */
export const seaOfPlastic: Picture = {
  slug: 'sea-of-plastic',
  ...LANDSCAPE,
  wordless: true,
  draw: () =>
    times(10, (i) =>
      rect(0, i * 66, 2400, 67, mix(mix(NIGHT, COBALT, 0.45), mix(ROSE, TERRACOTTA, 0.25), (i / 9) ** 1.3)),
    ) +
    brush(3, [-100, 40, 2600, 420], 60, mix(ROSE, COBALT, 0.5), 8, 0.3) +
    land(ridge(17, -100, 2500, 520, 210, 260), 720, mix(OXBLOOD, COBALT, 0.5)) +
    land(ridge(23, -100, 2500, 580, 130, 190), 720, mix(mix(OXBLOOD, COBALT, 0.55), INK, 0.35)) +
    land(ridge(29, -100, 2500, 640, 60, 130), 720, mix(INK, COBALT, 0.3)) +
    times(BANDS, (i) => row(i) + (i === 3 ? house(1890, 775, 60) : '') + (i === 7 ? house(520, 1095, 150) : '')) +
    rect(0, 1588, 2400, 12, INK, 'opacity="0.4"'),
}
