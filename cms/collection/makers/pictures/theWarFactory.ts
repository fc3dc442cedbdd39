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
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, oval, path, place, poly, rect, times } from '../svg.ts'

/** Facts C06 and C07. No hour is drawn: the sources give none, so the clock has no hands. */
function clock(x: number, y: number, r: number): string {
  return (
    circle(x, y, r + 160, HONEY, 'opacity="0.1"') +
    circle(x, y, r + 84, HONEY, 'opacity="0.14"') +
    circle(x, y, r + 26, darker(CEDAR, 0.4)) +
    circle(x, y, r + 12, BRASS) +
    filled(
      `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
      lighter(HONEY, 0.62),
      path(
        `M${x + r * 0.2} ${y - r}A${r * 1.6} ${r * 1.6} 0 0 1 ${x + r * 0.2} ${y + r}H${x + r * 1.2}V${y - r}Z`,
        darker(HONEY, 0.1),
        'opacity="0.25"',
      ),
    ) +
    times(12, (i) => place(x, y, rect(-9, -r + 18, 18, i % 3 === 0 ? 58 : 34, INK), 1, i * 30)) +
    circle(x, y, 15, INK) +
    circle(x, y, 7, BRASS)
  )
}

/** One bay of the saw-tooth roof: a brick gable and its lit panes. */
function tooth(x: number, width: number, top: number, floor: number, seed: number): string {
  const luck = chance(seed)
  const brick = mix(OXBLOOD, INK, 0.42)
  const rise = 210
  const columns = 5
  const pane = (width - 70) / columns
  return (
    filled(
      `M${x} ${floor}V${top - rise}L${x + width} ${top}V${floor}Z`,
      brick,
      times(22, (r) =>
        times(8, (c) =>
          rect(
            x + c * 62 + (r % 2) * 31 - 40,
            top - rise + r * 31,
            58,
            27,
            mix(brick, luck.next() < 0.5 ? OXBLOOD : INK, luck.next() * 0.22),
          ),
        ),
      ) + rect(x + width - 46, top - rise, 60, floor, darker(brick, 0.3)),
    ) +
    line(`M${x} ${top - rise}L${x + width} ${top}`, darker(brick, 0.5), 20) +
    line(`M${x} ${top - rise}L${x + width} ${top}`, lighter(brick, 0.18), 5) +
    rect(x + 30, top + 74, width - 60, floor - top - 190, NIGHT) +
    times(columns, (c) =>
      times(4, (r) => {
        const lit = luck.next()
        const glow = lit < 0.16 ? mix(INK, COBALT, 0.4) : lit < 0.5 ? HONEY : lighter(HONEY, 0.3)
        return rect(
          x + 36 + c * pane + 4,
          top + 80 + r * ((floor - top - 202) / 4) + 4,
          pane - 8,
          (floor - top - 202) / 4 - 8,
          glow,
        )
      }),
    )
  )
}

const chimney = (x: number, top: number, width: number, seed: number) =>
  filled(
    `M${x - width / 2} 900L${x - width * 0.34} ${top}H${x + width * 0.34}L${x + width / 2} 900Z`,
    mix(OXBLOOD, INK, 0.55),
    rect(x + width * 0.08, top, width, 900, darker(OXBLOOD, 0.62)) +
      spatter(seed, [x - width, top, width * 2, 900], 240, mix(OXBLOOD, IVORY, 0.2), 'left', 4, 0.4),
  ) +
  rect(x - width * 0.42, top - 8, width * 0.84, 34, darker(OXBLOOD, 0.6)) +
  rect(x - width * 0.4, top + 60, width * 0.8, 12, darker(OXBLOOD, 0.65))

/** An iron bed seen from its foot, standing on 0,0, 220 wide; the blanket is drawn up, nobody lies there. */
function bed(blanket: string): string {
  const iron = mix(INK, IVORY, 0.18)
  return (
    oval(0, 4, 130, 12, NIGHT, 'opacity="0.6"') +
    path('M-86 -120L-100 -40H100L86 -120Z', lighter(IVORY, 0.15)) +
    path('M-62 -138Q0 -152 62 -138L70 -108Q0 -96 -70 -108Z', PAPER) +
    filled(
      'M-92 -98Q0 -112 92 -98L108 -34Q0 -18 -108 -34Z',
      blanket,
      rect(30, -120, 120, 120, darker(blanket, 0.28)) + line('M-104 -52Q0 -36 104 -52', lighter(blanket, 0.4), 8),
    ) +
    line('M-104 0V-92Q-104 -112 -84 -112H84Q104 -112 104 -92V0', iron, 11, 'opacity="0"') +
    line('M-106 2V-66H106V2M-60 -66V-8M-20 -66V-8M20 -66V-8M60 -66V-8M-106 -8H106', iron, 9) +
    circle(-106, -70, 10, BRASS) +
    circle(106, -70, 10, BRASS)
  )
}

export const theWarFactory: Picture = {
  slug: 'the-war-factory',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const sky = mix(INK, NIGHT, 0.4)
    const luck = chance(44)
    const timber = mix(CEDAR, INK, 0.4)
    const inside = mix(TERRACOTTA, CEDAR, 0.45)
    const blankets = [mix(COBALT, INK, 0.3), mix(OXBLOOD, CEDAR, 0.3), mix(INK, IVORY, 0.35), mix(CEDAR, SAND, 0.4)]
    const row = (y: number, count: number, scale: number, from: number, step: number) =>
      times(count, (i) => place(from + i * step, y, bed(blankets[(i * 3 + Math.round(y)) % 4] ?? CEDAR), scale))
    return (
      rect(0, 0, 1800, 2400, sky) +
      rect(0, 420, 1800, 600, mix(sky, OXBLOOD, 0.22)) +
      rect(0, 640, 1800, 400, mix(sky, OXBLOOD, 0.42)) +
      times(70, () =>
        circle(
          luck.between(0, 1800),
          luck.between(20, 600),
          luck.between(1.5, 4.5),
          lighter(HONEY, 0.6),
          'opacity="0.7"',
        ),
      ) +
      // Smoke lies over the roofs.
      path(
        'M246 300Q200 170 330 150Q420 30 590 110Q760 20 860 110Q640 170 520 230Q380 260 300 300Z',
        mix(INK, IVORY, 0.22),
      ) +
      path('M1496 240Q1470 130 1590 110Q1680 20 1810 60V190Q1680 180 1560 240Z', mix(INK, IVORY, 0.18)) +
      chimney(270, 290, 150, 3) +
      chimney(1530, 230, 170, 4) +
      chimney(1320, 420, 120, 5) +
      clock(900, 470, 190) +
      // The clock tower stands behind the roofs.
      rect(780, 690, 240, 300, mix(OXBLOOD, INK, 0.5)) +
      rect(940, 690, 80, 300, darker(OXBLOOD, 0.6)) +
      rect(740, 676, 320, 30, darker(CEDAR, 0.35)) +
      times(4, (i) => tooth(i * 450, 450, 960, 1560, 20 + i)) +
      rect(0, 1440, 1800, 130, darker(OXBLOOD, 0.62)) +
      rect(0, 1432, 1800, 12, mix(OXBLOOD, IVORY, 0.2)) +
      // The yard: light falls out of the works in long panels.
      rect(0, 1560, 1800, 300, mix(INK, CEDAR, 0.3)) +
      times(4, (i) =>
        poly(
          [
            [60 + i * 450, 1560],
            [390 + i * 450, 1560],
            [440 + i * 450, 1760],
            [-10 + i * 450, 1760],
          ],
          HONEY,
          'opacity="0.22"',
        ),
      ) +
      spatter(50, [0, 1560, 1800, 220], 1400, NIGHT, 'all', 4, 0.6) +
      // The hut, open like a model: roof line, walls, beds in rows.
      path('M90 1810L900 1640L1710 1810L1750 1862H50Z', NIGHT) +
      path('M110 1806L900 1646L1690 1806L1722 1842H78Z', timber) +
      brush(52, [100, 1660, 1600, 180], 60, darker(timber, 0.4), 5, 0.6) +
      filled(
        boxPath(96, 1842, 1608, 470),
        inside,
        times(21, (i) => rect(96 + i * 78, 1842, 5, 300, darker(inside, 0.25))) +
          rect(96, 2090, 1608, 240, mix(CEDAR, INK, 0.15)) +
          brush(54, [96, 2090, 1608, 230], 60, darker(CEDAR, 0.45), 4, 0.6) +
          path('M560 1842L330 2320H1000L760 1842Z', lighter(HONEY, 0.3), 'opacity="0.16"') +
          path('M1120 1842L920 2320H1560L1310 1842Z', lighter(HONEY, 0.3), 'opacity="0.16"') +
          rect(96, 1842, 1608, 26, NIGHT, 'opacity="0.5"'),
      ) +
      times(2, (i) =>
        place(
          660 + i * 555,
          1842,
          line('M0 0V54', NIGHT, 5) +
            path('M-48 84Q-40 50 0 50T48 84Z', OXBLOOD) +
            oval(0, 86, 30, 9, lighter(HONEY, 0.6)),
        ),
      ) +
      // A coat on each peg above each bed.
      times(7, (i) =>
        place(
          214 + i * 229,
          1934,
          rect(-28, -26, 56, 8, darker(CEDAR, 0.45)) +
            filled(
              'M-24 -14Q0 -26 24 -14L34 92H-34Z',
              blankets[(i * 5 + 1) % 4] ?? INK,
              rect(6, -30, 60, 140, darker(INK, 0.2), 'opacity="0.4"'),
            ),
        ),
      ) +
      row(2150, 7, 0.72, 214, 229) +
      row(2296, 6, 0.94, 300, 246) +
      rect(60, 1842, 40, 500, NIGHT) +
      rect(1700, 1842, 40, 500, NIGHT) +
      rect(0, 2310, 1800, 90, NIGHT) +
      rect(0, 2306, 1800, 8, mix(CEDAR, INK, 0.3)) +
      // The watchman: one figure, from behind, with a lantern.
      place(
        1500,
        2366,
        circle(108, -250, 300, lighter(HONEY, 0.3), 'opacity="0.16"') +
          circle(108, -250, 170, lighter(HONEY, 0.4), 'opacity="0.24"') +
          person(POSES.stand, {
            skin: '#c68d63',
            top: darker(INK, 0.45),
            cut: 'coat',
            legs: NIGHT,
            head: 'cap',
            headColour: darker(INK, 0.5),
            holds: [
              '',
              line('M0 0V30', BRASS, 6) +
                path('M-30 36Q0 14 30 36Z', BRASS) +
                rect(-26, 36, 52, 70, lighter(HONEY, 0.55)) +
                line('M-26 36V106M26 36V106M0 36V106', darker(BRASS, 0.4), 5) +
                rect(-32, 104, 64, 14, BRASS),
            ],
          }),
        0.78,
      )
    )
  },
}
