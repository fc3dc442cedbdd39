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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'

/** What stands at a lit window: plants, a glass, a shirt, two people talking. Fact L12: men of many nations, one hostel. */
function windowScene(kind: number, w: number, h: number, tone: string): string {
  const head = (x: number, s: number, coat: string) =>
    path(`M${n(x - 34 * s)} ${h}q0 ${n(-62 * s)} ${n(34 * s)} ${n(-62 * s)}t${n(34 * s)} ${n(62 * s)}Z`, coat) +
    oval(x, h - 76 * s, 17 * s, 21 * s, coat)
  const scenes = [
    () => head(w * 0.34, 1, NIGHT) + head(w * 0.7, 0.94, mix(INK, OXBLOOD, 0.5)),
    () =>
      rect(w * 0.16, h - 40, 34, 40, TERRACOTTA) +
      times(7, (i) => place(w * 0.16 + 17, h - 38, path('M0 0Q24 -8 52 0Q24 8 0 0Z', GREEN), 1, -150 + i * 20)) +
      head(w * 0.68, 1.05, INK),
    () =>
      line(`M0 30H${w}`, INK, 4) +
      path(`M${w * 0.3} 30l20 -8l16 10l16 -10l20 8l26 30l-20 14v66h-84v-66l-20 -14Z`, PAPER) +
      head(w * 0.8, 0.8, NIGHT),
    () =>
      line(`M${w / 2} 0V34`, INK, 4) +
      path(`M${w / 2 - 34} 60l20 -28h28l20 28Z`, OXBLOOD) +
      head(w * 0.2, 1.1, mix(INK, COBALT, 0.5)),
    () =>
      rect(w * 0.12, h - 64, 74, 64, NIGHT) +
      line(`M${w * 0.2} ${h - 64}l44 -60`, NIGHT, 4) +
      head(w * 0.72, 0.95, mix(INK, GREEN, 0.4)),
    () =>
      path(`M0 0h${w * 0.36}q-6 60 -${w * 0.3} ${h}H0Z`, mix(tone, OXBLOOD, 0.55)) +
      path(`M${w} 0h-${w * 0.3}q6 60 ${w * 0.26} ${h}H${w}Z`, mix(tone, OXBLOOD, 0.4)) +
      head(w * 0.5, 1, INK),
  ]
  return (scenes[kind % scenes.length] ?? (() => ''))()
}

const key = (scale: number) =>
  place(
    0,
    0,
    circle(0, 0, 150, BRASS) +
      circle(0, 0, 84, 'none', `stroke="${darker(BRASS, 0.3)}" stroke-width="10"`) +
      path('M0 -150A150 150 0 0 1 0 150A210 210 0 0 0 0 -150Z', darker(BRASS, 0.25)) +
      rect(-40, 134, 80, 56, lighter(BRASS, 0.15), 'rx="10"') +
      rect(-52, 180, 104, 30, darker(BRASS, 0.15), 'rx="10"') +
      filled(
        boxPath(-30, 200, 60, 420),
        BRASS,
        rect(4, 200, 60, 420, darker(BRASS, 0.28)) + rect(-24, 200, 8, 420, lighter(BRASS, 0.4)),
      ) +
      path('M30 470H150V530H110V560H150V620H30Z', BRASS) +
      path('M30 560H110M150 560V620H30V600H150Z', darker(BRASS, 0.3)) +
      circle(0, 0, 60, OXBLOOD) +
      circle(0, 0, 60, 'none', `stroke="${lighter(BRASS, 0.4)}" stroke-width="8"`),
    scale,
  )

export const theRentStrike: Picture = {
  slug: 'the-rent-strike',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const luck = chance(1975)
    const facade = mix(INK, COBALT, 0.35)
    const [w, h] = [168, 172]
    const windows = times(9, (r) =>
      times(8, (c) => {
        const [x, y] = [120 + c * 204, 240 + r * 222]
        const tone = mix(HONEY, lighter(IVORY, 0.4), luck.next() * 0.75)
        return (
          rect(x - 14, y - 14, w + 28, h + 26, darker(facade, 0.35)) +
          filled(boxPath(x, y, w, h), tone, place(x, y, windowScene(Math.floor(luck.next() * 6), w, h, tone))) +
          rect(x + w / 2 - 4, y, 8, h, mix(facade, IVORY, 0.35)) +
          rect(x, y + 48, w, 6, mix(facade, IVORY, 0.35)) +
          rect(x - 18, y + h, w + 36, 14, mix(facade, IVORY, 0.45)) +
          path(`M${x} ${y + h + 14}h${w}l26 62h${-w - 52}Z`, HONEY, 'opacity="0.12"')
        )
      }),
    )
    return (
      rect(0, 0, 1800, 2400, mix(OXBLOOD, INK, 0.2)) +
      times(44, (i) => circle((i * 419) % 1800, (i * 97) % 190, 3 + (i % 3), IVORY)) +
      filled(
        boxPath(60, 150, 1680, 2300),
        facade,
        brush(4, [0, 150, 1800, 2250], 90, darker(facade, 0.25), 12, 0.4) +
          spatter(6, [60, 150, 1680, 2250], 2200, NIGHT, 'bottom', 5) +
          times(10, (r) => rect(60, 212 + r * 222, 1680, 6, darker(facade, 0.3))),
      ) +
      rect(30, 128, 1740, 40, lighter(facade, 0.2)) +
      times(
        4,
        (i) =>
          rect(220 + i * 420, 60, 76, 70, darker(facade, 0.2)) +
          line(`M${400 + i * 380} 128V20M${360 + i * 380} 40h80M${370 + i * 380} 62h60`, NIGHT, 7),
      ) +
      windows +
      // One lock, one key, turned by everybody at once.
      circle(900, 1420, 560, OXBLOOD) +
      circle(900, 1420, 560, 'none', `stroke="${PAPER}" stroke-width="26"`) +
      circle(900, 1420, 520, 'none', `stroke="${darker(OXBLOOD, 0.3)}" stroke-width="12"`) +
      spatter(9, [340, 860, 1120, 1120], 1500, darker(OXBLOOD, 0.5), 'bottom', 6, 0.5) +
      times(3, (i) =>
        line(
          `M${n(900 + Math.cos(-2.5 + i * 0.08) * (440 - i * 50))} ${n(1420 + Math.sin(-2.5 + i * 0.08) * (440 - i * 50))}A${440 - i * 50} ${440 - i * 50} 0 0 1 ${n(900 + Math.cos(-0.75 - i * 0.08) * (440 - i * 50))} ${n(1420 + Math.sin(-0.75 - i * 0.08) * (440 - i * 50))}`,
          mix(HONEY, IVORY, i * 0.3),
          24 - i * 6,
        ),
      ) +
      path('M1192 1092L1290 1120L1214 1216Z', HONEY) +
      place(706, 1560, key(1.06), 1, -52)
    )
  },
}
