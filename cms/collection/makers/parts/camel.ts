import { darker, lighter } from '../palette.ts'
import { circle, filled, limb, line, n, oval, path, place, rect, smooth, times, type Point } from '../svg.ts'

/** A dromedary seen from the side, facing right, feet on 0,0, about 620 long and 560 high. */
export type Camel = {
  coat: string
  /** What it carries, drawn over the hump with the withers near 60,-380 and the croup near -150,-370. */
  load?: string
  /** Which legs are forward: 0 or 1. */
  step?: 0 | 1
}

const closed = (points: readonly Point[]) => `${smooth([...points, points[0] ?? [0, 0]])}Z`

const BODY: readonly Point[] = [
  [-196, -318],
  [-176, -368],
  [-118, -396],
  [-62, -452],
  [-14, -478],
  [34, -452],
  [78, -392],
  [132, -366],
  [186, -336],
  [232, -344],
  [262, -404],
  [282, -484],
  [300, -528],
  [330, -550],
  [368, -538],
  [410, -512],
  [418, -490],
  [398, -478],
  [352, -478],
  [330, -462],
  [318, -400],
  [290, -312],
  [244, -262],
  [188, -222],
  [132, -206],
  [60, -224],
  [-40, -236],
  [-112, -230],
  [-172, -256],
]

/** Legs as joints from the trunk to the foot; each pair has a forward and a backward stride. */
const FRONT: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [140, -262, 44],
    [152, -214, 28],
    [176, -128, 17],
    [166, -64, 11],
    [170, -14, 12],
  ],
  [
    [132, -262, 44],
    [122, -208, 28],
    [104, -128, 17],
    [74, -70, 11],
    [56, -18, 12],
  ],
]
const HIND: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [-142, -286, 58],
    [-116, -220, 36],
    [-128, -136, 18],
    [-100, -66, 12],
    [-92, -14, 12],
  ],
  [
    [-146, -286, 58],
    [-146, -214, 36],
    [-192, -138, 18],
    [-206, -66, 12],
    [-222, -18, 12],
  ],
]

const leg = (joints: readonly (readonly [number, number, number])[] | undefined, coat: string) => {
  if (!joints) return ''
  const [x, y] = joints[joints.length - 1] ?? [0, 0, 0]
  return path(limb(joints), coat) + oval(x + 9, y + 8, 25, 11, darker(coat, 0.4))
}

const head = (coat: string) =>
  path('M296 -538Q290 -566 304 -572Q318 -560 314 -536Z', darker(coat, 0.2)) +
  circle(348, -524, 5.5, darker(coat, 0.7)) +
  line('M398 -494Q404 -492 410 -494', darker(coat, 0.5), 4) +
  line('M336 -470Q362 -488 340 -544', '#8e3322', 7) +
  line('M376 -480Q374 -516 384 -530', '#8e3322', 7)

export function camel({ coat, load = '', step = 0 }: Camel): string {
  const shade = darker(coat, 0.24)
  const far = darker(coat, 0.34)
  const body = closed(BODY)
  return (
    leg(FRONT[1 - step], far) +
    leg(HIND[step], far) +
    line('M-190 -330Q-226 -296 -216 -222', shade, 11) +
    path('M-222 -232Q-236 -196 -220 -180Q-204 -200 -208 -230Z', darker(coat, 0.45)) +
    filled(
      body,
      coat,
      path('M-220 -262Q-60 -292 60 -270T260 -330Q300 -400 318 -500L360 -460V-180H-220Z', shade, 'opacity="0.75"') +
        path('M-70 -450Q-14 -500 40 -444Q-10 -462 -70 -450Z', darker(coat, 0.3)),
    ) +
    leg(HIND[1 - step], coat) +
    leg(FRONT[step], coat) +
    head(coat) +
    load
  )
}

