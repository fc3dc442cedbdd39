import { LANDSCAPE, type Picture } from '../Picture.ts'
import {
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  SAGE,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, oval, poly, rect, times, type Point } from '../svg.ts'

/** Fact P07. A schematic model, before and after: the idea of a town that fills up, and the plan of none. */
const SIDE = 14
const UNIT = 39

/** From the model's ground (east, south, up; one unit is a small room) to the picture, seen from above at an angle. */
const seen =
  (x0: number, y0: number) =>
  (east: number, south: number, up: number): Point => [
    x0 + (east - south) * UNIT * 1.05,
    y0 + (east + south) * UNIT * 0.52 - up * UNIT,
  ]

type See = ReturnType<typeof seen>
type Block = { e: number; s: number; w: number; d: number; h: number; wall: string; court?: boolean; door?: string }

/** A house: two walls, a flat roof with its parapet, perhaps a courtyard with a tree. */
function house(see: See, { e, s, w, d, h, wall, court, door }: Block): string {
  const roof = lighter(wall, 0.35)
  const top = [see(e, s, h), see(e + w, s, h), see(e + w, s + d, h), see(e, s + d, h)]
  const [pe, ps, pw, pd] = [e + w * 0.3, s + d * 0.3, w * 0.42, d * 0.42]
  const pit = [see(pe, ps, h), see(pe + pw, ps, h), see(pe + pw, ps + pd, h), see(pe, ps + pd, h)]
  const opening = (at: number, width: number, low: number, high: number, colour: string) =>
    poly(
      [
        see(e + at, s + d, low),
        see(e + at + width, s + d, low),
        see(e + at + width, s + d, high),
        see(e + at, s + d, high),
      ],
      colour,
    )
  return (
    poly([see(e, s + d, 0), see(e + w, s + d, 0), see(e + w, s + d, h), see(e, s + d, h)], wall) +
    poly([see(e + w, s + d, 0), see(e + w, s, 0), see(e + w, s, h), see(e + w, s + d, h)], darker(wall, 0.24)) +
    poly(top, roof) +
    line(`M${top.map(([x, y]) => `${x} ${y}`).join('L')}Z`, PAPER, 3) +
    (door ? opening(w * 0.38, w * 0.2, 0, Math.min(0.85, h * 0.7), door) : '') +
    (h > 1.3
      ? opening(w * 0.14, w * 0.14, h - 0.75, h - 0.35, INK) + opening(w * 0.7, w * 0.14, h - 0.75, h - 0.35, INK)
      : '') +
    (court
      ? poly(pit, darker(wall, 0.42)) +
        poly(
          [
            see(pe, ps, h),
            see(pe + pw, ps, h),
            see(pe + pw, ps + pd * 0.45, h - 0.2),
            see(pe, ps + pd * 0.45, h - 0.2),
          ],
          darker(wall, 0.55),
        ) +
        circle(see(pe + pw / 2, ps + pd * 0.7, h)[0], see(pe + pw / 2, ps + pd * 0.7, h)[1] - 6, 11, GREEN)
      : '')
  )
}

/** The wall around the town, in two halves, so that houses stand between them. */
function wallOf(see: See, half: 'far' | 'near'): string {
  const brick = mix(TERRACOTTA, IVORY, 0.2)
  const [a, b] = half === 'far' ? [0, 0] : [SIDE, SIDE]
  const run = (alongEast: boolean) => {
    const at = (t: number, up: number) => (alongEast ? see(t, b, up) : see(a, t, up))
    const face = alongEast ? brick : darker(brick, 0.24)
    return (
      poly([at(0, 0), at(SIDE, 0), at(SIDE, 1.2), at(0, 1.2)], half === 'far' ? darker(face, 0.3) : face) +
      times(SIDE * 2, (i) =>
        poly(
          [at(i / 2, 1.2), at(i / 2 + 0.26, 1.2), at(i / 2 + 0.26, 1.48), at(i / 2, 1.48)],
          half === 'far' ? darker(face, 0.3) : face,
        ),
      )
    )
  }
  const tower = (e: number, s: number) => house(see, { e: e - 0.6, s: s - 0.6, w: 1.2, d: 1.2, h: 2.2, wall: brick })
  return half === 'far'
    ? run(true) + run(false) + tower(0, 0)
    : tower(SIDE, 0) + tower(0, SIDE) + run(true) + run(false) + tower(SIDE, SIDE) + gate(see, brick)
}

const gate = (see: See, brick: string) =>
  house(see, { e: SIDE / 2 - 1, s: SIDE - 0.3, w: 2, d: 0.8, h: 2, wall: brick, door: INK })

