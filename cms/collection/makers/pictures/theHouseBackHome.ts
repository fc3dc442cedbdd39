import { LANDSCAPE, type Picture } from '../Picture.ts'
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
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, land, landPath, ridge, spatter } from '../parts/texture.ts'
import { loadedCar, olive } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, oval, path, place, rect, times } from '../svg.ts'

const W = 330
const STOREY = 220

/** One storey: rough brick while it is being built, plastered and glazed when done. */
function storey(y: number, done: boolean, seed: number, tint: string): string {
  const brick = mix(TERRACOTTA, OXBLOOD, 0.3)
  const wall = done ? tint : brick
  const courses = done
    ? spatter(seed, [-W / 2, y - STOREY, W, STOREY], 200, darker(tint, 0.3), 'bottom', 4)
    : times(11, (r) =>
        times(8, (c) =>
          rect(
            -W / 2 + 3 + c * 42 - (r % 2) * 20,
            y - STOREY + 8 + r * 19,
            38,
            15,
            (r * 5 + c * 3 + seed) % 4 ? brick : darker(brick, 0.16),
          ),
        ),
      )
  const opening = (x: number) =>
    done
      ? path(`M${x - 34} ${y - 40}v-92q0 -36 34 -36t34 36v92Z`, mix(COBALT, INK, 0.3)) +
        line(`M${x} ${y - 168}v128M${x - 34} ${y - 104}h68`, PAPER, 4) +
        line(`M${x - 40} ${y - 40}v-92q0 -42 40 -42t40 42v92`, PAPER, 7) +
        times(5, (i) => line(`M${x - 30 + i * 15} ${y - 40}v-56`, INK, 3)) +
        rect(x - 46, y - 42, 92, 9, PAPER)
      : rect(x - 34, y - 150, 68, 104, NIGHT) + rect(x - 42, y - 160, 84, 12, mix(IVORY, INK, 0.3))
  return (
    filled(
      boxPath(-W / 2, y - STOREY, W, STOREY),
      done ? wall : darker(brick, 0.4),
      courses + rect(W * 0.2, y - STOREY, W, STOREY, NIGHT, 'opacity="0.18"'),
    ) +
    opening(-84) +
    opening(84) +
    rect(-W / 2 - 14, y - STOREY - 12, W + 28, 20, done ? PAPER : mix(IVORY, INK, 0.28)) +
    rect(W * 0.2, y - STOREY - 12, W * 0.3 + 14, 20, INK, 'opacity="0.14"')
  )
}

const rods = (y: number) =>
  [-140, -50, 50, 140]
    .map(
      (x) =>
        rect(x - 11, y - 60, 22, 62, mix(IVORY, INK, 0.3)) +
        times(3, (i) => line(`M${x - 7 + i * 7} ${y - 60}v${-46 - i * 9}`, mix(OXBLOOD, INK, 0.4), 3.4)),
    )
    .join('')

