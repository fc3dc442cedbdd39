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
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { plantPot } from '../parts/things.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, oval, path, place, poly, rect, times } from '../svg.ts'

/** Facts A03, A04, A07. A staircase and a bowl for salt: neighbours, of whom nobody's likeness is drawn. */
const STEPS = 8
const step = (i: number) => [470 + i * 128, 2130 - i * 104] as const

export const aStudentThenANeighbour: Picture = {
  slug: 'a-student-then-a-neighbour',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const wall = mix(COBALT, IVORY, 0.3)
    const dusk = mix(wall, INK, 0.4)
    const glow = lighter(HONEY, 0.45)
    const door = mix(GREEN, INK, 0.12)
    const flight = times(STEPS, (i) => {
      const [x, y] = step(i)
      return (
        rect(x, y, 1800 - x, 2400 - y, mix(IVORY, TERRACOTTA, 0.34 + i * 0.012)) +
        rect(x, y, 1800 - x, 24, lighter(IVORY, 0.35)) +
        zellige(
          20 + i,
          1,
          1,
          { star: [i % 2 ? OXBLOOD : COBALT], cross: [PAPER], heart: HONEY, grout: mix(IVORY, CEDAR, 0.3) },
          upright(x + 2, y + 26, 76),
        ) +
        rect(x - 10, y + 24, 12, 80, darker(CEDAR, 0.1), 'opacity="0.35"')
      )
    })
    const rail =
      times(STEPS + 1, (i) => {
        const [x, y] = step(i)
        return (
          line(`M${x + 40} ${y + 12}V${y - 250}`, INK, 11) +
          circle(x + 40, y - 120, 17, 'none', `stroke="${INK}" stroke-width="8"`)
        )
      }) +
      line(`M${step(-0.4)[0] + 30} ${step(-0.4)[1] - 250}L${step(STEPS)[0] + 80} ${step(STEPS)[1] - 250}`, CEDAR, 30) +
      line(
        `M${step(-0.4)[0] + 30} ${step(-0.4)[1] - 258}L${step(STEPS)[0] + 80} ${step(STEPS)[1] - 258}`,
        mix(CEDAR, HONEY, 0.4),
        7,
      )
    const bowl =
      oval(0, -6, 46, 14, PAPER) +
      filled(
        'M-46 -6Q-40 44 0 46Q40 44 46 -6Z',
        mix(COBALT, IVORY, 0.1),
        times(4, (i) => path(`M${-38 + i * 20} 14l10 -12l10 12l-10 12Z`, PAPER)) +
          rect(14, -10, 50, 70, darker(COBALT, 0.3), 'opacity="0.6"'),
      )
    return (
      rect(0, 0, 1800, 2400, dusk) +
      filled(
        boxPath(0, 0, 1800, 2400),
        mix(wall, INK, 0.24),
        brush(3, [-200, 0, 2200, 2400], 190, darker(wall, 0.32), 16, 0.35) +
          brush(8, [-200, 0, 2200, 2400], 120, lighter(wall, 0.08), 12, 0.3),
      ) +
      // The lower wall in oil paint, as in stairwells, and the light that falls through the door.
      poly(
        [
          [0, 1500],
          [420, 1500],
          [1620, 520],
          [1800, 380],
          [1800, 2400],
          [0, 2400],
        ],
        mix(OXBLOOD, INK, 0.22),
      ) +
      line('M0 1500H420L1620 520L1800 380', HONEY, 12) +
      poly(
        [
          [330, 640],
          [1330, 1980],
          [520, 2400],
          [0, 2400],
          [0, 2180],
        ],
        glow,
        'opacity="0.26"',
      ) +
      // The half-open door of the neighbours.
      rect(70, 560, 520, 1640, darker(CEDAR, 0.4)) +
      rect(110, 600, 440, 1600, lighter(HONEY, 0.28)) +
      rect(110, 600, 440, 560, glow) +
      rect(300, 860, 250, 16, CEDAR) +
      place(360, 860, plantPot(70)) +
      times(3, (i) =>
        rect(440 + i * 34, 800 - (i % 2) * 18, 28, 60 + (i % 2) * 18, [OXBLOOD, COBALT, GREEN][i] ?? OXBLOOD),
      ) +
      place(330, 600, line('M0 0V120', INK, 6) + path('M-60 120H60L90 190H-90Z', OXBLOOD) + circle(0, 196, 26, PAPER)) +
      path('M110 600L300 690V2260L110 2200Z', door) +
      path('M140 690L270 746V1290L140 1250ZM140 1330L270 1376V2080L140 2060Z', darker(door, 0.3)) +
      circle(276, 1420, 17, BRASS) +
      path('M96 2196L560 2196L700 2400H0V2240Z', mix(IVORY, HONEY, 0.35)) +
      rect(0, 2226, 470, 174, mix(IVORY, TERRACOTTA, 0.2)) +
      rect(0, 2226, 480, 22, lighter(IVORY, 0.4)) +
      flight +
      // A window high in the stairwell: the night has stars here too.
      rect(1180, 160, 430, 430, mix(IVORY, TERRACOTTA, 0.3)) +
      filled(
        boxPath(1206, 186, 378, 378),
        mix(COBALT, NIGHT, 0.6),
        spatter(5, [1206, 186, 378, 378], 40, lighter(HONEY, 0.6), 'all', 7) +
          circle(1480, 300, 54, lighter(HONEY, 0.55)),
      ) +
      line('M1395 186V564M1206 375H1584', mix(IVORY, TERRACOTTA, 0.3), 16) +
      spatter(9, [480, 1500, 1320, 900], 1500, mix(TERRACOTTA, CEDAR, 0.4), 'bottom', 5, 0.55) +
      // Two go down together, seen from behind, one step apart; one carries an empty bowl.
      place(
        1180,
        step(4)[1] + 8,
        oval(0, 4, 110, 16, NIGHT, 'opacity="0.4"') +
          person(POSES.stride, {
            skin: '#5c3a2b',
            top: mix(HONEY, TERRACOTTA, 0.2),
            legs: INK,
            cut: 'jacket',
            head: 'hair',
            headColour: '#1d171c',
          }),
        1.24,
        0,
        true,
      ) +
      place(
        850,
        step(2)[1] + 8,
        oval(0, 4, 110, 16, NIGHT, 'opacity="0.4"') +
          person(POSES.walk, {
            skin: '#b27a52',
            top: mix(GREEN, IVORY, 0.12),
            cut: 'djellaba',
            head: 'scarf',
            headColour: PAPER,
          }),
        1.18,
        0,
        true,
      ) +
      place(706, step(2)[1] - 436, bowl, 1.3) +
      rail +
      poly(
        [
          [0, 0],
          [1800, 0],
          [1800, 130],
          [0, 130],
        ],
        darker(INK, 0.3),
        'opacity="0.35"',
      ) +
      rect(0, 2384, 1800, 16, NIGHT, 'opacity="0.5"')
    )
  },
}
