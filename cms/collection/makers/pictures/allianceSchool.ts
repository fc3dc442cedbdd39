import { geoGraticule, geoOrthographic, geoPath } from 'd3-geo'
import { LANDSCAPE, type Picture } from '../Picture.ts'
import { land } from '../geometry/land.ts'
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
  SEA,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm } from '../parts/hand.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, glints, sea, spatter } from '../parts/texture.ts'
import { flatHouse } from '../parts/town.ts'
import { boxPath, circle, filled, line, oval, path, place, rect, times } from '../svg.ts'

/** Fact J05: a school opens horizons. The globe is turned to the ocean between Morocco and the Amazon, without a border. */
function globe(radius: number): string {
  const view = geoOrthographic().rotate([32, -16, 8]).translate([0, 0]).scale(radius).clipAngle(90).precision(0.4)
  const draw = geoPath(view).digits(1)
  const disc = `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
  const soil = mix(SAND, TERRACOTTA, 0.2)
  return (
    filled(
      disc,
      mix(COBALT, SEA, 0.3),
      line(draw(geoGraticule().step([15, 15])()) ?? '', mix(COBALT, IVORY, 0.28), 3) +
        filled(
          draw(land('110m')) ?? '',
          soil,
          spatter(4, [-radius, -radius, 2 * radius, 2 * radius], 1400, darker(soil, 0.3), 'right', 5, 0.8),
        ) +
        path(
          `M${radius * 0.35} ${-radius * 1.1}Q${radius * 0.95} 0 ${radius * 0.35} ${radius * 1.1}H${radius * 1.2}V${-radius * 1.1}Z`,
          darker(COBALT, 0.5),
          'opacity="0.3"',
        ) +
        oval(
          -radius * 0.42,
          -radius * 0.5,
          radius * 0.2,
          radius * 0.12,
          PAPER,
          'opacity="0.28" transform="rotate(-38)"',
        ),
    ) + circle(0, 0, radius, 'none', `stroke="${darker(COBALT, 0.4)}" stroke-width="7"`)
  )
}

function stand(radius: number): string {
  const r = radius + 46
  return (
    path(`M-34 ${r - 10}H34L62 ${r + 150}H-62Z`, darker(BRASS, 0.25)) +
    path(`M6 ${r - 10}H34L62 ${r + 150}H12Z`, darker(BRASS, 0.45)) +
    oval(0, r + 166, 230, 40, darker(BRASS, 0.4)) +
    oval(0, r + 152, 230, 40, BRASS)
  )
}

const ring = (radius: number) => {
  const r = radius + 42
  return (
    line(`M${r * 0.36} ${-r * 0.933}A${r} ${r} 0 0 0 ${-r * 0.36} ${r * 0.933}`, darker(BRASS, 0.3), 36) +
    line(`M${r * 0.36} ${-r * 0.933}A${r} ${r} 0 0 0 ${-r * 0.36} ${r * 0.933}`, mix(BRASS, HONEY, 0.3), 24) +
    circle(r * 0.36, -r * 0.933, 24, BRASS) +
    circle(-r * 0.36, r * 0.933, 24, BRASS)
  )
}

const PUPILS: readonly (readonly [x: number, y: number, scale: number, dress: Dress])[] = [
  [150, 2080, 1.06, { skin: SKINS[0], top: COBALT, head: 'hair', headColour: '#241c22' }],
  [1150, 2170, 1.02, { skin: SKINS[2], top: OXBLOOD, head: 'plait', headColour: '#3a2620' }],
  [1420, 2140, 1.04, { skin: SKINS[1], top: mix(GREEN, INK, 0.15), head: 'beret', headColour: darker(OXBLOOD, 0.1) }],
  [1740, 2080, 1.06, { skin: SKINS[3], top: PAPER, head: 'hair', headColour: '#241c22' }],
  [2040, 2140, 1.02, { skin: SKINS[0], top: TERRACOTTA, head: 'plait', headColour: '#4a3024' }],
  [2320, 2060, 1.06, { skin: SKINS[2], top: mix(INK, COBALT, 0.4), head: 'taqiyah', headColour: COBALT }],
]

export const allianceSchool: Picture = {
  slug: 'alliance-school',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const wall = mix(HONEY, IVORY, 0.3)
    const [gx, gy, radius] = [900, 610, 430] as const
    const board = mix(GREEN, NIGHT, 0.55)
    const sill =
      filled(
        boxPath(1640, 170, 560, 640),
        lighter(HONEY, 0.6),
        times(6, (i) => rect(1640, 170 + i * 70, 560, 71, mix(mix(COBALT, IVORY, 0.6), lighter(HONEY, 0.6), i / 5))) +
          circle(2080, 330, 66, PAPER) +
          sea(1600, 2240, 520, 830, [mix(SEA, IVORY, 0.45), mix(SEA, IVORY, 0.25), SEA, mix(SEA, INK, 0.15)], 70) +
          glints(5, [1960, 540, 200, 240], 30, PAPER, 0.9) +
          path('M1640 520Q1760 450 1890 520V560H1640Z', mix(TERRACOTTA, COBALT, 0.25)) +
          [0, 1, 2, 3].map((i) => flatHouse(1652 + i * 54, 484 - (i % 2) * 26, 48, 548, PAPER, i + 3)).join('') +
          place(2040, 600, path('M-46 0H52L36 24H-32ZM0 -6V-104L54 -16ZM-6 -6V-86L-38 -16Z', PAPER)),
      ) +
      line('M1920 170V810M1640 460H2200', CEDAR, 20) +
      rect(1616, 146, 608, 30, CEDAR) +
      rect(1616, 146, 30, 690, CEDAR) +
      rect(2194, 146, 30, 690, CEDAR) +
      rect(1590, 806, 660, 38, lighter(CEDAR, 0.15))
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-200, 0, 2800, 1100], 170, mix(wall, TERRACOTTA, 0.25), 15, 0.35) +
      brush(8, [-200, 0, 2800, 1100], 90, lighter(wall, 0.3), 13, 0.45) +
      path('M1640 810L2200 810L1700 1600H700Z', PAPER, 'opacity="0.2"') +
      // A blackboard behind the globe: chalk waves, and nothing written.
      rect(96, 120, 640, 760, CEDAR) +
      filled(
        boxPath(124, 148, 584, 704),
        board,
        brush(6, [100, 148, 640, 704], 40, lighter(board, 0.16), 20, 0.35) +
          times(4, (i) => line(`M170 ${330 + i * 90}q40 -34 80 0t80 0t80 0t80 0`, mix(PAPER, board, 0.25), 7)) +
          circle(600, 250, 46, 'none', `stroke="${mix(PAPER, board, 0.25)}" stroke-width="7"`),
      ) +
      rect(96, 876, 640, 24, lighter(CEDAR, 0.15)) +
      rect(200, 862, 70, 16, PAPER) +
      sill +
      rect(0, 940, 2400, 14, mix(CEDAR, HONEY, 0.3)) +
      filled(
        boxPath(0, 954, 2400, 646),
        mix(OXBLOOD, TERRACOTTA, 0.35),
        brush(5, [-200, 954, 2800, 640], 70, darker(OXBLOOD, 0.1), 10, 0.4),
      ) +
      // The master's table
      filled(
        'M80 1200H1960L2060 1330H-20Z',
        lighter(CEDAR, 0.16),
        brush(9, [-100, 1200, 2300, 140], 60, darker(CEDAR, 0.15), 6, 0.5),
      ) +
      rect(-20, 1330, 2080, 270, darker(CEDAR, 0.2)) +
      oval(gx, 1262, 360, 34, NIGHT, 'opacity="0.35"') +
      place(gx, gy, stand(radius)) +
      place(gx, gy, globe(radius)) +
      place(gx, gy, ring(radius)) +
      times(4, (i) => rect(1480 + i * 4, 1216 - i * 30, 260 - i * 14, 28, [OXBLOOD, COBALT, GREEN, HONEY][i] ?? INK)) +
      times(4, (i) => rect(1490 + i * 4, 1224 - i * 30, 236 - i * 14, 6, PAPER)) +
      PUPILS.map(([x, y, scale, dress]) => place(x, y, person(POSES.stand, dress), scale)).join('') +
      place(700, 1010, arm('point', SKINS[1], HONEY, 300), 2.5, 24) +
      place(1130, 960, arm('open', SKINS[2], GREEN, 320), 2.4, -22, true) +
      rect(0, 1592, 2400, 8, NIGHT)
    )
  },
}
