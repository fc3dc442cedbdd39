import { PORTRAIT, type Picture } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  SEA,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, glints, sea, spatter } from '../parts/texture.ts'
import { horseshoe, flatHouse } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times, within } from '../svg.ts'

/** Fact P07. The arch is a keyhole: what a key opens is a view, not a proof. */
const metal = mix(INK, CEDAR, 0.3)

/** A key lying along x, bow on the left, 1300 long. */
function key(): string {
  const dark = darker(metal, 0.5)
  const gleam = mix(IVORY, INK, 0.35)
  const bow = (x: number, y: number, r: number) =>
    circle(x, y, r, 'none', `stroke="${metal}" stroke-width="46"`) +
    path(
      `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 0 0 ${n(x + r)} ${n(y)}`,
      'none',
      `stroke="${dark}" stroke-width="46"`,
    ) +
    line(`M${n(x - r * 0.8)} ${n(y - r * 0.62)}A${n(r)} ${n(r)} 0 0 1 ${n(x + r * 0.4)} ${n(y - r * 0.92)}`, gleam, 7)
  return (
    bow(150, -98, 92) +
    bow(150, 98, 92) +
    bow(40, 0, 92) +
    circle(176, 0, 56, metal) +
    circle(176, 0, 26, dark) +
    rect(226, -40, 60, 80, metal, 'rx="14"') +
    rect(226, 6, 60, 34, dark, 'rx="10"') +
    filled(boxPath(280, -27, 960, 54), metal, rect(280, 4, 960, 30, dark) + rect(280, -19, 940, 7, gleam)) +
    [330, 380, 430].map((x) => rect(x, -36, 18, 72, metal, 'rx="6"') + rect(x, 4, 18, 32, dark)).join('') +
    filled(
      'M980 20H1180V214H1112V150H1068V190H1024V120H980Z',
      metal,
      rect(1086, 0, 120, 240, darker(metal, 0.22)) + rect(980, 20, 220, 30, dark),
    ) +
    circle(1250, 0, 37, metal) +
    path('M1213 0A37 37 0 0 0 1287 0Z', dark)
  )
}

/** A joint between two stones of the arch, from its middle outwards. */
function stone(degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  const at = (r: number) => `${n(Math.cos(angle) * r)} ${n(-1110 + Math.sin(angle) * r)}`
  return line(`M${at(360)}L${at(620)}`, mix(BRASS, CEDAR, 0.25), 7)
}

export const theKey: Picture = {
  slug: 'the-key',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(OXBLOOD, INK, 0.12)
    const arch = (width: number) => horseshoe(width, 900)
    const night = mix(COBALT, NIGHT, 0.45)
    const view =
      times(9, (i) => rect(-700, -1640 + i * 112, 1400, 113, mix(night, mix(OXBLOOD, HONEY, 0.55), (i / 8) ** 2.2))) +
      spatter(12, [-600, -1640, 1200, 600], 130, lighter(HONEY, 0.6), 'top', 6, 0.9) +
      circle(180, -1310, 108, lighter(HONEY, 0.62)) +
      circle(218, -1336, 94, mix(night, mix(OXBLOOD, HONEY, 0.55), 0.07)) +
      path(
        'M-700 -700L-470 -770L-300 -740L-120 -820L120 -760L330 -830L520 -770L700 -800V-560H-700Z',
        darker(COBALT, 0.5),
      ) +
      flatHouse(-150, -800, 92, -640, lighter(IVORY, 0.2), 4) +
      flatHouse(-70, -860, 104, -640, PAPER, 9) +
      flatHouse(24, -800, 84, -640, mix(IVORY, TERRACOTTA, 0.25), 3) +
      flatHouse(100, -746, 96, -640, PAPER, 6) +
      flatHouse(-236, -744, 94, -640, mix(IVORY, ROSY, 0.3), 2) +
      sea(-700, 700, -650, 0, [mix(SEA, INK, 0.2), SEA, mix(COBALT, INK, 0.3), mix(COBALT, NIGHT, 0.5), NIGHT], 120) +
      glints(7, [60, -640, 240, 560], 46, lighter(HONEY, 0.5), 0.85)
    const shadow = `<g opacity="0.3" fill="${NIGHT}" stroke="${NIGHT}">${line('M20 0H1250', NIGHT, 60)}${circle(150, -98, 92, 'none', 'stroke-width="46"')}${circle(150, 98, 92, 'none', 'stroke-width="46"')}${circle(40, 0, 92, 'none', 'stroke-width="46"')}${path('M980 20H1180V214H980Z', NIGHT)}</g>`
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(3, [-200, 0, 2200, 2000], 190, darker(wall, 0.2), 16, 0.35) +
      brush(8, [-200, 0, 2200, 2000], 120, lighter(wall, 0.13), 12, 0.3) +
      spatter(2, [0, 0, 1800, 2000], 1500, darker(wall, 0.5), 'bottom', 5, 0.6) +
      place(900, 1700, path(arch(1010), darker(wall, 0.5)), 1) +
      place(900, 1700, path(arch(940), mix(IVORY, BRASS, 0.3)), 1) +
      place(
        900,
        1700,
        within(
          arch(940),
          times(19, (i) => stone(-200 + i * 12.2)),
        ),
        1,
      ) +
      place(900, 1700, filled(arch(700), night, view), 1) +
      // The ledge, its tiles, and the key across it.
      rect(0, 1690, 1800, 250, mix(IVORY, BRASS, 0.22)) +
      brush(6, [-100, 1690, 2000, 250], 60, mix(IVORY, CEDAR, 0.35), 6, 0.4) +
      rect(0, 1690, 1800, 12, PAPER) +
      rect(0, 1930, 1800, 22, darker(CEDAR, 0.4)) +
      zellige(
        5,
        12,
        3,
        { star: [COBALT, mix(COBALT, INK, 0.35)], cross: [PAPER, IVORY], heart: HONEY, grout: mix(IVORY, CEDAR, 0.4) },
        upright(0, 1950, 150),
      ) +
      place(276, 1872, shadow, 0.98, -4) +
      place(266, 1812, key(), 0.98, -4) +
      oval(900, 1950, 900, 16, NIGHT, 'opacity="0.35"')
    )
  },
}

const ROSY = mix(OXBLOOD, IVORY, 0.5)
