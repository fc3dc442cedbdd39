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
  TERRACOTTA,
  darker,
  lighter,
} from '../palette.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'
import { spatter } from './texture.ts'

/** Things people carried, used and kept. Each stands on 0,0 (bottom middle), sizes in px. */

/** A cardboard or leather case with straps and metal corners. */
export function suitcase(width: number, height: number, colour: string, strap = CEDAR): string {
  const [left, top] = [-width / 2, -height]
  const d = `M${n(left + 12)} ${n(top)}h${n(width - 24)}q12 0 12 12v${n(height - 24)}q0 12 -12 12h${n(24 - width)}q-12 0 -12 -12v${n(24 - height)}q0 -12 12 -12Z`
  const corner = (x: number, y: number, turn: number) =>
    place(x, y, path('M0 0h34q-4 30 -34 34Z', BRASS), Math.min(width, 320) / 320, turn)
  return (
    line(
      `M${n(-width * 0.12)} ${n(top)}v-22q0 -14 14 -14h${n(width * 0.24 - 28)}q14 0 14 14v22`,
      darker(strap, 0.3),
      12,
    ) +
    filled(
      d,
      colour,
      rect(left + width * 0.62, top, width, height, darker(colour, 0.2)) +
        spatter(
          width * 7 + height,
          [left, top, width, height],
          Math.round(width * 1.2),
          darker(colour, 0.45),
          'right',
          3,
          0.7,
        ) +
        rect(left, top + height * 0.46, width, 5, darker(colour, 0.45)) +
        [0.22, 0.72]
          .map(
            (at) =>
              rect(left + width * at, top, width * 0.075, height, strap) +
              rect(left + width * at - 3, top + height * 0.4, width * 0.075 + 6, height * 0.12, BRASS) +
              rect(left + width * at + 5, top + height * 0.43, width * 0.075 - 10, height * 0.06, strap),
          )
          .join('') +
        line(
          `M${n(left + 9)} ${n(top + 9)}h${n(width - 18)}v${n(height - 18)}h${n(18 - width)}Z`,
          lighter(colour, 0.25),
          2,
          'stroke-dasharray="9 8"',
        ),
    ) +
    corner(left, top, 0) +
    corner(left + width, top, 90) +
    corner(left + width, 0, 180) +
    corner(left, 0, 270)
  )
}

/** A tea glass with a gilt rim; `level` of tea from 0 to 1. */
export function teaGlass(height: number, tea = BRASS, level = 0.72): string {
  const w = height * 0.36
  const d = `M${n(-w)} ${n(-height)}Q${n(-w * 0.72)} ${n(-height * 0.4)} ${n(-w * 0.7)} 0H${n(w * 0.7)}Q${n(w * 0.72)} ${n(-height * 0.4)} ${n(w)} ${n(-height)}Z`
  const arches = times(5, (i) =>
    path(
      `M${n(-w + i * w * 0.4 + 4)} ${n(-height * 0.56)}q${n(w * 0.18)} ${n(-height * 0.16)} ${n(w * 0.36)} 0v${n(height * 0.12)}h${n(-w * 0.36)}Z`,
      i % 2 ? GREEN : OXBLOOD,
      'opacity="0.75"',
    ),
  )
  return (
    filled(
      d,
      lighter(IVORY, 0.6),
      rect(-w, -height * level, 2 * w, height, tea) +
        rect(w * 0.25, -height, w, height, darker(tea, 0.18), 'opacity="0.55"') +
        arches +
        rect(-w, -height, 2 * w, height * 0.09, HONEY) +
        rect(-w, -height * 0.08, 2 * w, height * 0.08, darker(tea, 0.3)) +
        rect(-w * 0.72, -height * 0.9, w * 0.16, height * 0.8, PAPER, 'opacity="0.7"'),
    ) +
    oval(0, -height, w, height * 0.07, lighter(HONEY, 0.3)) +
    oval(0, -height, w * 0.86, height * 0.045, level > 0.9 ? tea : darker(IVORY, 0.12))
  )
}

