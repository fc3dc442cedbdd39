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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, glints, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { filled, line, n, oval, path, place, rect, times } from '../svg.ts'

/** Fact J04: traders by canoe. What the boat carried is not told by the sources: the bales stay closed. */
const WATER = 930

/** A tall trunk with its buttress roots, foot on 0,0. */
const trunk = (height: number, width: number, colour: string) =>
  path(
    `M${n(-width * 0.5)} ${n(-height)}L${n(-width * 0.42)} ${n(-height * 0.2)}Q${n(-width * 0.6)} ${n(-30)} ${n(-width * 1.5)} 0H${n(width * 1.5)}Q${n(width * 0.6)} ${n(-30)} ${n(width * 0.42)} ${n(-height * 0.2)}L${n(width * 0.5)} ${n(-height)}Z`,
    colour,
  ) +
  path(
    `M${n(width * 0.12)} ${n(-height)}L${n(width * 0.1)} ${n(-height * 0.2)}Q${n(width * 0.2)} ${n(-20)} ${n(width * 0.7)} 0H${n(width * 1.5)}Q${n(width * 0.6)} ${n(-30)} ${n(width * 0.42)} ${n(-height * 0.2)}L${n(width * 0.5)} ${n(-height)}Z`,
    darker(colour, 0.3),
  )

function forest(seed: number, count: number, wide: readonly [number, number], colour: string, foot: number): string {
  const luck = chance(seed)
  return times(count, (i) => {
    const x = ((i + luck.between(0.1, 0.9)) * 2500) / count - 50
    const width = luck.between(wide[0], wide[1])
    return place(x, foot + luck.between(-8, 14), trunk(1100, width, mix(colour, INK, luck.between(0, 0.16))))
  })
}

/** Big leaves that hang from the upper edge or rise from the bank. */
const leaf = (length: number, colour: string) =>
  path(
    `M0 0Q${n(length * 0.4)} ${n(-length * 0.26)} ${n(length)} 0Q${n(length * 0.4)} ${n(length * 0.26)} 0 0Z`,
    colour,
  ) + line(`M${n(length * 0.06)} 0H${n(length * 0.9)}`, darker(colour, 0.3), 4)

function leaves(seed: number, count: number, y: number, down: boolean): string {
  const luck = chance(seed)
  return times(count, (i) => {
    const colour = luck.pick([GREEN, darker(GREEN, 0.25), mix(GREEN, HONEY, 0.2), mix(GREEN, COBALT, 0.25)])
    const turn = down ? luck.between(40, 140) : luck.between(-150, -30)
    return place(((i + luck.next()) * 2460) / count - 30, y, leaf(luck.between(130, 330), colour), 1, turn)
  })
}

const bale = (x: number, width: number, height: number, colour: string) =>
  filled(
    `M${n(x - width / 2)} 0Q${n(x - width * 0.56)} ${n(-height * 0.6)} ${n(x - width * 0.4)} ${n(-height)}H${n(x + width * 0.4)}Q${n(x + width * 0.56)} ${n(-height * 0.6)} ${n(x + width / 2)} 0Z`,
    colour,
    rect(x + width * 0.14, -height - 10, width, height + 20, darker(colour, 0.24)) +
      spatter(width + x, [x - width, -height, width * 2, height], 120, darker(colour, 0.4), 'bottom', 5),
  ) +
  line(
    `M${n(x - width * 0.54)} ${n(-height * 0.45)}H${n(x + width * 0.54)}M${n(x - width * 0.1)} 0V${n(-height)}`,
    darker(CEDAR, 0.3),
    8,
  )

/** The canoe, waterline on 0,0: 1600 long, bow to the right, its roof amidships. */
function canoe(): string {
  const wood = mix(CEDAR, TERRACOTTA, 0.35)
  const roof = mix(HONEY, CEDAR, 0.3)
  return (
    // Cargo and roof: hoops, and palm leaves laid across them.
    place(
      0,
      -60,
      bale(-150, 210, 150, mix(IVORY, CEDAR, 0.3)) +
        bale(90, 240, 190, TERRACOTTA) +
        bale(330, 190, 150, mix(COBALT, INK, 0.2)),
    ) +
    place(0, -66, bale(600, 150, 110, OXBLOOD)) +
    filled(
      'M-330 -70Q-330 -390 90 -400Q510 -390 510 -70L440 -70Q430 -250 90 -256Q-250 -250 -262 -70Z',
      roof,
      times(26, (i) => line(`M${-330 + i * 34} -420q-18 170 8 380`, darker(roof, 0.28), 6)) +
        times(4, (i) => line(`M-340 ${-90 - i * 70}Q90 ${-240 - i * 74} 520 ${-90 - i * 70}`, lighter(roof, 0.3), 6)) +
        rect(260, -420, 300, 400, darker(roof, 0.3), 'opacity="0.45"'),
    ) +
    line('M-296 -70Q-296 -330 90 -334Q476 -330 476 -70', darker(CEDAR, 0.35), 9) +
    filled(
      'M-830 -118Q-720 -66 -560 -60H560Q720 -66 850 -146Q790 34 590 62H-580Q-770 40 -830 -118Z',
      wood,
      brush(8, [-850, -150, 1700, 220], 60, darker(wood, 0.35), 5, 0.6) +
        path('M-900 4Q0 60 900 -20V100H-900Z', darker(wood, 0.34)) +
        spatter(4, [-830, -60, 1660, 120], 500, darker(wood, 0.5), 'bottom', 5),
    ) +
    line('M-826 -116Q-720 -66 -560 -60H560Q720 -66 846 -144', lighter(HONEY, 0.25), 10) +
    times(5, (i) => rect(-520 + i * 260, -70, 34, 26, darker(wood, 0.3)))
  )
}

