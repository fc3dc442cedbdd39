import { LANDSCAPE, type Picture } from '../Picture.ts'
import { BRASS, CEDAR, COBALT, HONEY, INK, IVORY, NIGHT, PAPER, darker, lighter, mix } from '../palette.ts'
import { brush, spatter } from '../parts/texture.ts'
import { zellige } from '../parts/zellige.ts'
import { circle, filled, boxPath, line, n, oval, path, place, rect, times, trace, type Point } from '../svg.ts'

/** Fact C10. A courtyard studied in line, as for a building site; it is no survey and shows no place of prayer. */
const BLUE = mix(COBALT, INK, 0.3)
const CHALK = lighter(IVORY, 0.35)
const FAINT = mix(BLUE, IVORY, 0.34)

/** A horseshoe arch, springing points at ±half on y = 0, as an open path. */
function arc(half: number, rise: number): string {
  const r = half * 1.1
  return `M${n(-half)} ${n(rise)}V0A${n(r)} ${n(r)} 0 1 1 ${n(half)} 0V${n(rise)}`
}

function column(x: number, y: number, height: number): string {
  return place(
    x,
    y,
    line(`M-22 0H22M-28 -12H28M-22 0V-12M22 0V-12`, CHALK, 4) +
      line(`M-15 -12L-13 ${-height + 70}M15 -12L13 ${-height + 70}`, CHALK, 5) +
      line(`M0 -14V${-height + 70}`, FAINT, 2.5, 'stroke-dasharray="16 10 3 10"') +
      line(`M-18 ${-height + 70}H18M-16 ${-height + 58}H16`, CHALK, 4) +
      line(
        `M-16 ${-height + 58}Q-24 ${-height + 34} -36 ${-height + 22}H36Q24 ${-height + 34} 16 ${-height + 58}`,
        CHALK,
        4,
      ) +
      line(`M-42 ${-height + 22}H42V${-height}H-42Z`, CHALK, 4),
  )
}

/** Half of the stars of a frieze are only set out, half are inked. */
function star(x: number, y: number, r: number, inked: boolean): string {
  const corners = (turn: number): Point[] =>
    Array.from({ length: 4 }, (_, i): Point => [
      x + r * Math.cos(turn + (i * Math.PI) / 2),
      y + r * Math.sin(turn + (i * Math.PI) / 2),
    ])
  return (
    path(
      trace(corners(0)) + trace(corners(Math.PI / 4)),
      inked ? 'rgba(0,0,0,0)' : 'none',
      `stroke="${inked ? CHALK : FAINT}" stroke-width="${inked ? 3.6 : 2}"`,
    ) + (inked ? circle(x, y, r * 0.3, 'none', `stroke="${CHALK}" stroke-width="3"`) : '')
  )
}

const dimension = (x1: number, x2: number, y: number) =>
  line(`M${x1} ${y}H${x2}M${x1} ${y - 18}V${y + 18}M${x2} ${y - 18}V${y + 18}`, FAINT, 3) +
  line(`M${x1 - 10} ${y + 10}L${x1 + 10} ${y - 10}M${x2 - 10} ${y + 10}L${x2 + 10} ${y - 10}`, CHALK, 5)

