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
import { arm } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, line, oval, path, place, rect, times } from '../svg.ts'

/** Fact L06: two inks, green or red. Hands only: the inspection itself is not shown. Seen from above, on the clerk's table. */
function table(): string {
  const planks = times(6, (i) => {
    const y = i * 268 - 4
    const wood = mix(CEDAR, i % 2 ? TERRACOTTA : INK, i % 2 ? 0.3 : 0.12)
    return (
      filled(
        boxPath(0, y, 2400, 264),
        wood,
        brush(40 + i, [-200, y, 2600, 264], 46, darker(wood, 0.35), 3, 0.55) +
          brush(60 + i, [-200, y, 2600, 264], 18, lighter(wood, 0.2), 3, 0.5),
      ) + rect(0, y + 262, 2400, 6, NIGHT)
    )
  })
  return planks
}

function inkPad(x: number, y: number, ink: string, turn: number): string {
  return place(
    x,
    y,
    rect(-196, -146, 410, 320, NIGHT, 'rx="22" opacity="0.5"') +
      path('M-200 -150L-170 -440H186L210 -150Z', darker(BRASS, 0.42)) +
      path('M-182 -168L-156 -420H172L192 -168Z', darker(BRASS, 0.15)) +
      line('M-150 -400H164', lighter(BRASS, 0.35), 5) +
      filled(
        'M-204 -152q0 -12 12 -12h392q12 0 12 12v300q0 12 -12 12h-392q-12 0 -12 -12Z',
        BRASS,
        rect(120, -200, 200, 400, darker(BRASS, 0.2)),
      ) +
      filled(
        'M-178 -138h352v272h-352Z',
        darker(ink, 0.35),
        rect(-178, -128, 352, 272, ink) +
          times(30, (i) => line(`M${-176 + i * 12} -130v268`, darker(ink, 0.2), 2)) +
          times(22, (i) => line(`M-178 ${-126 + i * 12}h352`, darker(ink, 0.2), 2)) +
          spatter(90 + x, [-178, -138, 352, 272], 700, darker(ink, 0.5), 'right', 5) +
          oval(-40, -10, 96, 62, lighter(ink, 0.22), 'opacity="0.5"'),
      ),
    1,
    turn,
  )
}

/** A turned wooden stamp seen from the side, lying or held; ink on its rubber foot. */
function stamp(ink: string): string {
  const wood = lighter(CEDAR, 0.12)
  return (
    filled(
      'M-62 -252Q-86 -300 -52 -340Q0 -376 52 -340Q86 -300 62 -252Q30 -214 34 -150L52 -96H-52L-34 -150Q-30 -214 -62 -252Z',
      wood,
      path('M6 -400H120V0H20Q10 -200 6 -400Z', darker(wood, 0.34)) +
        line('M-64 -262Q0 -236 64 -262M-60 -248Q0 -222 60 -248', darker(wood, 0.5), 4) +
        oval(-30, -318, 12, 22, lighter(wood, 0.4)),
    ) +
    rect(-58, -106, 116, 16, BRASS, 'rx="6"') +
    filled(boxPath(-120, -92, 240, 54), darker(CEDAR, 0.15), rect(36, -100, 200, 80, darker(CEDAR, 0.4))) +
    rect(-112, -38, 224, 22, OXBLOOD) +
    rect(-112, -22, 224, 10, ink)
  )
}

/** The trace a stamp leaves: a plain ring of ink, no words and no emblem. */
const trace = (ink: string, seed: number) =>
  `<g opacity="0.86">${circle(0, 0, 92, 'none', `stroke="${ink}" stroke-width="15"`)}${circle(0, 0, 66, 'none', `stroke="${ink}" stroke-width="5"`)}${line('M-40 0H40', ink, 13)}${line('M-30 -22H30M-30 22H30', ink, 6)}${spatter(seed, [-108, -108, 216, 216], 190, IVORY, 'left', 5, 0.9)}</g>`

function card(x: number, y: number, turn: number, mark: string): string {
  return place(
    x,
    y,
    rect(-132, -172, 280, 366, NIGHT, 'opacity="0.45"') +
      filled(boxPath(-140, -184, 280, 366), PAPER, rect(70, -200, 200, 400, darker(PAPER, 0.05))) +
      rect(-112, -156, 84, 104, mix(IVORY, TERRACOTTA, 0.3)) +
      path('M-104 -52q0 -44 34 -44t34 44Z', mix(INK, IVORY, 0.3)) +
      circle(-70, -114, 19, mix(INK, IVORY, 0.3)) +
      times(4, (i) => rect(-8, -150 + i * 28, i === 3 ? 70 : 118, 7, mix(IVORY, INK, 0.35))) +
      times(7, (i) => rect(-112, -26 + i * 27, i % 3 === 2 ? 120 : 222, 6, mix(IVORY, INK, 0.28))) +
      mark,
    1,
    turn,
  )
}

const WAITING = [
  { x: 250, sleeve: mix(INK, COBALT, 0.4), pose: 'flat', turn: 5 },
  { x: 640, sleeve: mix(IVORY, CEDAR, 0.5), pose: 'open', turn: -4 },
  { x: 1040, sleeve: OXBLOOD, pose: 'flat', turn: 3 },
  { x: 1440, sleeve: darker(GREEN, 0.12), pose: 'flat', turn: -5 },
  { x: 1830, sleeve: HONEY, pose: 'open', turn: 6 },
  { x: 2200, sleeve: TERRACOTTA, pose: 'flat', turn: -6 },
] as const

export const theStamp: Picture = {
  slug: 'the-stamp',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const lamp =
      path('M1640 -80L520 1240H2240Z', lighter(HONEY, 0.45), 'opacity="0.2"') +
      oval(1380, 800, 880, 470, lighter(HONEY, 0.4), 'opacity="0.17"')
    const queue = WAITING.map(
      ({ x, sleeve, pose, turn }, i) =>
        place(x + 14, 1360, place(0, 0, arm(pose, NIGHT, NIGHT, 260), 3.3, turn), 1).replace(
          '<g ',
          '<g opacity="0.35" ',
        ) +
        place(
          x,
          1342 - (i % 2) * 26,
          arm(pose, SKINS[(i * 3 + 1) % 4] ?? SKINS[0], sleeve, 260),
          3.3,
          turn,
          i % 3 === 0,
        ),
    ).join('')
    const clerkSleeve = darker(INK, 0.2)
    // The clerk's arm comes from the upper right; the stamp hangs over the cards, undecided.
    const clerk =
      place(1452, 690, stamp(GREEN), 1.22, 8) +
      place(1560, 395, arm('grip', SKINS[0], clerkSleeve, 330, 30), 3.35, 232, false) +
      place(1722, 262, rect(-104, -26, 208, 56, PAPER, 'rx="10"') + circle(70, 2, 13, BRASS), 1, 232)
    return (
      table() +
      lamp +
      inkPad(520, 530, GREEN, -6) +
      inkPad(2050, 640, OXBLOOD, 7) +
      card(960, 560, -9, place(46, 90, trace(OXBLOOD, 3), 0.82, -14)) +
      card(1120, 700, 6, place(40, 96, trace(GREEN, 5), 0.82, 12)) +
      card(1420, 860, -3, '') +
      place(1962, 340, stamp(OXBLOOD), 0.94, -74) +
      clerk +
      rect(0, 1560, 2400, 40, NIGHT, 'opacity="0.6"') +
      queue +
      ''
    )
  },
}
