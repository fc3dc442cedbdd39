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
  SEA,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, glints, spatter } from '../parts/texture.ts'
import { palm } from '../parts/town.ts'
import { boxPath, filled, line, n, oval, path, place, poly, rect, times } from '../svg.ts'

/** Fact J03. No picture of the first building was seen: this is a room, its lamps and the river, and no emblem. */
const arch = (width: number, height: number) =>
  `M${n(-width / 2)} 0V${n(width * 0.5 - height)}A${n(width / 2)} ${n(width / 2)} 0 0 1 ${n(width / 2)} ${n(width * 0.5 - height)}V0Z`

function window(seed: number): string {
  const [width, height] = [470, 1180]
  const view =
    times(10, (i) => rect(-260, -height + i * 90, 520, 91, mix(lighter(COBALT, 0.62), lighter(HONEY, 0.55), i / 9))) +
    rect(-260, -420, 520, 430, mix(SEA, IVORY, 0.42)) +
    path(`M-260 -430Q-120 -500 20 -446T260 -470V-400H-260Z`, mix(GREEN, COBALT, 0.25)) +
    glints(seed, [-220, -400, 440, 240], 34, PAPER, 0.9) +
    path('M-260 -150Q-60 -220 120 -170T260 -190V10H-260Z', mix(GREEN, HONEY, 0.15)) +
    place(seed % 2 ? -110 : 120, -90, palm(seed % 2 ? 760 : 640)) +
    place(seed % 2 ? 150 : -150, -40, palm(430)) +
    spatter(seed, [-260, -200, 520, 200], 260, darker(GREEN, 0.3), 'bottom', 6)
  return (
    path(arch(width + 150, height + 100), darker(CEDAR, 0.46)) +
    path(arch(width + 80, height + 58), mix(IVORY, HONEY, 0.4)) +
    filled(arch(width, height), lighter(HONEY, 0.6), view) +
    line(`M0 ${-height}V0M${-width / 2} -560H${width / 2}`, darker(CEDAR, 0.35), 16) +
    line(`M${-width / 2} ${-height + width / 2}H${width / 2}`, darker(CEDAR, 0.35), 16) +
    rect(-width / 2 - 90, -6, width + 180, 44, mix(IVORY, CEDAR, 0.4)) +
    rect(-width / 2 - 90, 30, width + 180, 16, darker(CEDAR, 0.5))
  )
}

/** A glass oil lamp on three chains; its flame on 0,0. */
const lamp = (drop: number) =>
  line(`M0 ${-drop}V-250`, mix(BRASS, INK, 0.3), 6) +
  line('M0 -250L-70 -60M0 -250L70 -60M0 -250V-60', mix(BRASS, INK, 0.1), 5) +
  oval(0, 0, 190, 200, lighter(HONEY, 0.3), 'opacity="0.13"') +
  oval(0, 0, 110, 118, lighter(HONEY, 0.45), 'opacity="0.2"') +
  rect(-78, -70, 156, 18, BRASS, 'rx="8"') +
  filled(
    'M-72 -54H72Q66 30 26 84Q0 104 -26 84Q-66 30 -72 -54Z',
    mix(IVORY, SEA, 0.25),
    rect(-80, -2, 160, 120, mix(HONEY, BRASS, 0.3)) + rect(26, -60, 60, 180, darker(BRASS, 0.2), 'opacity="0.35"'),
  ) +
  path('M0 -60Q26 -24 0 2Q-26 -24 0 -60Z', lighter(HONEY, 0.7)) +
  line('M-48 -30Q-46 20 -24 60', PAPER, 6)

/** A bench from behind, its seat line on 0,0. */
function bench(width: number, height: number, wood: string): string {
  const slats = Math.round(width / 74)
  return (
    rect(-width / 2, -height, width, height * 0.2, lighter(wood, 0.12)) +
    rect(-width / 2, -height * 0.86, width, height * 0.06, darker(wood, 0.35)) +
    times(slats + 1, (i) => rect(-width / 2 + (i * (width - 22)) / slats, -height * 0.82, 22, height * 0.62, wood)) +
    rect(-width / 2, -height * 0.26, width, height * 0.2, lighter(wood, 0.06)) +
    rect(-width / 2, -height * 0.1, width, height * 0.06, darker(wood, 0.4)) +
    rect(-width / 2 + 10, -height * 0.08, 34, height * 0.3, darker(wood, 0.3)) +
    rect(width / 2 - 44, -height * 0.08, 34, height * 0.3, darker(wood, 0.3))
  )
}

export const eshelAbraham: Picture = {
  slug: 'eshel-abraham-1824',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(darker(OXBLOOD, 0.35), CEDAR, 0.3)
    const floor = darker(CEDAR, 0.36)
    const wood = mix(CEDAR, TERRACOTTA, 0.28)
    const beam = (x: number, lean: number) =>
      poly(
        [
          [x - 235, 1640],
          [x + 235, 1640],
          [x + 400 + lean, 2400],
          [x - 330 + lean, 2400],
        ],
        lighter(HONEY, 0.3),
        'opacity="0.2"',
      )
    const lamps = [
      [250, 520],
      [610, 800],
      [900, 420],
      [1190, 720],
      [1550, 560],
    ] as const
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(3, [-200, 0, 2200, 1640], 170, darker(wall, 0.28), 15, 0.4) +
      brush(8, [-200, 0, 2200, 1640], 90, lighter(wall, 0.1), 12, 0.35) +
      spatter(2, [0, 0, 1800, 1640], 1500, darker(wall, 0.5), 'top', 6, 0.6) +
      // Ceiling beams
      rect(0, 0, 1800, 120, darker(CEDAR, 0.5)) +
      times(10, (i) => rect(i * 196 - 30, 96, 86, 66, darker(CEDAR, 0.58))) +
      rect(0, 120, 1800, 14, mix(BRASS, INK, 0.45)) +
      place(460, 1500, window(5)) +
      place(1340, 1500, window(8)) +
      filled(
        boxPath(0, 1640, 1800, 760),
        floor,
        brush(5, [-200, 1640, 2200, 760], 120, darker(floor, 0.35), 9, 0.5) +
          times(13, (i) => line(`M900 1200L${-1500 + i * 400} 2400`, darker(floor, 0.4), 5)),
      ) +
      rect(0, 1626, 1800, 26, darker(CEDAR, 0.55)) +
      beam(460, -90) +
      beam(1340, 120) +
      place(470, 1800, bench(560, 190, darker(wood, 0.22))) +
      place(1330, 1800, bench(560, 190, darker(wood, 0.22))) +
      place(420, 2040, bench(720, 250, darker(wood, 0.08))) +
      place(1380, 2040, bench(720, 250, darker(wood, 0.08))) +
      place(350, 2370, bench(880, 330, wood)) +
      place(1450, 2370, bench(880, 330, wood)) +
      lamps.map(([x, y]) => place(x, y, lamp((y - 127) / 0.9), 0.9)).join('') +
      rect(0, 2392, 1800, 8, NIGHT)
    )
  },
}