/** The house at summer `stage`, 0 to 4: foundations, one floor, two, three, finished. Door sill on 0,0. */
function house(stage: number): string {
  const door = (done: boolean) =>
    filled(
      'M-40 0v-120q0 -44 40 -44t40 44v120Z',
      done ? mix(GREEN, INK, 0.1) : NIGHT,
      done
        ? line('M0 -164V0', darker(GREEN, 0.5), 4) +
            times(
              4,
              (i) =>
                rect(-30, -130 + i * 32, 22, 24, lighter(GREEN, 0.12)) +
                rect(9, -130 + i * 32, 22, 24, lighter(GREEN, 0.12)),
            ) +
            circle(-6, -66, 4, BRASS)
        : '',
    )
  if (stage === 0) {
    return (
      rect(-W / 2 - 10, -34, W + 20, 40, mix(IVORY, INK, 0.3)) +
      rods(-34) +
      times(7, (i) => rect(-W / 2 + i * 44, -56, 40, 22, mix(TERRACOTTA, OXBLOOD, 0.3))) +
      line(`M${-W / 2 - 40} 0V-90M${W / 2 + 40} 0V-90M${-W / 2 - 40} -70H${W / 2 + 40}`, SAND, 6)
    )
  }
  const floors = Math.min(stage, 3)
  const tints = [mix(IVORY, TERRACOTTA, 0.3), lighter(IVORY, 0.3), mix(IVORY, ROSE, 0.5)]
  const built = times(floors, (f) =>
    storey(-f * STOREY - f * 8, stage === 4 || f < floors - 1, f + stage, tints[f] ?? IVORY),
  )
  const top = -floors * (STOREY + 8)
  const roof =
    stage === 4
      ? rect(-W / 2, top - 44, W, 46, lighter(IVORY, 0.3)) +
        times(8, (i) => path(`M${-W / 2 + i * 42} ${top - 44}l10 -24h16l10 24Z`, PAPER)) +
        zellige(
          6,
          11,
          1,
          { star: [GREEN, COBALT], cross: [PAPER, IVORY], heart: HONEY, grout: INK },
          upright(-W / 2, top - 40, 30),
        ) +
        line(`M40 ${top - 50}V${top - 140}M10 ${top - 130}H80M16 ${top - 112}H72`, INK, 5) +
        path(`M90 ${top - 60}q40 -60 70 -20l-30 30Z`, mix(IVORY, INK, 0.3)) +
        line(
          `M-150 ${top - 48}V${top - 116}M-20 ${top - 48}V${top - 116}M-150 ${top - 108}Q-86 ${top - 96} -20 ${top - 108}`,
          INK,
          4,
        ) +
        [
          [-132, HONEY],
          [-98, GREEN],
          [-62, mix(IVORY, TERRACOTTA, 0.4)],
        ]
          .map(([x, c]) => rect(Number(x), top - 102, 28, 40, String(c)))
          .join('')
      : rods(top)
  const scaffold =
    stage < 4
      ? line(
          `M${-W / 2 - 46} 0V${top + 10}M${-W / 2 - 6} 0V${top + 10}M${-W / 2 - 56} ${top + 90}H${-W / 2 + 20}M${-W / 2 - 46} -10L${-W / 2 - 6} ${top + 90}`,
          CEDAR,
          9,
        )
      : ''
  return (
    oval(0, 4, W * 0.7, 20, NIGHT, 'opacity="0.3"') +
    built +
    door(stage > 1) +
    roof +
    scaffold +
    (stage === 4 ? rect(-W / 2, -34, 118, 34, COBALT) + rect(48, -34, 117, 34, COBALT) : '')
  )
}

