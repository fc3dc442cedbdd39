import { PORTRAIT, type Picture } from '../Picture.ts'
import {
  BRASS,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  SEA,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, glints, sea, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'

/** Facts J01, P07. The number is cut out of its line; behind the hole are people. */
const WINDOW = { x: 330, y: 960, width: 1140, height: 560 } as const

const WALKERS: readonly {
  x: number
  s: number
  pose: keyof typeof POSES
  skin: number
  load: string
  dress: Omit<Dress, 'skin' | 'holds'>
}[] = [
  {
    x: 150,
    s: 0.41,
    pose: 'stride',
    skin: 1,
    load: bundle(HONEY),
    dress: { top: INK, cut: 'djellaba', head: 'taqiyah', headColour: OXBLOOD },
  },
  {
    x: 330,
    s: 0.39,
    pose: 'walk',
    skin: 0,
    load: '',
    dress: { top: GREEN, cut: 'dress', head: 'scarf', headColour: PAPER },
  },
  {
    x: 455,
    s: 0.27,
    pose: 'walk',
    skin: 0,
    load: '',
    dress: { top: OXBLOOD, cut: 'dress', head: 'plait', headColour: '#3a2620' },
  },
  {
    x: 600,
    s: 0.41,
    pose: 'shoulderLoad',
    skin: 2,
    load: bundle(OXBLOOD),
    dress: { top: mix(IVORY, TERRACOTTA, 0.4), cut: 'djellaba', head: 'hair', headColour: '#241c22' },
  },
  {
    x: 760,
    s: 0.38,
    pose: 'stride',
    skin: 1,
    load: box(),
    dress: { top: COBALT, cut: 'coat', head: 'beret', headColour: INK },
  },
  {
    x: 900,
    s: 0.39,
    pose: 'walk',
    skin: 0,
    load: '',
    dress: { top: TERRACOTTA, cut: 'djellaba', head: 'scarf', headColour: HONEY },
  },
  {
    x: 1040,
    s: 0.41,
    pose: 'stride',
    skin: 3,
    load: bundle(PAPER),
    dress: { top: darker(GREEN, 0.3), cut: 'djellaba', head: 'taqiyah', headColour: PAPER },
  },
]

function bundle(cloth: string): string {
  return (
    circle(0, -34, 62, cloth) +
    path('M20 -90Q62 -70 62 -34Q60 10 20 26Q46 -30 20 -90Z', darker(cloth, 0.28)) +
    path('M-18 -92L0 -124L18 -92Z', cloth) +
    line('M-20 -92H20', INK, 7)
  )
}
function box(): string {
  return (
    rect(-54, -10, 108, 78, mix(OXBLOOD, INK, 0.2)) +
    rect(-54, 12, 108, 9, BRASS) +
    rect(14, -10, 40, 78, INK, 'opacity="0.3"')
  )
}

/** A line of writing that spells nothing: words as strokes of ink, gaps between them. */
function writing(x: number, y: number, width: number, seed: number, ink: string): string {
  const luck = chance(seed)
  let at = x
  let d = ''
  while (at < x + width - 40) {
    const long = Math.min(luck.between(46, 150), x + width - at)
    const bumps = Math.max(2, Math.round(long / 22))
    d += `M${n(at)} ${n(y)}`
    for (let i = 0; i < bumps; i++)
      d += `q${n(long / bumps / 2)} ${n(luck.between(-22, -8))} ${n(long / bumps)} ${n(i % 2 ? 4 : -4)}`
    at += long + luck.between(18, 34)
  }
  return line(d, ink, 9)
}

export const whyNoNumber: Picture = {
  slug: 'why-no-number',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const ground = mix(GREEN, INK, 0.35)
    const ink = mix(INK, CEDARY, 0.2)
    const { x, y, width, height } = WINDOW
    const sheet = 'M170 130L820 112L1640 140L1652 900L1640 1500L1656 2250L1100 2262L560 2244L150 2258L160 1500L148 800Z'
    const rows = times(22, (i) => {
      const at = 330 + i * 88
      const beside = at > y - 40 && at < y + height + 60
      if (!beside)
        return writing(i % 7 === 6 ? 560 : 310, at, i % 7 === 5 ? 700 : i % 7 === 6 ? 940 : 1190, 40 + i, ink)
      return ''
    })
    const view =
      times(8, (i) =>
        rect(x, y + i * 52, width, 53, mix(mix(OXBLOOD, INK, 0.15), mix(HONEY, TERRACOTTA, 0.3), i / 7)),
      ) +
      circle(x + width * 0.72, y + 210, 92, lighter(HONEY, 0.45)) +
      `<g transform="translate(0 0)">${sea(x, x + width, y + 330, y + height, [mix(SEA, INK, 0.1), mix(COBALT, INK, 0.25)], 90)}</g>` +
      glints(4, [x + width * 0.6, y + 336, 260, 100], 26, lighter(HONEY, 0.5), 0.9) +
      path(
        `M${x} ${y + 440}Q${x + 500} ${y + 396} ${x + width} ${y + 450}V${y + height}H${x}Z`,
        mix(IVORY, BRASS, 0.55),
      ) +
      spatter(5, [x, y + 430, width, 140], 420, mix(BRASS, TERRACOTTA, 0.6), 'bottom', 5, 0.7) +
      WALKERS.map(
        ({ x: at, s, pose, skin, load, dress }) =>
          oval(x + at, y + 506, 54, 9, NIGHT, 'opacity="0.4"') +
          place(
            x + at,
            y + 506,
            person(POSES[pose], { ...dress, view: 'side', skin: SKINS[skin] ?? SKINS[0], holds: ['', load] }),
            s * 1.32,
          ),
      ).join('')
    return (
      rect(0, 0, 1800, 2400, ground) +
      brush(3, [-200, 0, 2200, 2400], 200, darker(ground, 0.22), 14, 0.4) +
      spatter(2, [0, 0, 1800, 2400], 900, lighter(ground, 0.15), 'all', 4, 0.6) +
      path(sheet, NIGHT, 'transform="translate(30 38)" opacity="0.5"') +
      filled(
        sheet,
        PAPER,
        spatter(8, [150, 110, 1500, 2160], 1600, mix(IVORY, BRASS, 0.45), 'left', 5, 0.8) +
          spatter(9, [150, 110, 1500, 2160], 1300, mix(IVORY, BRASS, 0.5), 'bottom', 5, 0.8) +
          line('M250 130V2250', mix(IVORY, OXBLOOD, 0.45), 5),
      ) +
      rows +
      // What is left of the line on either side of the hole.
      rect(x - 14, y - 14, width + 28, height + 28, mix(IVORY, BRASS, 0.4)) +
      filled(boxPath(x, y, width, height), INK, view) +
      path(`M${x} ${y}H${x + width}V${y + 20}H${x + 22}V${y + height}H${x}Z`, NIGHT, 'opacity="0.5"') +
      // The piece that was cut out lies below, turned face down: blank.
      place(
        1180,
        2190,
        rect(-226, -70, 470, 200, NIGHT, 'opacity="0.4"') +
          rect(-240, -86, 470, 200, lighter(IVORY, 0.2)) +
          line('M-210 90H200', mix(IVORY, BRASS, 0.4), 3),
        1,
        -7,
      ) +
      // The knife.
      place(
        480,
        2226,
        rect(-12, -6, 420, 40, NIGHT, 'opacity="0.35" rx="18"') +
          rect(-20, -20, 270, 40, OXBLOOD, 'rx="18"') +
          rect(-20, 2, 270, 18, darker(OXBLOOD, 0.3), 'rx="9"') +
          rect(244, -18, 26, 36, BRASS) +
          path('M270 -15H400L436 15H270Z', mix(IVORY, INK, 0.22)) +
          path('M270 4H424L436 15H270Z', mix(IVORY, INK, 0.45)),
        1,
        -12,
      )
    )
  },
}

const CEDARY = mix(TERRACOTTA, INK, 0.5)