function elevation(): string {
  const bays = [520, 880, 1240]
  return (
    // Setting-out lines, drawn beyond their corners as a draughtsman does.
    [250, 420, 640, 1110].map((y) => line(`M190 ${y}H1590`, FAINT, 2, 'stroke-dasharray="22 12"')).join('') +
    [340, 700, 1060, 1420].map((x) => line(`M${x} 190V1180`, FAINT, 2, 'stroke-dasharray="30 10 4 10"')).join('') +
    bays
      .map((x, i) => {
        const half = 128
        const r = half * 1.1
        const centre = 600 - Math.sqrt(r * r - half * half)
        return (
          circle(x, centre, r + 52, 'none', `stroke="${FAINT}" stroke-width="2" stroke-dasharray="8 10"`) +
          line(`M${x - 170} ${n(centre)}H${x + 170}M${x} ${n(centre - 90)}V700`, FAINT, 2) +
          place(x, 600, line(arc(half, 28), CHALK, 8) + line(arc(half - 26, 28), i === 2 ? FAINT : CHALK, 3)) +
          // Scalloped voussoirs on the bays that are already inked.
          (i < 2
            ? times(13, (k) => {
                const turn = -Math.PI * 1.12 + (k / 12) * Math.PI * 1.24
                const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
                return line(
                  `M${n(x + cos * (r + 8))} ${n(centre + sin * (r + 8))}L${n(x + cos * (r + 42))} ${n(centre + sin * (r + 42))}`,
                  CHALK,
                  3.4,
                )
              })
            : '') +
          rect(x - 172, 330, 344, 300, 'none', `stroke="${CHALK}" stroke-width="5"`)
        )
      })
      .join('') +
    [340, 700, 1060, 1420].map((x) => column(x, 1110, 480)).join('') +
    rect(300, 296, 1160, 26, 'none', `stroke="${CHALK}" stroke-width="5"`) +
    times(16, (i) => star(336 + i * 72.6, 262, 26, i < 10)) +
    rect(300, 228, 1160, 68, 'none', `stroke="${CHALK}" stroke-width="4"`) +
    // Eaves: a row of tiles, finished on one side only.
    times(20, (i) =>
      line(
        `M${300 + i * 58} 228V196Q${329 + i * 58} 168 ${358 + i * 58} 196V228`,
        i < 12 ? CHALK : FAINT,
        i < 12 ? 4 : 2,
      ),
    ) +
    line('M240 1110H1540', CHALK, 9) +
    line('M220 1128H1560M240 1146H1540', FAINT, 3) +
    // The basin in front of the middle bay.
    place(
      880,
      1108,
      path(
        'M-150 -96Q-150 -128 -118 -128H118Q150 -128 150 -96Q110 -44 34 -40L46 0H-46L-34 -40Q-110 -44 -150 -96Z',
        BLUE,
        `stroke="${CHALK}" stroke-width="6"`,
      ) +
        line('M-130 -100Q0 -84 130 -100M-96 -66Q0 -54 96 -66', FAINT, 3) +
        times(7, (i) => line(`M${-90 + i * 30} -128Q${-100 + i * 33} -100 ${-50 + i * 17} -46`, FAINT, 2.4)) +
        line(
          'M0 -128V-196M0 -196Q-44 -232 -64 -132M0 -196Q44 -232 64 -132M0 -196Q-18 -222 -26 -132M0 -196Q18 -222 26 -132',
          CHALK,
          3.6,
        ),
    ) +
    dimension(340, 700, 1228) +
    dimension(700, 1060, 1228) +
    dimension(1060, 1420, 1228)
  )
}

function plan(): string {
  const [x, y, size] = [1684, 256, 500]
  const cell = size / 6
  const pale = mix(BLUE, IVORY, 0.14)
  return (
    zellige(
      12,
      6,
      6,
      {
        star: [pale, mix(BLUE, IVORY, 0.22)],
        cross: [BLUE, darker(BLUE, 0.14)],
        heart: mix(BLUE, IVORY, 0.5),
        grout: mix(BLUE, IVORY, 0.6),
      },
      (c, r) => [x + c * cell, y + r * cell],
      0.05,
    ) +
    rect(x - 46, y - 46, size + 92, size + 92, 'none', `stroke="${CHALK}" stroke-width="7"`) +
    rect(x, y, size, size, 'none', `stroke="${CHALK}" stroke-width="4"`) +
    times(4, (i) =>
      times(4, (k) =>
        i === 0 || i === 3 || k === 0 || k === 3
          ? rect(x - 34 + i * 179.5 - 2, y - 34 + k * 179.5 - 2, 34, 34, CHALK)
          : '',
      ),
    ) +
    circle(x + size / 2, y + size / 2, 84, BLUE, `stroke="${CHALK}" stroke-width="6"`) +
    circle(x + size / 2, y + size / 2, 56, 'none', `stroke="${FAINT}" stroke-width="3"`) +
    star(x + size / 2, y + size / 2, 40, true) +
    line(
      `M${x - 110} ${y + size / 2}H${x + size + 110}M${x + size / 2} ${y - 110}V${y + size + 110}`,
      CHALK,
      2.4,
      'stroke-dasharray="34 10 4 10"',
    )
  )
}