export const theHouseBackHome: Picture = {
  slug: 'the-house-back-home',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const skies = [
      mix(HONEY, IVORY, 0.62),
      mix(HONEY, IVORY, 0.5),
      mix(ROSE, IVORY, 0.4),
      mix(SAGE, IVORY, 0.5),
      mix(COBALT, IVORY, 0.55),
    ]
    const x = (i: number) => 250 + i * 475
    const ground = [
      [-100, 1330],
      [250, 1310],
      [725, 1290],
      [1200, 1300],
      [1675, 1280],
      [2150, 1270],
      [2500, 1260],
    ] as const
    const floor = (i: number) => 1322 - i * 10
    const family = (i: number) => {
      const people = [
        place(
          x(i) + 190,
          floor(i) + 92,
          person(i === 0 ? POSES.work : POSES.rest, {
            skin: SKINS[1],
            top: [INK, OXBLOOD, COBALT, mix(IVORY, CEDAR, 0.3), INK][i] ?? INK,
            legs: mix(INK, CEDAR, 0.3),
            head: i < 3 ? 'hair' : 'taqiyah',
            headColour: i < 3 ? '#241c22' : PAPER,
          }),
          0.3,
        ),
        i >= 1
          ? place(
              x(i) + 240,
              floor(i) + 98,
              person(POSES.rest, { skin: SKINS[0], top: GREEN, cut: 'djellaba', head: 'scarf', headColour: HONEY }),
              0.29,
            )
          : '',
        i >= 2
          ? place(
              x(i) + 216,
              floor(i) + 108,
              person(POSES.stand, {
                skin: SKINS[1],
                top: OXBLOOD,
                cut: 'dress',
                legs: PAPER,
                head: 'plait',
                headColour: '#241c22',
              }),
              0.13 + (i - 2) * 0.055,
            )
          : '',
        i >= 3
          ? place(
              x(i) + 164,
              floor(i) + 112,
              person(POSES.stand, { skin: SKINS[1], top: COBALT, legs: INK, head: 'hair', headColour: '#241c22' }),
              0.13 + (i - 3) * 0.08,
            )
          : '',
      ]
      return people.join('')
    }
    return (
      times(
        5,
        (i) =>
          rect(i * 480, 0, 480, 1400, skies[i] ?? IVORY) +
          circle(x(i), 250 - Math.sin((i / 4) * Math.PI) * 40, 92, lighter(HONEY, 0.5)) +
          circle(x(i), 250 - Math.sin((i / 4) * Math.PI) * 40, 70, HONEY) +
          times(16, (k) =>
            place(x(i), 250 - Math.sin((i / 4) * Math.PI) * 40, path('M-7 -104L0 -138L7 -104Z', HONEY), 1, k * 22.5),
          ) +
          (i ? rect(i * 480 - 2, 0, 4, 1400, PAPER, 'opacity="0.7"') : ''),
      ) +
      land(ridge(5, -100, 2500, 760, 230, 260), 1400, mix(SAGE, COBALT, 0.25)) +
      land(ridge(15, -100, 2500, 900, 150, 180), 1400, mix(SAGE, ROSE, 0.3)) +
      times(22, (i) => place(40 + i * 112, 960 + ((i * 37) % 60), olive(70 + ((i * 13) % 30), i))) +
      land(ridge(25, -100, 2500, 1050, 100, 220), 1400, mix(SAGE, HONEY, 0.4)) +
      filled(
        landPath(ground, 1700),
        mix(HONEY, TERRACOTTA, 0.42),
        spatter(8, [0, 1260, 2400, 340], 2800, mix(TERRACOTTA, OXBLOOD, 0.5), 'bottom', 6, 0.8) +
          brush(4, [-100, 1280, 2600, 320], 60, mix(HONEY, IVORY, 0.3), 7, 0.5),
      ) +
      path('M-20 1500Q1200 1440 2420 1450V1556Q1200 1546 -20 1600Z', mix(INK, IVORY, 0.32)) +
      line('M-20 1552Q1200 1494 2420 1502', PAPER, 6, 'stroke-dasharray="54 40"') +
      // A fig tree grows beside the house, summer after summer.
      times(5, (i) => place(x(i) - 214, floor(i) + 16, olive(90 + i * 78, 60 + i))) +
      times(5, (i) => place(x(i), floor(i), house(i))) +
      place(
        x(0) - 60,
        floor(0) + 60,
        times(9, (k) =>
          rect(
            (k % 3) * 36,
            -Math.floor(k / 3) * 18,
            33,
            15,
            k % 2 ? mix(TERRACOTTA, OXBLOOD, 0.3) : darker(TERRACOTTA, 0.2),
          ),
        ),
      ) +
      place(
        x(1) - 100,
        floor(1) + 64,
        path('M-60 0Q0 -70 60 0Z', SAND) + line('M20 -10L70 -90', CEDAR, 8) + path('M4 -20l30 -10l10 30l-30 8Z', INK),
      ) +
      times(5, (i) => family(i)) +
      times(5, (i) =>
        place(
          x(i) - 120,
          1560 - i * 8,
          loadedCar([OXBLOOD, HONEY, mix(COBALT, INK, 0.2), PAPER, GREEN][i] ?? OXBLOOD),
          0.27,
        ),
      )
    )
  },
}
