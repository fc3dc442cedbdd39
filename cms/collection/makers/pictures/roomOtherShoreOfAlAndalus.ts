import { COVER, type Picture } from '../Picture.ts'
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
  SAGE,
  SEA,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, glints, land, ridge, sea, spatter } from '../parts/texture.ts'
import { flatHouse, horseshoe, orangeTree } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { chance } from '../random.ts'
import { circle, filled, line, path, place, rect, times } from '../svg.ts'

const BINDINGS = [
  OXBLOOD,
  GREEN,
  COBALT,
  TERRACOTTA,
  mix(CEDAR, INK, 0.2),
  mix(INK, COBALT, 0.4),
  mix(HONEY, CEDAR, 0.4),
  SAGE,
] as const

/** One shelf of books from x to x + width, standing on y; some lean, some lie. */
function shelf(x: number, y: number, width: number, seed: number): string {
  const luck = chance(seed)
  let at = x + 10
  let drawing = ''
  while (at < x + width - 70) {
    const kind = luck.next()
    const colour = luck.pick(BINDINGS)
    if (kind < 0.08 && at < x + width - 220) {
      drawing += times(
        3,
        (i) =>
          rect(at + i * 6, y - 34 - i * 34, 170 - i * 12, 32, luck.pick(BINDINGS)) +
          rect(at + 20 + i * 6, y - 34 - i * 34, 9, 32, BRASS),
      )
      at += 186
    } else if (kind < 0.13) {
      drawing += filled(
        `M${at} ${y}Q${at - 16} ${y - 76} ${at + 24} ${y - 118}H${at + 50}Q${at + 90} ${y - 76} ${at + 74} ${y}Z`,
        mix(COBALT, IVORY, 0.12),
        rect(at + 46, y - 140, 60, 150, darker(COBALT, 0.35)) +
          times(3, (i) => path(`M${at + 6 + i * 24} ${y - 50}l12 -15l12 15l-12 15Z`, PAPER)),
      )
      at += 104
    } else {
      const [w, h] = [luck.between(26, 54), luck.between(128, 196)]
      const lean = kind > 0.93 ? -7 : 0
      const spine =
        rect(0, -h, w, h, colour) +
        rect(w * 0.66, -h, w * 0.34, h, darker(colour, 0.25)) +
        rect(w * 0.12, -h + 20, w * 0.76, 7, BRASS) +
        rect(w * 0.12, -34, w * 0.76, 7, BRASS) +
        (luck.next() < 0.4 ? path(`M${w / 2} ${-h / 2 - 14}l9 14l-9 14l-9 -14Z`, lighter(HONEY, 0.3)) : '')
      drawing += place(at + (lean ? 14 : 0), y, spine, 1, lean)
      at += w + (lean ? 22 : 4)
    }
  }
  return drawing
}

export const roomOtherShoreOfAlAndalus: Picture = {
  slug: 'room-other-shore-of-al-andalus',
  ...COVER,
  wordless: true,
  draw: () => {
    const wood = mix(CEDAR, INK, 0.18)
    const arch = (w: number) => horseshoe(w, 560)
    const rows = [330, 590, 850, 1110]
    const bank = (x: number, seed: number) =>
      rect(x, 60, 800, 1100, darker(wood, 0.5)) +
      rows
        .map(
          (y, i) =>
            shelf(x + 10, y, 780, seed + i) +
            rect(x, y, 800, 30, mix(wood, HONEY, 0.22)) +
            rect(x, y + 22, 800, 14, NIGHT, 'opacity="0.45"'),
        )
        .join('') +
      rect(x - 26, 40, 34, 1140, mix(wood, HONEY, 0.16)) +
      rect(x + 792, 40, 34, 1140, darker(wood, 0.12))
    const view =
      times(11, (i) =>
        rect(-520, -1120 + i * 58, 1040, 59, mix(mix(COBALT, IVORY, 0.45), mix(HONEY, IVORY, 0.55), i / 10)),
      ) +
      circle(-190, -640, 92, lighter(HONEY, 0.55)) +
      land(ridge(4, -560, 560, -560, 90, 160), -400, mix(SAGE, ROSE, 0.45)) +
      land(ridge(7, -560, 560, -512, 60, 130), -400, mix(SAGE, IVORY, 0.15)) +
      flatHouse(-70, -650, 100, -450, PAPER, 3) +
      flatHouse(20, -700, 110, -450, mix(IVORY, ROSE, 0.35), 5) +
      flatHouse(120, -630, 90, -450, PAPER, 7) +
      flatHouse(200, -580, 100, -450, mix(IVORY, HONEY, 0.3), 9) +
      flatHouse(-150, -590, 90, -450, mix(IVORY, TERRACOTTA, 0.25), 11) +
      sea(-520, 520, -455, 20, [mix(SEA, IVORY, 0.25), SEA, mix(SEA, COBALT, 0.5), mix(COBALT, INK, 0.2)], 110) +
      glints(5, [-310, -440, 260, 400], 40, lighter(HONEY, 0.55), 0.9)
    return (
      rect(0, 0, 2560, 1440, mix(IVORY, BRASS, 0.2)) +
      brush(3, [-200, 0, 2960, 1200], 140, mix(IVORY, BRASS, 0.4), 14, 0.35) +
      bank(40, 10) +
      bank(1720, 30) +
      rect(0, 0, 2560, 46, mix(wood, HONEY, 0.2)) +
      rect(0, 40, 2560, 16, NIGHT, 'opacity="0.4"') +
      place(1280, 1180, path(arch(820), mix(wood, HONEY, 0.25))) +
      place(1280, 1180, path(arch(760), mix(IVORY, HONEY, 0.25))) +
      place(1280, 1180, filled(arch(680), SEA, view)) +
      // The sill, the open book, the light of the other shore.
      rect(0, 1170, 2560, 40, mix(IVORY, TERRACOTTA, 0.2)) +
      rect(0, 1204, 2560, 10, darker(CEDAR, 0.4)) +
      zellige(
        6,
        23,
        2,
        { star: [COBALT, GREEN], cross: [PAPER, IVORY], heart: HONEY, grout: mix(IVORY, CEDAR, 0.4) },
        upright(0, 1214, 114),
      ) +
      path('M960 1180L700 1440H1860L1600 1180Z', lighter(HONEY, 0.6), 'opacity="0.22"') +
      place(
        1280,
        1182,
        path(
          'M-240 8L-206 -76Q-100 -112 0 -66Q100 -112 206 -76L240 8Q110 -26 0 12Q-110 -26 -240 8Z',
          darker(OXBLOOD, 0.2),
        ) +
          path('M-220 -6L-192 -84Q-96 -112 0 -70V2Q-104 -32 -220 -6Z', PAPER) +
          path('M220 -6L192 -84Q96 -112 0 -70V2Q104 -32 220 -6Z', mix(PAPER, IVORY, 0.7)) +
          times(
            4,
            (i) =>
              line(
                `M${-174 - i * 5} ${-74 + i * 17}Q-96 ${-94 + i * 18} -22 ${-64 + i * 16}`,
                mix(INK, IVORY, 0.3),
                5,
              ) +
              line(`M${174 + i * 5} ${-74 + i * 17}Q96 ${-94 + i * 18} 22 ${-64 + i * 16}`, mix(INK, IVORY, 0.3), 5),
          ),
        1.1,
      ) +
      place(902, 1172, orangeTree(320, 4)) +
      place(1664, 1172, orangeTree(300, 9)) +
      spatter(12, [700, 200, 1160, 960], 120, lighter(HONEY, 0.7), 'all', 4, 0.6)
    )
  },
}