const compasses = () =>
  path('M-9 -330H9V-270H-9Z', BRASS) +
  path('M-18 -270Q0 -300 18 -270L92 0L80 6L-4 -240Z', lighter(BRASS, 0.25)) +
  path('M18 -270Q0 -300 -18 -270L-92 -8L-82 -2L4 -240Z', BRASS) +
  circle(0, -258, 25, darker(BRASS, 0.25)) +
  circle(0, -258, 12, lighter(BRASS, 0.5)) +
  path('M92 0L80 6L90 44Z', INK) +
  path('M-92 -8L-82 -2L-92 40Z', mix(INK, IVORY, 0.5)) +
  line('M-46 -120H50', darker(BRASS, 0.3), 7)

export const fifteenJuly1926: Picture = {
  slug: '15-july-1926',
  ...LANDSCAPE,
  wordless: true,
  draw: () =>
    rect(0, 0, 2400, 1600, mix(CEDAR, HONEY, 0.22)) +
    brush(1, [-200, 0, 2800, 1600], 150, darker(CEDAR, 0.2), 7, 0.4) +
    brush(2, [-200, 0, 2800, 1600], 90, lighter(CEDAR, 0.3), 5, 0.35) +
    rect(92, 84, 2250, 1440, NIGHT, 'opacity="0.55"') +
    filled(
      boxPath(70, 60, 2250, 1440),
      BLUE,
      brush(5, [0, 60, 2400, 1440], 130, lighter(BLUE, 0.12), 22, 0.3) +
        brush(6, [0, 60, 2400, 1440], 110, darker(BLUE, 0.2), 18, 0.3) +
        spatter(7, [70, 60, 2250, 1440], 2600, lighter(BLUE, 0.28), 'all', 3, 0.45) +
        line('M820 60V1500M1580 60V1500M70 800H2320', darker(BLUE, 0.3), 5) +
        line('M825 60V1500M1585 60V1500M70 805H2320', lighter(BLUE, 0.16), 3),
    ) +
    rect(106, 96, 2178, 1368, 'none', `stroke="${CHALK}" stroke-width="4"`) +
    rect(120, 110, 2150, 1340, 'none', `stroke="${FAINT}" stroke-width="2"`) +
    elevation() +
    plan() +
    // A detail at full size, and the plumb line that judges it.
    place(
      1990,
      1180,
      star(0, 0, 200, true) +
        star(0, 0, 136, true) +
        circle(0, 0, 200, 'none', `stroke="${FAINT}" stroke-width="3" stroke-dasharray="10 12"`) +
        line('M-250 0H250M0 -250V250M-178 -178L178 178M178 -178L-178 178', FAINT, 2),
    ) +
    line('M262 84V1290', CHALK, 3) +
    path('M262 1280Q290 1290 290 1330Q290 1372 262 1418Q234 1372 234 1330Q234 1290 262 1280Z', BRASS) +
    path('M266 1282Q290 1292 290 1330Q290 1372 264 1416Z', darker(BRASS, 0.32)) +
    circle(262, 84, 14, BRASS) +
    // Tools left on the sheet.
    place(
      1230,
      1440,
      path('M14 20L454 20L14 -220Z', NIGHT, 'opacity="0.4"') +
        path('M0 0L440 0L0 -240ZM60 -36V-142L256 -36Z', mix(HONEY, IVORY, 0.35), 'fill-rule="evenodd"') +
        times(20, (i) => line(`M${22 + i * 20} 0V${i % 5 ? -12 : -24}`, darker(CEDAR, 0.2), 2.6)),
      1,
      -4,
    ) +
    place(1760, 1390, oval(10, 40, 120, 16, NIGHT, 'opacity="0.35"') + compasses(), 1, 8) +
    place(
      560,
      1420,
      rect(0, 6, 420, 26, NIGHT, 'rx="10" opacity="0.4"') +
        path('M0 -13H350L420 0L350 13H0Z', HONEY) +
        path('M350 -13L420 0L350 13Z', lighter(IVORY, 0.3)) +
        path('M398 -4L420 0L398 4Z', INK) +
        rect(-36, -13, 40, 26, mix(IVORY, PAPER, 0.5)) +
        rect(0, 2, 352, 11, darker(HONEY, 0.25)),
      1,
      -5,
    ),
}