/** A Moroccan teapot, spout to the left. */
export function teapot(size: number, metal = lighter(BRASS, 0.45)): string {
  const s = size / 100
  const shade = darker(metal, 0.3)
  return place(
    0,
    0,
    line('M38 -70C92 -84 92 -22 44 -20', shade, 9) +
      line('M38 -70C92 -84 92 -22 44 -20', metal, 5) +
      path('M-34 -44C-62 -48 -66 -86 -92 -96L-80 -100C-58 -92 -52 -66 -30 -66Z', metal) +
      path('M-34 -44C-62 -48 -66 -86 -92 -96L-88 -98C-62 -86 -58 -54 -32 -54Z', shade) +
      filled(
        'M-26 -84Q-58 -54 -44 -16Q-38 -4 -30 -4H30Q38 -4 44 -16Q58 -54 26 -84Z',
        metal,
        path('M14 -90H70V10H20Q40 -40 14 -90Z', shade) +
          line('M-50 -52Q0 -40 50 -52M-50 -44Q0 -32 50 -44', shade, 2.4) +
          times(9, (i) => path(`M${n(-44 + i * 11)} -${n(45 - Math.abs(i - 4) * 1.4)}l5 9l-5 9l-5 -9Z`, shade)) +
          path('M-36 -62q4 -12 12 -18l4 4q-8 8 -10 16Z', PAPER),
      ) +
      path('M-34 -4H34L40 4H-40Z', shade) +
      path('M-28 -84Q0 -120 28 -84Z', metal) +
      path('M8 -100Q24 -96 28 -84H10Z', shade) +
      circle(0, -110, 7, metal) +
      path('M-5 -116L0 -134L5 -116Z', metal) +
      rect(-30, -88, 60, 6, shade),
    s,
  )
}

/** A portable radio-cassette player. */
export function cassettePlayer(width: number): string {
  const s = width / 400
  const reel = (x: number) =>
    circle(x, -118, 26, IVORY) +
    circle(x, -118, 20, CEDAR) +
    times(6, (i) => place(x, -118, rect(-3, -14, 6, 8, IVORY), 1, i * 60)) +
    circle(x, -118, 5, IVORY)
  const speaker = (x: number) =>
    circle(x, -104, 78, darker(INK, 0.2)) +
    circle(x, -104, 70, darker(INK, 0.5)) +
    times(4, (ring) =>
      times(8 + ring * 8, (i) =>
        circle(
          x + Math.cos((i / (8 + ring * 8)) * 6.2832) * (14 + ring * 15),
          -104 + Math.sin((i / (8 + ring * 8)) * 6.2832) * (14 + ring * 15),
          3.4,
          lighter(INK, 0.28),
        ),
      ),
    ) +
    circle(x, -104, 5, lighter(INK, 0.28))
  return place(
    0,
    0,
    line('M-150 -232V-280H150V-232', darker(INK, 0.2), 14) +
      line('M160 -236L238 -420', lighter(BRASS, 0.4), 5) +
      circle(238, -420, 7, BRASS) +
      filled(
        'M-200 -232q0 -12 12 -12h376q12 0 12 12v220q0 12 -12 12h-376q-12 0 -12 -12Z',
        lighter(IVORY, 0.1),
        rect(60, -250, 200, 260, darker(IVORY, 0.1)) +
          rect(-200, -244, 400, 50, OXBLOOD) +
          rect(-184, -232, 210, 26, PAPER) +
          times(20, (i) => rect(-176 + i * 10, -226, 2, i % 5 ? 7 : 13, INK)) +
          rect(-60, -234, 4, 30, HONEY) +
          times(
            3,
            (i) =>
              circle(66 + i * 46, -219, 16, darker(BRASS, 0.2)) +
              circle(66 + i * 46, -219, 12, BRASS) +
              rect(65 + i * 46, -231, 3, 11, INK),
          ),
      ) +
      speaker(-118) +
      speaker(118) +
      rect(-66, -170, 132, 96, darker(INK, 0.1), 'rx="8"') +
      rect(-58, -162, 116, 80, lighter(TERRACOTTA, 0.2), 'rx="5"') +
      rect(-58, -162, 116, 20, COBALT) +
      rect(-42, -140, 84, 44, darker(INK, 0.3), 'rx="22"') +
      place(0, 0, reel(-23) + reel(23), 0.62, 0).replace('translate(0 0)', 'translate(0 -45)') +
      times(
        6,
        (i) =>
          rect(-68 + i * 23.4, -58, 19, 34, i === 1 ? OXBLOOD : darker(INK, 0.15), 'rx="3"') +
          rect(-68 + i * 23.4, -58, 19, 7, lighter(INK, 0.3), 'rx="3"'),
      ),
    s,
  )
}

