import { PORTRAIT, type Picture } from '../Picture.ts'
import {
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { hand } from '../parts/hand.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, limb, line, path, place, rect, times } from '../svg.ts'

type Worker = {
  x: number
  y: number
  s: number
  top: string
  skin: string
  head: 'cap' | 'hair' | 'beanie' | 'scarf' | 'grey'
  cap: string
}

/** A worker seen to the waist, arms folded; shoulders at 0,0. Faces are planes of light and shade. */
function folded({ x, y, s, top, skin, head, cap }: Worker): string {
  const shade = darker(top, 0.28)
  const dark = darker(skin, 0.24)
  const hair = head === 'grey' ? mix(IVORY, INK, 0.4) : '#231b21'
  const skull = filled(
    'M-92 -290Q-100 -420 0 -424Q100 -420 92 -290Q84 -170 0 -150Q-84 -170 -92 -290Z',
    skin,
    path('M20 -440H120V-140H30Q70 -280 20 -440Z', dark) + path('M-10 -300Q4 -250 -6 -226H22Q30 -262 14 -300Z', dark),
  )
  const wear = {
    hair: path(
      'M-98 -270Q-116 -440 0 -446Q116 -440 98 -270Q90 -350 40 -366Q-60 -350 -80 -340Q-94 -310 -98 -270Z',
      hair,
    ),
    grey:
      path('M-98 -270Q-116 -440 0 -446Q116 -440 98 -270Q90 -350 40 -366Q-60 -350 -80 -340Q-94 -310 -98 -270Z', hair) +
      path('M-60 -216Q0 -196 60 -216L52 -192Q0 -178 -52 -192Z', hair),
    cap:
      path('M-104 -330Q-104 -456 0 -460Q104 -456 104 -330Z', cap) +
      path('M-112 -336Q0 -300 112 -336L118 -312Q0 -276 -118 -312Z', darker(cap, 0.35)) +
      path('M24 -458Q104 -452 104 -330H60Q64 -410 24 -458Z', darker(cap, 0.2)),
    beanie:
      path('M-104 -310Q-112 -470 0 -474Q112 -470 104 -310Z', cap) +
      rect(-108, -346, 216, 48, darker(cap, 0.25), 'rx="14"') +
      times(9, (i) => line(`M${-88 + i * 22} -462V-350`, darker(cap, 0.15), 4)),
    scarf:
      path(
        'M-112 -250Q-130 -456 0 -462Q130 -456 112 -250Q110 -120 150 -60H-150Q-110 -120 -112 -250ZM-78 -280Q-70 -180 0 -168Q70 -180 78 -280Q74 -382 0 -388Q-74 -382 -78 -280Z',
        cap,
        'fill-rule="evenodd"',
      ) + path('M40 -456Q130 -440 112 -250Q110 -120 150 -60H96Q70 -140 86 -250Q80 -400 40 -456Z', darker(cap, 0.25)),
  }[head]
  const body = 'M-70 -120Q-260 -90 -300 60L-330 700H330L300 60Q260 -90 70 -120Q0 -70 -70 -120Z'
  return place(
    x,
    y,
    path('M-56 -210H56L70 -100Q0 -40 -70 -100Z', dark) +
      (head === 'scarf' ? skull + wear : '') +
      filled(
        body,
        top,
        path('M40 -140H400V720H70Q140 260 40 -140Z', shade) +
          line('M0 -70V600', darker(top, 0.45), 7) +
          times(4, (i) => circle(0, 10 + i * 60, 9, darker(top, 0.5))) +
          spatter(x + y, [-330, -120, 660, 800], 420, darker(top, 0.5), 'right', 6),
      ) +
      path('M-76 -124L0 -30L-50 40L-130 -96Z', lighter(top, 0.14)) +
      path('M76 -124L0 -30L50 40L130 -96Z', shade) +
      rect(-190, 70, 104, 22, darker(top, 0.4)) +
      rect(-160, 40, 13, 50, HONEY) +
      (head === 'scarf' ? '' : skull + wear) +
      // Right forearm under, left forearm over, hands tucked and shown.
      path(
        limb([
          [300, 90, 96],
          [318, 330, 92],
          [-40, 372, 70],
        ]),
        shade,
      ) +
      place(-66, 366, hand('flat', skin), 1.5, -80) +
      path(
        limb([
          [-300, 90, 96],
          [-318, 318, 92],
          [60, 306, 72],
        ]),
        top,
      ) +
      path(
        limb([
          [60, 306, 62],
          [92, 304, 60],
        ]),
        lighter(top, 0.18),
      ) +
      place(110, 302, hand('flat', skin), 1.55, 84) +
      line('M-260 390Q-100 400 40 372', darker(top, 0.4), 6),
    s,
  )
}

const WORKERS: readonly Worker[] = [
  { x: 250, y: 1290, s: 0.74, top: mix(COBALT, INK, 0.3), skin: SKINS[2], head: 'beanie', cap: OXBLOOD },
  { x: 1560, y: 1280, s: 0.74, top: mix(GREEN, INK, 0.2), skin: SKINS[0], head: 'hair', cap: INK },
  { x: 690, y: 1240, s: 0.78, top: mix(COBALT, IVORY, 0.2), skin: SKINS[1], head: 'hair', cap: INK },
  { x: 1130, y: 1250, s: 0.78, top: TERRACOTTA, skin: SKINS[3], head: 'cap', cap: INK },
  { x: 80, y: 1740, s: 1.02, top: mix(IVORY, mix(TERRACOTTA, INK, 0.3), 0.4), skin: SKINS[1], head: 'grey', cap: INK },
  { x: 1730, y: 1740, s: 1.02, top: mix(COBALT, INK, 0.45), skin: SKINS[2], head: 'scarf', cap: HONEY },
  { x: 570, y: 1800, s: 1.12, top: COBALT, skin: SKINS[2], head: 'cap', cap: OXBLOOD },
  { x: 1240, y: 1810, s: 1.12, top: mix(COBALT, INK, 0.22), skin: SKINS[1], head: 'hair', cap: INK },
]

/** A raised arm: fist or open hand, sleeve pushed to the elbow. */
const raised = (x: number, y: number, s: number, skin: string, sleeve: string, open: boolean, turn: number) =>
  place(
    x,
    y,
    path(
      limb([
        [0, 0, 15],
        [0, 120, 24],
        [4, 190, 30],
      ]),
      skin,
    ) +
      path('M10 0L24 110L34 200H60V0Z', darker(skin, 0.25), 'opacity="0.35"') +
      hand(open ? 'open' : 'fist', skin) +
      path('M-36 180L40 180L60 560H-56Z', sleeve) +
      path('M10 180L40 180L60 560H20Z', darker(sleeve, 0.3)) +
      rect(-42, 168, 88, 34, lighter(sleeve, 0.16), 'rx="10"'),
    s,
    turn,
  )

export const dignity: Picture = {
  slug: 'dignity',
  ...PORTRAIT,
  wordless: true,
  draw: () => {
    const rays = times(28, (i) =>
      place(
        900,
        800,
        path('M0 0L-90 -1900H90Z', i % 2 ? mix(HONEY, IVORY, 0.15) : mix(HONEY, OXBLOOD, 0.3)),
        1,
        i * (360 / 28),
      ),
    )
    const gear =
      times(22, (i) => place(900, 800, path('M-46 -560L-34 -640H34L46 -560Z', OXBLOOD), 1, i * (360 / 22))) +
      circle(900, 800, 572, OXBLOOD) +
      circle(900, 800, 480, darker(OXBLOOD, 0.18)) +
      circle(900, 800, 454, mix(HONEY, IVORY, 0.45)) +
      times(12, (i) => place(900, 800, circle(0, -526, 17, mix(HONEY, IVORY, 0.3)), 1, i * 30))
    const plant =
      times(5, (i) => path(`M${i * 380 - 60} 1320V1000L${i * 380 + 320} 1140V1320Z`, NIGHT)) +
      [
        [220, 620],
        [330, 560],
        [1480, 590],
      ]
        .map(
          ([x = 0, y = 0]) =>
            path(`M${x - 36} 1320L${x - 24} ${y}h48L${x + 36} 1320Z`, NIGHT) +
            rect(x - 34, y - 14, 68, 24, NIGHT) +
            rect(x - 28, y + 70, 56, 20, mix(HONEY, IVORY, 0.2)),
        )
        .join('')
    return (
      rect(0, 0, 1800, 2400, HONEY) +
      rays +
      gear +
      spatter(4, [0, 0, 1800, 1300], 2400, mix(OXBLOOD, INK, 0.2), 'top', 6, 0.6) +
      plant +
      [
        [210, 640, 2.3, 2, mix(COBALT, INK, 0.3), false, -8],
        [520, 420, 2.6, 1, GREEN, true, -3],
        [880, 300, 2.9, 3, mix(COBALT, IVORY, 0.1), false, 0],
        [1230, 400, 2.6, 0, TERRACOTTA, true, 5],
        [1560, 600, 2.4, 2, INK, false, 9],
      ]
        .map(([x, y, s, k, sleeve, open, turn]) =>
          raised(
            Number(x),
            Number(y),
            Number(s),
            SKINS[Number(k)] ?? SKINS[0],
            String(sleeve),
            open === true,
            Number(turn),
          ),
        )
        .join('') +
      WORKERS.map(folded).join('') +
      // The line itself, in front: rollers and a rail.
      filled(boxPath(0, 2230, 1800, 170), INK, brush(3, [-100, 2230, 2000, 170], 40, NIGHT, 5)) +
      rect(0, 2222, 1800, 18, SAND) +
      times(
        16,
        (i) =>
          circle(60 + i * 114, 2318, 44, lighter(INK, 0.3)) +
          circle(60 + i * 114, 2318, 30, lighter(INK, 0.12)) +
          circle(60 + i * 114, 2318, 9, SAND),
      )
    )
  },
}
