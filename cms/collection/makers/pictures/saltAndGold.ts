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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { camel, rug, slabs } from '../parts/camel.ts'
import { brush, landPath, ridge, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, oval, path, place, poly, rect, times, type Point } from '../svg.ts'

/** Fact P11. The balance is the artist's: no price and no weight is sourced. Footprints stand for those P12 speaks of. */
function slab(): string {
  const face: Point[] = [
    [-190, -560],
    [150, -590],
    [196, -16],
    [-176, 0],
  ]
  const side: Point[] = [
    [150, -590],
    [226, -556],
    [262, -34],
    [196, -16],
  ]
  const salt = lighter(IVORY, 0.7)
  const luck = chance(5)
  const shape = 'M-190 -560L150 -590L196 -16L-176 0Z'
  return (
    poly(side, mix(salt, COBALT, 0.28)) +
    filled(
      shape,
      salt,
      times(9, (i) =>
        line(
          `M-220 ${n(-520 + i * 62)}q110 ${n(luck.between(-16, 16))} 220 0t260 ${n(luck.between(-14, 6))}`,
          mix(salt, i % 3 ? COBALT : TERRACOTTA, 0.16),
          luck.between(5, 15),
          'opacity="0.8"',
        ),
      ) + spatter(3, [-200, -600, 420, 620], 900, mix(salt, COBALT, 0.35), 'right', 5, 0.8),
    ) +
    poly(face, 'none', `stroke="${mix(salt, COBALT, 0.3)}" stroke-width="5"`) +
    // The rope that it was carried by.
    [`M-186 -430L164 -452L238 -420`, `M-180 -150L184 -164L252 -150`]
      .map((d) => line(d, darker(CEDAR, 0.2), 30) + line(d, mix(BRASS, CEDAR, 0.4), 20, 'stroke-dasharray="13 12"'))
      .join('') +
    line('M-10 -442L10 -158', darker(CEDAR, 0.2), 30) +
    line('M-10 -442L10 -158', mix(BRASS, CEDAR, 0.4), 20, 'stroke-dasharray="13 12"') +
    circle(-10, -442, 30, CEDAR) +
    circle(10, -158, 30, CEDAR)
  )
}

function gold(): string {
  const luck = chance(21)
  return times(118, (i) => {
    const row = Math.floor(Math.sqrt(117 - i))
    const x = luck.between(-1, 1) * (30 + row * 15)
    const y = -(10.8 - row) * 12 + luck.between(-8, 8)
    const r = luck.between(9, 17)
    return oval(
      x,
      y,
      r,
      r * 0.82,
      mix(HONEY, luck.next() < 0.5 ? PAPER : OXBLOOD, luck.between(0, 0.34)),
      `transform="rotate(${n(luck.between(-30, 30))} ${n(x)} ${n(y)})"`,
    )
  })
}

const pan = (width: number) =>
  path(`M${-width} 0Q0 ${n(width * 0.62)} ${width} 0Z`, darker(BRASS, 0.2)) +
  path(
    `M${n(width * 0.1)} ${n(width * 0.3)}Q${n(width * 0.7)} ${n(width * 0.26)} ${width} 0H${n(width * 0.3)}Z`,
    darker(BRASS, 0.42),
  ) +
  oval(0, 0, width, width * 0.1, lighter(BRASS, 0.25)) +
  oval(0, 6, width * 0.94, width * 0.075, darker(BRASS, 0.35))

const cords = (from: Point, to: Point, width: number) =>
  [-width, width * 0.1, width]
    .map((x) => line(`M${n(from[0])} ${n(from[1])}L${n(to[0] + x)} ${n(to[1])}`, PAPER, 6))
    .join('')