/** A slatted crate, open on top, filled with round fruit or not. */
export function crate(width: number, height: number, fruit: readonly string[] = [], wood = BRASS): string {
  const [left, top] = [-width / 2, -height]
  const pile = fruit.length
    ? times(3, (row) =>
        times(Math.floor(width / 44) - row, (i) => {
          const x = left + 26 + row * 20 + i * 44
          const y = top - row * 22 + 4
          const colour = fruit[(i * 3 + row * 5) % fruit.length] ?? OXBLOOD
          return (
            circle(x, y, 25, colour) +
            path(
              `M${n(x)} ${n(y - 25)}A25 25 0 0 1 ${n(x)} ${n(y + 25)}A34 34 0 0 0 ${n(x)} ${n(y - 25)}Z`,
              darker(colour, 0.22),
            ) +
            circle(x - 9, y - 9, 4.5, lighter(colour, 0.6)) +
            path(`M${n(x - 8)} ${n(y - 22)}l8 4l8 -5l-6 8l-8 -2Z`, GREEN)
          )
        }),
      )
    : ''
  const slat = height / 3
  return (
    pile +
    rect(left, top + 4, width, height - 4, darker(wood, 0.55)) +
    times(3, (i) =>
      filled(
        boxPath(left - 6, top + i * slat + 3, width + 12, slat - 12),
        lighter(wood, i === 0 ? 0.12 : 0),
        rect(left + width * 0.6, top, width, height, darker(wood, 0.14)) +
          line(
            `M${n(left)} ${n(top + i * slat + slat * 0.35)}q${n(width * 0.3)} 5 ${n(width * 0.55)} 0t${n(width * 0.6)} 2`,
            darker(wood, 0.25),
            2,
          ),
      ),
    ) +
    [left + 6, left + width - 34]
      .map(
        (x) =>
          rect(x, top - 6, 28, height + 6, darker(wood, 0.2)) +
          times(3, (i) => circle(x + 14, top + i * slat + slat * 0.4, 3.4, INK)),
      )
      .join('')
  )
}

/** A blank audio cassette, 300 × 190, its label in the given colours. */
export function cassette(body: string, label: string, band: string): string {
  const reel = (x: number) =>
    circle(x, -98, 24, PAPER) +
    circle(x, -98, 17, body) +
    times(6, (i) => place(x, -98, rect(-2.6, -13, 5.2, 7, PAPER), 1, i * 60 + x))
  return (
    filled(
      'M-150 -178q0 -12 12 -12h276q12 0 12 12v166q0 12 -12 12h-276q-12 0 -12 -12Z',
      body,
      rect(40, -200, 200, 210, darker(body, 0.22)),
    ) +
    filled(
      'M-128 -168h256v122h-256Z',
      label,
      rect(-128, -168, 256, 26, band) +
        rect(-128, -66, 256, 6, band) +
        rect(-128, -56, 256, 4, band) +
        line('M-112 -128h224M-112 -116', darker(label, 0.25), 2),
    ) +
    rect(-86, -126, 172, 56, darker(body, 0.3), 'rx="28"') +
    rect(-30, -114, 60, 32, lighter(body, 0.2), 'rx="3"') +
    reel(-54) +
    reel(54) +
    path('M-92 0L-78 -38H78L92 0Z', darker(body, 0.35)) +
    circle(-48, -14, 6, lighter(body, 0.4)) +
    circle(48, -14, 6, lighter(body, 0.4)) +
    [-138, 138].map((x) => circle(x, -178, 4, lighter(body, 0.3)) + circle(x, -12, 4, lighter(body, 0.3))).join('')
  )
}

/** A pot with a mint plant or a geranium. */
export function plantPot(size: number, leaf = GREEN, flower = ''): string {
  const s = size / 100
  const leaves = times(26, (i) => {
    const angle = -160 + (i * 140) / 25
    const long = 44 + ((i * 37) % 40)
    return (
      place(
        0,
        -44,
        path(
          `M0 0Q${n(long * 0.5)} ${i % 2 ? -13 : -9} ${n(long)} 0Q${n(long * 0.5)} ${i % 2 ? 8 : 12} 0 0Z`,
          i % 3 ? leaf : lighter(leaf, 0.22),
        ),
        1,
        angle,
      ) +
      (flower && i % 4 === 0
        ? place(0, -44, circle(long, 0, 10, flower) + circle(long - 3, -3, 4, lighter(flower, 0.4)), 1, angle)
        : '')
    )
  })
  return place(
    0,
    0,
    leaves +
      filled('M-40 -52h80l-10 52h-60Z', TERRACOTTA, rect(8, -60, 60, 70, darker(TERRACOTTA, 0.24))) +
      rect(-44, -60, 88, 16, lighter(TERRACOTTA, 0.12)) +
      rect(8, -60, 36, 16, darker(TERRACOTTA, 0.12)),
    s,
  )
}

/** A lamp hung on a wire: wire length, shade width. */
export function hangingLamp(drop: number, width: number, shade = GREEN): string {
  return (
    line(`M0 0V${n(drop)}`, INK, 5) +
    path(
      `M${n(-width * 0.14)} ${n(drop)}h${n(width * 0.28)}L${n(width / 2)} ${n(drop + width * 0.36)}H${n(-width / 2)}Z`,
      shade,
    ) +
    path(
      `M${n(width * 0.04)} ${n(drop)}h${n(width * 0.1)}L${n(width / 2)} ${n(drop + width * 0.36)}H${n(width * 0.14)}Z`,
      darker(shade, 0.3),
    ) +
    path(
      `M${n(-width * 0.2)} ${n(drop + width * 0.36)}a${n(width * 0.2)} ${n(width * 0.17)} 0 0 0 ${n(width * 0.4)} 0Z`,
      lighter(HONEY, 0.6),
    )
  )
}