const trader = () =>
  // The pole stands in the far hand; he is seen from behind, a straw hat against the light.
  line('M240 -905L150 150', darker(CEDAR, 0.2), 16) +
  path('M140 120Q96 190 128 290Q176 300 186 220Q190 160 166 124Z', darker(CEDAR, 0.1)) +
  person(POSES.reach, {
    skin: SKINS[1],
    top: PAPER,
    legs: mix(INK, COBALT, 0.35),
    shoes: SKINS[2],
    cut: 'vest',
    head: 'straw',
    headColour: lighter(HONEY, 0.25),
  })

export const theRegataoCanoe: Picture = {
  slug: 'the-regatao-canoe',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const deep = mix(GREEN, NIGHT, 0.5)
    const shine = mix(HONEY, GREEN, 0.35)
    const boat = place(1230, 1206, canoe(), 1.06) + place(480, 1150, trader(), 0.74)
    const air = times(10, (i) => rect(0, i * 96, 2400, 97, mix(lighter(HONEY, 0.5), mix(GREEN, HONEY, 0.35), i / 9)))
    return (
      air +
      oval(1460, 560, 420, 470, lighter(HONEY, 0.65), 'opacity="0.7"') +
      forest(3, 26, [20, 36], mix(GREEN, HONEY, 0.45), WATER) +
      path(
        `M0 ${WATER - 90}Q600 ${WATER - 150} 1200 ${WATER - 80}T2400 ${WATER - 120}V${WATER + 20}H0Z`,
        mix(GREEN, HONEY, 0.22),
      ) +
      forest(9, 13, [44, 70], mix(GREEN, INK, 0.32), WATER + 6) +
      leaves(6, 34, WATER + 10, false) +
      // The river takes the colour of the wood, and one lane of light.
      times(11, (i) =>
        rect(0, WATER + i * 62, 2400, 63, mix(mix(shine, GREEN, 0.4), deep, Math.min(1, (i / 10) ** 0.8))),
      ) +
      path(`M1240 ${WATER}H1690L1960 1600H980Z`, shine, 'opacity="0.34"') +
      brush(5, [-200, WATER + 4, 2800, 660], 150, darker(GREEN, 0.4), 8, 0.5) +
      glints(8, [1040, WATER + 10, 860, 620], 120, lighter(HONEY, 0.45), 0.85) +
      `<g transform="translate(0 2440) scale(1 -0.98)" opacity="0.24">${boat}</g>` +
      brush(12, [100, 1260, 2200, 330], 120, deep, 10, 0.65) +
      glints(15, [200, 1290, 2000, 290], 46, mix(HONEY, GREEN, 0.3), 0.8) +
      boat +
      line('M330 1282Q900 1306 1300 1300T2240 1270', lighter(HONEY, 0.35), 6, 'opacity="0.8"') +
      line('M420 1306Q1000 1330 1400 1322T2140 1304', lighter(HONEY, 0.2), 5, 'opacity="0.6"') +
      place(130, 1010, trunk(1200, 150, mix(INK, GREEN, 0.3))) +
      place(2330, 990, trunk(1200, 120, mix(INK, GREEN, 0.36))) +
      leaves(14, 26, -30, true) +
      line('M760 -20Q740 260 800 420M2050 -20Q2090 220 2040 360', darker(GREEN, 0.4), 9) +
      place(800, 420, leaf(110, GREEN), 1, 80) +
      place(2040, 360, leaf(120, darker(GREEN, 0.2)), 1, 100) +
      times(3, (i) =>
        place(150 + i * 60, 1604, leaf(300 - i * 30, i % 2 ? GREEN : darker(GREEN, 0.3)), 1, -110 + i * 36),
      ) +
      times(3, (i) =>
        place(2200 + i * 70, 1610, leaf(310 - i * 40, i % 2 ? darker(GREEN, 0.2) : GREEN), 1, -130 + i * 30),
      ) +
      rect(0, 1594, 2400, 6, mix(NIGHT, BRASS, 0.1))
    )
  },
}