/** Plots in rows of streets; `share` of them are built. */
function town(see: See, seed: number, share: number): string {
  const luck = chance(seed)
  let drawing = ''
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 6; column++) {
      const [e, s] = [0.7 + column * 2.2, 0.7 + row * 2.2]
      const built = luck.next() < share
      const wall = luck.pick([PAPER, lighter(IVORY, 0.3), mix(IVORY, TERRACOTTA, 0.25), mix(IVORY, HONEY, 0.25)])
      const h = luck.between(0.9, share > 0.5 ? 2.5 : 1.3)
      const [w, d] = [luck.between(1.5, 1.95), luck.between(1.5, 1.95)]
      const door = luck.pick([GREEN, COBALT, OXBLOOD])
      if (built) drawing += house(see, { e, s, w, d, h, wall, court: luck.next() < 0.6, door })
      else if (share < 0.5) {
        const [x, y] = see(e + 1, s + 1, 0)
        drawing += times(4, (i) => oval(x - 24 + i * 17, y + ((i * 13) % 22) - 8, 5, 3, mix(CEDAR, IVORY, 0.4)))
      } else {
        const [x, y] = see(e + 1, s + 1, 0)
        drawing +=
          oval(x, y + 6, 36, 18, darker(GREEN, 0.2)) +
          circle(x, y - 22, 26, GREEN) +
          circle(x + 12, y - 30, 15, lighter(GREEN, 0.25)) +
          circle(x - 10, y - 18, 5, HONEY) +
          circle(x + 8, y - 14, 5, HONEY)
      }
    }
  return drawing
}

/** The board a model stands on, with its ground and, later, its gardens outside the wall. */
function board(see: See, ground: string, gardens: boolean): string {
  const m = 3.4
  const [a, b, c, d] = [see(-m, -m, 0), see(SIDE + m, -m, 0), see(SIDE + m, SIDE + m, 0), see(-m, SIDE + m, 0)]
  const thick = (from: Point, to: Point, colour: string) =>
    poly([from, to, [to[0], to[1] + 46], [from[0], from[1] + 46]], colour)
  const bed = (e: number, s: number, w: number, h: number) =>
    poly([see(e, s, 0), see(e + w, s, 0), see(e + w, s + h, 0), see(e, s + h, 0)], mix(GREEN, HONEY, 0.18)) +
    times(4, (i) => {
      const [x1, y1] = see(e + 0.2, s + 0.25 + (i * h) / 4, 0)
      const [x2, y2] = see(e + w - 0.2, s + 0.25 + (i * h) / 4, 0)
      return line(
        `M${x1} ${y1}L${x2} ${y2}`,
        i % 2 ? lighter(GREEN, 0.3) : darker(GREEN, 0.25),
        9,
        'stroke-dasharray="4 15"',
      )
    })
  return (
    poly(
      [a, b, c, d].map(([x, y]): Point => [x + 26, y + 84]),
      INK,
      'opacity="0.28"',
    ) +
    thick(d, c, mix(CEDAR, HONEY, 0.2)) +
    thick(c, b, darker(CEDAR, 0.2)) +
    poly([a, b, c, d], ground) +
    (gardens
      ? bed(-2.8, 1, 2, 5) +
        bed(-2.8, 7.4, 2, 5) +
        bed(1, SIDE + 0.9, 4.4, 2) +
        bed(8.8, SIDE + 0.9, 4.4, 2) +
        bed(SIDE + 0.9, 1, 2, 5) +
        bed(SIDE + 0.9, 7.6, 2, 5) +
        bed(1, -2.8, 5, 2) +
        bed(8, -2.8, 5, 2)
      : '')
  )
}

export const twoTownsRebuilt: Picture = {
  slug: 'two-towns-rebuilt',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const table = mix(SAGE, IVORY, 0.08)
    const [before, after] = [seen(880, 190), seen(1520, 790)]
    const model = (see: See, seed: number, share: number) =>
      board(see, share < 0.5 ? mix(IVORY, BRASSY, 0.5) : mix(IVORY, BRASSY, 0.34), share > 0.5) +
      wallOf(see, 'far') +
      town(see, seed, share) +
      wallOf(see, 'near')
    return (
      filled(
        boxPath(0, 0, 2400, 1600),
        table,
        brush(3, [-200, 0, 2800, 1600], 150, darker(table, 0.14), 14, 0.4) +
          brush(8, [-200, 0, 2800, 1600], 110, lighter(table, 0.12), 12, 0.3),
      ) +
      times(13, (i) => line(`M${-300 + i * 260} 1700L${700 + i * 260} -100`, darker(table, 0.12), 3)) +
      spatter(2, [0, 0, 2400, 1600], 900, darker(table, 0.4), 'bottom', 5, 0.5) +
      model(before, 5, 0.3) +
      model(after, 11, 0.93) +
      // What the model-maker left on the table: a rule, a knife of brass, a few spare houses.
      rect(1660, 130, 620, 54, mix(CEDAR, HONEY, 0.45), 'transform="rotate(27 1660 130)"') +
      times(24, (i) => rect(1674 + i * 25, 130, 4, i % 5 ? 16 : 28, INK, 'transform="rotate(27 1660 130)"')) +
      house(seen(300, 1180), { e: 0, s: 0, w: 2.2, d: 2.2, h: 1.8, wall: PAPER, court: true, door: COBALT }) +
      house(seen(470, 1330), { e: 0, s: 0, w: 1.8, d: 2, h: 1.2, wall: mix(IVORY, TERRACOTTA, 0.3), door: GREEN }) +
      house(seen(160, 1370), { e: 0, s: 0, w: 1.7, d: 1.7, h: 1.4, wall: mix(IVORY, HONEY, 0.3), door: OXBLOOD })
    )
  },
}

const BRASSY = mix(TERRACOTTA, HONEY, 0.5)