/** A dromedary lying down, legs folded, facing right; belly on 0,0. */
export function lyingCamel(coat: string, load = ''): string {
  const shade = darker(coat, 0.24)
  const lowered = BODY.map(([x, y]): Point => [x, y + 206])
  return (
    filled(
      closed(lowered),
      coat,
      path('M-220 -70Q-60 -100 60 -76T260 -124Q300 -194 318 -294L360 -254V20H-220Z', shade, 'opacity="0.75"'),
    ) +
    path(
      limb([
        [150, -44, 38],
        [196, -14, 20],
        [100, -10, 13],
      ]),
      darker(coat, 0.1),
    ) +
    path(
      limb([
        [-120, -66, 50],
        [-60, -18, 22],
        [-176, -12, 14],
      ]),
      darker(coat, 0.1),
    ) +
    place(0, 206, head(coat) + load)
  )
}

/** A woven rug over the hump with fringe and stripes, and the girth that holds it. */
export function rug(ground: string, stripes: readonly string[]): string {
  const shape = 'M-104 -404Q-62 -470 -14 -490Q36 -470 84 -398L104 -262Q0 -236 -118 -262Z'
  return (
    line('M60 -262Q70 -226 66 -204M-60 -256Q-66 -238 -60 -226', darker(ground, 0.5), 9) +
    filled(
      shape,
      ground,
      stripes
        .map((colour, i) =>
          path(
            `M-140 ${n(-300 + i * 22)}Q0 ${n(-276 + i * 22)} 130 ${n(-300 + i * 22)}v10Q0 ${n(-266 + i * 22)} -140 ${n(-290 + i * 22)}Z`,
            colour,
          ),
        )
        .join('') +
        times(7, (i) => path(`M${-84 + i * 28} -330l13 -18l13 18l-13 18Z`, stripes[i % stripes.length] ?? ground)) +
        path('M20 -500H140V-240H50Q60 -400 20 -500Z', darker(ground, 0.3), 'opacity="0.5"'),
    ) +
    times(14, (i) =>
      line(`M${n(-112 + i * 16.4)} ${n(-262 + Math.sin((i / 13) * Math.PI) * 14)}v18`, lighter(ground, 0.3), 4),
    )
  )
}

/** Two filled sacks roped over the rug. */
export const sacks = (cloth: string) =>
  [
    [-66, -330, -6],
    [30, -330, 6],
  ]
    .map(([x = 0, y = 0, turn = 0]) =>
      place(
        x,
        y,
        filled(
          'M-52 -56Q0 -84 52 -56Q74 10 48 72Q0 92 -48 72Q-74 10 -52 -56Z',
          cloth,
          rect(8, -90, 90, 200, darker(cloth, 0.24)),
        ) + line('M-58 -8Q0 8 60 -8M-12 -74Q-2 10 -12 84', darker(cloth, 0.5), 6),
        1,
        turn,
      ),
    )
    .join('')

/** Two slabs of salt roped at the flank. */
export const slabs = (salt: string) =>
  [-70, 26]
    .map((x) =>
      place(
        x,
        -300,
        path('M-40 -96L40 -102L46 92L-36 98Z', salt) +
          path('M18 -101L40 -102L46 92L22 94Z', darker(salt, 0.14)) +
          line('M-40 -50L42 -56M-38 48L44 42', '#6b4226', 7),
        1,
        x < 0 ? -3 : 3,
      ),
    )
    .join('')

/** A hooded litter of hoops and cloth. */
export const litter = (cloth: string, stripe: string) =>
  filled(
    'M-110 -420Q-120 -640 -12 -660Q100 -640 92 -420Q-8 -396 -110 -420Z',
    cloth,
    times(4, (i) =>
      path(`M${-96 + i * 56} -400Q${-70 + i * 36} -560 -12 -664Q${-52 + i * 36} -560 ${-74 + i * 56} -400Z`, stripe),
    ) + path('M20 -680H140V-380H60Q80 -560 20 -680Z', darker(cloth, 0.35), 'opacity="0.4"'),
  ) + path('M-46 -424Q-52 -560 -12 -574Q30 -560 26 -424Q-8 -412 -46 -424Z', darker(cloth, 0.7))
