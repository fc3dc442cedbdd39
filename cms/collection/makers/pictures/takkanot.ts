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
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, line, n, oval, path, place, poly, rect, times } from '../svg.ts'

/** Fact J02. No manuscript was found yet: a frame, a ruled page, and nothing written on it. */
const [LEFT, TOP, WIDE, HIGH] = [400, 300, 1000, 1330]

function frame(): string {
  const wood = mix(CEDAR, TERRACOTTA, 0.25)
  const [l, t, r, b] = [LEFT - 150, TOP - 150, LEFT + WIDE + 150, TOP + HIGH + 150]
  const mitre = (points: readonly (readonly [number, number])[], colour: string) => poly(points, colour)
  const knots = (x: number, y: number, turn: number, count: number, step: number) =>
    place(
      x,
      y,
      times(count, (i) =>
        place(
          (i + 0.5) * step,
          0,
          path('M0 -30L14 -14L30 0L14 14L0 30L-14 14L-30 0L-14 -14Z', i % 2 ? BRASS : mix(IVORY, BRASS, 0.4)) +
            circle(0, 0, 9, OXBLOOD),
        ),
      ),
      1,
      turn,
    )
  return (
    rect(l + 26, t + 40, r - l, b - t, NIGHT, 'opacity="0.45"') +
    mitre(
      [
        [l, t],
        [r, t],
        [r - 130, t + 130],
        [l + 130, t + 130],
      ],
      lighter(wood, 0.12),
    ) +
    mitre(
      [
        [l, b],
        [r, b],
        [r - 130, b - 130],
        [l + 130, b - 130],
      ],
      darker(wood, 0.28),
    ) +
    mitre(
      [
        [l, t],
        [l, b],
        [l + 130, b - 130],
        [l + 130, t + 130],
      ],
      wood,
    ) +
    mitre(
      [
        [r, t],
        [r, b],
        [r - 130, b - 130],
        [r - 130, t + 130],
      ],
      darker(wood, 0.16),
    ) +
    line(`M${l + 22} ${t + 22}H${r - 22}V${b - 22}H${l + 22}Z`, darker(wood, 0.4), 6) +
    line(`M${l + 112} ${t + 112}H${r - 112}V${b - 112}H${l + 112}Z`, BRASS, 6) +
    knots(l + 130, t + 66, 0, 13, (r - l - 260) / 13) +
    knots(l + 130, b - 66, 0, 13, (r - l - 260) / 13) +
    knots(l + 66, t + 130, 90, 17, (b - t - 260) / 17) +
    knots(r - 66, t + 130, 90, 17, (b - t - 260) / 17)
  )
}

function page(): string {
  const [x, y, w, h] = [LEFT + 120, TOP + 130, WIDE - 240, HIGH - 260]
  const worn = `M${x} ${y + 14}L${x + 60} ${y}L${x + 320} ${y + 8}L${x + w - 40} ${y - 4}L${x + w} ${y + 22}L${x + w - 8} ${y + h * 0.4}L${x + w + 4} ${y + h * 0.7}L${x + w - 14} ${y + h - 30}L${x + w - 90} ${y + h}L${x + w * 0.4} ${y + h - 10}L${x + 40} ${y + h + 4}L${x + 6} ${y + h - 60}L${x - 6} ${y + h * 0.5}Z`
  const rule = mix(IVORY, OXBLOOD, 0.4)
  return (
    rect(LEFT - 22, TOP - 22, WIDE + 44, HIGH + 44, darker(CEDAR, 0.5)) +
    rect(LEFT, TOP, WIDE, HIGH, mix(INK, COBALT, 0.12)) +
    spatter(4, [LEFT, TOP, WIDE, HIGH], 500, darker(INK, 0.5), 'right', 4, 0.6) +
    path(worn, NIGHT, 'transform="translate(14 18)" opacity="0.6"') +
    filled(
      worn,
      PAPER,
      spatter(9, [x, y, w, h], 900, mix(IVORY, BRASS, 0.5), 'left', 4, 0.7) +
        spatter(10, [x, y, w, h], 700, mix(IVORY, BRASS, 0.6), 'bottom', 5, 0.6) +
        oval(x + w - 60, y + h - 90, 190, 150, mix(IVORY, BRASS, 0.35), 'opacity="0.5"') +
        path(`M${x + w * 0.5} ${y}V${y + h}`, 'none', `stroke="${mix(IVORY, CEDAR, 0.22)}" stroke-width="3"`),
    ) +
    // Prickings and ruling, as before writing: two columns, no word.
    [0.1, 0.56]
      .map((at) => {
        const [cx, cw] = [x + w * at, w * 0.34]
        return (
          line(`M${n(cx)} ${y + 110}V${y + h - 110}M${n(cx + cw)} ${y + 110}V${y + h - 110}`, rule, 2.4) +
          times(
            21,
            (i) =>
              line(`M${n(cx)} ${n(y + 130 + i * 40)}h${n(cw)}`, rule, 2.4) + circle(cx - 16, y + 130 + i * 40, 3, rule),
          )
        )
      })
      .join('')
  )
}