export const saltAndGold: Picture = {
  slug: 'salt-and-gold',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const ground = mix(OXBLOOD, TERRACOTTA, 0.28)
    const [left, right]: [Point, Point] = [
      [420, 760],
      [1400, 660],
    ]
    const [leftPan, rightPan]: [Point, Point] = [
      [420, 1690],
      [1400, 1500],
    ]
    const dune = ridge(11, -100, 1900, 1560, 130, 420)
    const near = ridge(4, -100, 1900, 1960, 120, 520)
    const prints = times(17, (i) => {
      const t = i / 16
      const [x, y, s] = [120 + t * 1560, 2330 - t * 330 + Math.sin(t * 5) * 26, 1.5 - t * 0.75]
      const side = i % 2 ? 26 : -26
      return place(
        x,
        y + side * s * 0.6,
        oval(0, 0, 30, 15, darker(ground, 0.55)) + oval(40, 0, 13, 12, darker(ground, 0.55)),
        s,
        -14,
      )
    })
    return (
      rect(0, 0, 1800, 2400, mix(HONEY, TERRACOTTA, 0.25)) +
      times(10, (i) => rect(0, i * 150, 1800, 151, mix(mix(HONEY, IVORY, 0.4), mix(HONEY, TERRACOTTA, 0.45), i / 9))) +
      circle(910, 1150, 520, lighter(HONEY, 0.5)) +
      circle(910, 1150, 420, lighter(HONEY, 0.68)) +
      spatter(9, [0, 0, 1800, 1500], 1500, mix(TERRACOTTA, OXBLOOD, 0.3), 'top', 5, 0.5) +
      filled(
        landPath(dune, 2400),
        mix(TERRACOTTA, OXBLOOD, 0.35),
        spatter(3, [0, 1400, 1800, 600], 1800, OXBLOOD, 'bottom', 5) +
          brush(6, [-200, 1480, 2200, 300], 40, mix(TERRACOTTA, HONEY, 0.4), 6, 0.6),
      ) +
      times(4, (i) =>
        place(
          690 + i * 170,
          1532 - (i % 2) * 8 + i * 4,
          camel({
            coat: mix(CEDAR, OXBLOOD, 0.35),
            step: i % 2 ? 1 : 0,
            load: rug(mix(OXBLOOD, INK, 0.3), [HONEY]) + slabs(lighter(IVORY, 0.4)),
          }),
          0.25,
        ),
      ) +
      filled(
        landPath(near, 2400),
        ground,
        spatter(7, [0, 1820, 1800, 580], 3600, darker(OXBLOOD, 0.4), 'bottom', 6) +
          brush(8, [-200, 1900, 2200, 480], 70, mix(ground, HONEY, 0.25), 7, 0.5),
      ) +
      prints +
      // The balance hangs from the upper edge.
      line('M910 -20V430', NIGHT, 20) +
      circle(910, 450, 56, 'none', `stroke="${darker(BRASS, 0.2)}" stroke-width="24"`) +
      cords([left[0], left[1] + 40], [leftPan[0], leftPan[1]], 300) +
      cords([right[0], right[1] + 40], [rightPan[0], rightPan[1]], 260) +
      path('M380 740Q640 640 910 640T1440 636L1446 676Q1180 760 910 770T372 786Z', BRASS) +
      path('M372 786Q640 770 910 770T1446 676L1444 652Q1180 720 910 736T376 762Z', darker(BRASS, 0.32)) +
      filled('M880 500H940L966 690Q910 730 854 690Z', BRASS, rect(912, 480, 90, 260, darker(BRASS, 0.3))) +
      path('M896 640L910 860L924 640Z', NIGHT) +
      circle(910, 708, 34, lighter(BRASS, 0.35)) +
      circle(910, 708, 15, NIGHT) +
      [left, right].map(([x, y]) => circle(x, y, 42, darker(BRASS, 0.25)) + circle(x, y, 22, NIGHT)).join('') +
      place(leftPan[0], leftPan[1], pan(312)) +
      place(leftPan[0] - 24, leftPan[1] + 8, slab(), 0.98) +
      place(leftPan[0], leftPan[1], path('M-312 0Q0 194 312 0Q180 32 0 32Q-180 32 -312 0Z', darker(BRASS, 0.1))) +
      place(rightPan[0], rightPan[1], pan(272)) +
      place(rightPan[0], rightPan[1] + 6, gold(), 1.12) +
      place(rightPan[0], rightPan[1], path('M-272 0Q0 170 272 0Q160 30 0 30Q-160 30 -272 0Z', darker(BRASS, 0.1)))
    )
  },
}