const pot =
  filled(
    'M-92 0Q-112 -74 -60 -120L-44 -150H44L60 -120Q112 -74 92 0Z',
    mix(COBALT, IVORY, 0.06),
    rect(18, -160, 120, 170, darker(COBALT, 0.34)),
  ) +
  times(5, (i) => path(`M${-74 + i * 36} -58l18 -22l18 22l-18 22Z`, PAPER)) +
  oval(0, -150, 46, 13, darker(COBALT, 0.4)) +
  oval(0, -150, 34, 8, NIGHT)

const reed =
  filled('M0 -13H560L640 0L560 13H0Z', mix(BRASS, IVORY, 0.2), rect(0, 2, 660, 14, darker(BRASS, 0.3))) +
  path('M590 -9L660 0L590 9Z', INK) +
  [120, 300, 470].map((x) => rect(x, -15, 8, 30, darker(BRASS, 0.4))).join('')

export const takkanot: Picture = {
  slug: 'takkanot',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(COBALT, INK, 0.5)
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(3, [-200, 0, 2200, 2100], 200, darker(wall, 0.22), 16, 0.4) +
      brush(8, [-200, 0, 2200, 2100], 120, lighter(wall, 0.1), 12, 0.3) +
      // A picture lamp: its cone falls on the page alone.
      path('M900 30L60 2130H1740Z', lighter(HONEY, 0.3), 'opacity="0.16"') +
      path('M900 30L330 2130H1470Z', lighter(HONEY, 0.5), 'opacity="0.16"') +
      rect(760, 50, 280, 40, BRASS, 'rx="20"') +
      rect(760, 72, 280, 18, darker(BRASS, 0.35), 'rx="9"') +
      rect(886, 0, 28, 60, darker(BRASS, 0.2)) +
      frame() +
      page() +
      // The ledge.
      filled(
        boxPath(0, 2130, 1800, 110),
        mix(CEDAR, INK, 0.1),
        brush(5, [-100, 2130, 2000, 110], 40, darker(CEDAR, 0.4), 5, 0.6),
      ) +
      rect(0, 2130, 1800, 12, mix(CEDAR, HONEY, 0.4)) +
      rect(0, 2240, 1800, 160, darker(wall, 0.45)) +
      rect(0, 2240, 1800, 30, NIGHT, 'opacity="0.5"') +
      oval(480, 2134, 150, 16, NIGHT, 'opacity="0.5"') +
      place(480, 2134, pot) +
      place(720, 2114, reed, 1, -1.4) +
      rect(1450, 2072, 150, 60, OXBLOOD, 'rx="6"') +
      rect(1436, 2090, 178, 12, PAPER) +
      rect(1450, 2118, 150, 14, darker(OXBLOOD, 0.3))
    )
  },
}
