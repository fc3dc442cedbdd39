import { darker, lighter } from '../palette.ts'
import { filled, limb, line, n, oval, path, place, rect, type Point } from '../svg.ts'

/** Joints of a standing figure, in head heights: feet at 0,0, head near y = -7. x to the right. */
export type Pose = {
  head: Point
  shoulders: readonly [Point, Point]
  elbows: readonly [Point, Point]
  hands: readonly [Point, Point]
  hips: readonly [Point, Point]
  knees: readonly [Point, Point]
  feet: readonly [Point, Point]
}

const STAND: Pose = {
  head: [0, -6.82],
  shoulders: [
    [-0.9, -5.72],
    [0.9, -5.72],
  ],
  elbows: [
    [-1.1, -4.55],
    [1.1, -4.55],
  ],
  hands: [
    [-1.04, -3.4],
    [1.04, -3.4],
  ],
  hips: [
    [-0.42, -3.6],
    [0.42, -3.6],
  ],
  knees: [
    [-0.45, -1.9],
    [0.45, -1.9],
  ],
  feet: [
    [-0.5, -0.12],
    [0.5, -0.12],
  ],
}

export const POSES = {
  stand: STAND,
  rest: {
    ...STAND,
    head: [0.1, -6.8],
    hips: [
      [-0.5, -3.62],
      [0.34, -3.5],
    ],
    knees: [
      [-0.55, -1.9],
      [0.6, -1.95],
    ],
    feet: [
      [-0.5, -0.12],
      [0.85, -0.12],
    ],
  },
  walk: {
    ...STAND,
    knees: [
      [-0.5, -2],
      [0.62, -2],
    ],
    feet: [
      [-0.95, -0.35],
      [0.85, -0.12],
    ],
    elbows: [
      [-1.15, -4.65],
      [1.25, -4.7],
    ],
    hands: [
      [-0.85, -3.6],
      [1.45, -3.6],
    ],
  },
  stride: {
    ...STAND,
    head: [0.12, -6.82],
    knees: [
      [-0.35, -1.95],
      [0.75, -2.1],
    ],
    feet: [
      [-1.15, -0.3],
      [1.05, -0.12],
    ],
    elbows: [
      [-1.25, -4.75],
      [1.2, -4.65],
    ],
    hands: [
      [-1.35, -3.7],
      [1.05, -3.55],
    ],
  },
  fold: {
    ...STAND,
    elbows: [
      [-1.32, -4.75],
      [1.32, -4.75],
    ],
    hands: [
      [0.62, -4.72],
      [-0.62, -4.55],
    ],
  },
  raise: {
    ...STAND,
    elbows: [
      [-1.2, -4.65],
      [1.25, -6.9],
    ],
    hands: [
      [-1.05, -3.5],
      [1.05, -8.3],
    ],
  },
  shoulderLoad: {
    ...STAND,
    elbows: [
      [-1.2, -4.65],
      [1.45, -6.2],
    ],
    hands: [
      [-1.1, -3.5],
      [0.75, -6.9],
    ],
  },
  reach: {
    ...STAND,
    elbows: [
      [-1.2, -4.8],
      [1.45, -5.2],
    ],
    hands: [
      [-0.9, -3.9],
      [2.3, -5.4],
    ],
  },
  work: {
    ...STAND,
    head: [0.24, -6.74],
    elbows: [
      [-0.35, -4.55],
      [1.2, -4.6],
    ],
    hands: [
      [0.9, -4.6],
      [2.05, -4.75],
    ],
  },
  hold: {
    ...STAND,
    elbows: [
      [-1.15, -4.75],
      [1.15, -4.75],
    ],
    hands: [
      [-0.3, -4.3],
      [0.3, -4.3],
    ],
  },
  behindBack: {
    ...STAND,
    elbows: [
      [-1.28, -4.7],
      [1.28, -4.7],
    ],
    hands: [
      [-0.15, -3.85],
      [0.15, -3.8],
    ],
  },
  // Bent over a row of plants, facing right.
  bend: {
    head: [2.35, -4.35],
    shoulders: [
      [1.55, -4.75],
      [1.95, -4.35],
    ],
    elbows: [
      [1.75, -3.2],
      [2.35, -3.0],
    ],
    hands: [
      [1.95, -1.85],
      [2.6, -1.75],
    ],
    hips: [
      [-0.35, -4.1],
      [0.1, -3.9],
    ],
    knees: [
      [-0.35, -2],
      [0.35, -2],
    ],
    feet: [
      [-0.55, -0.12],
      [0.4, -0.12],
    ],
  },
  kneel: {
    head: [0.9, -4.6],
    shoulders: [
      [0.2, -3.9],
      [0.9, -3.6],
    ],
    elbows: [
      [0.6, -2.8],
      [1.6, -2.75],
    ],
    hands: [
      [1.3, -2.3],
      [2.4, -2.5],
    ],
    hips: [
      [-0.7, -1.7],
      [-0.3, -1.5],
    ],
    knees: [
      [1.0, -1.5],
      [0.5, -0.3],
    ],
    feet: [
      [0.9, -0.12],
      [-1.2, -0.15],
    ],
  },
} as const satisfies Record<string, Pose>

export type HeadWear = 'hair' | 'cap' | 'beret' | 'beanie' | 'scarf' | 'helmet' | 'straw' | 'bun' | 'plait' | 'taqiyah'

export type Dress = {
  skin: string
  /** Jacket, shirt or dress. */
  top: string
  legs?: string
  shoes?: string
  /** djellaba: to the ankles; coat: to the knees; dress: to the calves; apron: a work apron over the top. */
  cut?: 'jacket' | 'coat' | 'djellaba' | 'dress' | 'vest' | 'overall'
  head: HeadWear
  headColour: string
  /** Seen from behind unless said; bent and kneeling poses are seen from the side. */
  view?: 'back' | 'front' | 'side'
  /** Drawn in the far hand or near hand (0 left, 1 right), origin at the hand, one unit = one head. */
  holds?: readonly [left: string, right: string]
}

const SCALE = 100

const p = ([x, y]: Point, r: number) => [x * SCALE, y * SCALE, r * SCALE] as const

/** A flat figure, one head = 100 units, feet at 0,0. Scale it with `place`. */
export function person(pose: Pose, dress: Dress): string {
  const { skin, top, legs = '#1d2a44', shoes = '#2b2230', cut = 'jacket', holds = ['', ''] } = dress
  const bent = pose.head[0] > 0.6
  const view = dress.view ?? (bent ? 'side' : 'back')
  const front = view !== 'back'
  const shade = darker(top, 0.26)
  const leg = (i: 0 | 1) =>
    path(limb([p(pose.hips[i], 0.44), p(pose.knees[i], 0.33), p(pose.feet[i], 0.22)]), i ? darker(legs, 0.22) : legs)
  const shoe = (i: 0 | 1) => {
    const [x, y] = pose.feet[i]
    const toe = view === 'side' ? 0.18 : 0
    return oval((x + toe) * SCALE, (y + 0.02) * SCALE, 30, 15, shoes)
  }
  const sleeve = (i: 0 | 1) => {
    const wide = cut === 'djellaba' ? 0.12 : 0
    const d = limb([p(pose.shoulders[i], 0.31), p(pose.elbows[i], 0.29 + wide), p(pose.hands[i], 0.2 + wide * 1.6)])
    return path(d, cut === 'vest' ? darker(top, 0.12) : i ? shade : top)
  }
  const palm = (i: 0 | 1) => {
    const [x, y] = pose.hands[i]
    const [ex, ey] = pose.elbows[i]
    const length = Math.hypot(x - ex, y - ey) || 1
    const [hx, hy] = [x + ((x - ex) / length) * 0.2, y + ((y - ey) / length) * 0.2]
    return (
      path(
        limb([
          [x * SCALE, y * SCALE, 15],
          [hx * SCALE, hy * SCALE, 18],
        ]),
        skin,
      ) + place(hx * SCALE, hy * SCALE, holds[i])
    )
  }
  const body = bodyPath(pose, cut)
  const middle = ((pose.shoulders[0][0] + pose.shoulders[1][0]) / 2) * SCALE
  const detail =
    path(`M${n(middle + 18)} -900L400 -900L400 100L${n(middle + (cut === 'djellaba' ? 40 : 24))} 100Z`, shade) +
    (front && cut === 'jacket' ? line(`M${n(middle)} -590V-340`, darker(top, 0.45), 6) : '') +
    (!front && (cut === 'jacket' || cut === 'coat') ? line(`M${n(middle)} -380V-200`, darker(top, 0.45), 5) : '') +
    (cut === 'overall'
      ? line(
          `M${n(middle - 52)} -620L${n(middle + 40)} -470M${n(middle + 52)} -620L${n(middle - 40)} -470`,
          darker(top, 0.45),
          22,
        )
      : '')
  const behind = front ? '' : palm(0) + palm(1)
  const ahead = front ? palm(0) + palm(1) : ''
  return (
    behind +
    neckOf(pose, skin) +
    (cut === 'djellaba' ? '' : leg(1) + leg(0)) +
    shoe(0) +
    shoe(1) +
    (front ? '' : sleeve(0) + sleeve(1)) +
    filled(body, top, detail) +
    (bent ? '' : collarOf(pose, top)) +
    (cut === 'djellaba' && !front ? djellabaHood(pose, top) : '') +
    headOf(pose, dress, view) +
    (front ? sleeve(0) + sleeve(1) : '') +
    ahead
  )
}

function bodyPath(pose: Pose, cut: Dress['cut']): string {
  const [sl, sr] = pose.shoulders
  const [hl, hr] = pose.hips
  const x = (v: number) => n(v * SCALE)
  const neck: Point = [(sl[0] + sr[0]) / 2, (sl[1] + sr[1]) / 2 - 0.32]
  const shoulder = `M${x(neck[0] - 0.3)} ${x(neck[1])}Q${x(sl[0] - 0.05)} ${x(sl[1] - 0.32)} ${x(sl[0] - 0.3)} ${x(sl[1] + 0.1)}`
  const back = `Q${x(sr[0] + 0.05)} ${x(sr[1] - 0.32)} ${x(neck[0] + 0.3)} ${x(neck[1])}Z`
  const bent = pose.head[0] > 1.2 || pose.head[1] > -5.5
  const hem = bent || !cut || cut === 'jacket' || cut === 'vest' ? 0.42 : cut === 'overall' ? 0.3 : 0
  if (bent) {
    return limb([
      p([(sl[0] + sr[0]) / 2, (sl[1] + sr[1]) / 2], 0.62),
      p([(hl[0] + hr[0]) / 2, (hl[1] + hr[1]) / 2], 0.62),
    ])
  }
  if (cut === 'djellaba' || cut === 'dress' || cut === 'coat') {
    const floor = cut === 'djellaba' ? -0.28 : cut === 'dress' ? -0.95 : -1.75
    const wide = cut === 'djellaba' ? 1.12 : cut === 'dress' ? 1.05 : 0.92
    return `${shoulder}L${x(hl[0] - 0.42)} ${x(hl[1])}Q${x(hl[0] - 0.5)} ${x(-2)} ${x(-wide)} ${x(floor)}Q0 ${x(floor + 0.14)} ${x(wide)} ${x(floor)}Q${x(hr[0] + 0.5)} ${x(-2)} ${x(hr[0] + 0.42)} ${x(hr[1])}L${x(sr[0] + 0.3)} ${x(sr[1] + 0.1)}${back}`
  }
  return `${shoulder}Q${x(sl[0] + 0.05)} ${x(-4.8)} ${x(hl[0] - 0.4)} ${x(hl[1] + hem)}L${x(hr[0] + 0.4)} ${x(hr[1] + hem)}Q${x(sr[0] - 0.05)} ${x(-4.8)} ${x(sr[0] + 0.3)} ${x(sr[1] + 0.1)}${back}`
}

function djellabaHood(pose: Pose, top: string): string {
  const neck = ((pose.shoulders[0][0] + pose.shoulders[1][0]) / 2) * SCALE
  const y = pose.shoulders[0][1] * SCALE
  return (
    path(
      `M${n(neck - 58)} ${n(y - 26)}Q${n(neck)} ${n(y - 52)} ${n(neck + 58)} ${n(y - 26)}L${n(neck + 8)} ${n(y + 128)}Z`,
      darker(top, 0.36),
    ) + line(`M${n(neck + 8)} ${n(y + 128)}v34`, darker(top, 0.45), 8)
  )
}

const shoulderPoint = (pose: Pose): Point => [
  ((pose.shoulders[0][0] + pose.shoulders[1][0]) / 2) * SCALE,
  ((pose.shoulders[0][1] + pose.shoulders[1][1]) / 2) * SCALE,
]

function neckOf(pose: Pose, skin: string): string {
  const [sx, sy] = shoulderPoint(pose)
  return path(
    limb([
      [pose.head[0] * SCALE, pose.head[1] * SCALE + 20, 21],
      [sx, sy - 16, 27],
    ]),
    darker(skin, 0.2),
  )
}

function collarOf(pose: Pose, top: string): string {
  const [x, y] = shoulderPoint(pose)
  return path(
    `M${n(x - 36)} ${n(y - 40)}Q${n(x)} ${n(y - 24)} ${n(x + 36)} ${n(y - 40)}L${n(x + 32)} ${n(y - 20)}Q${n(x)} ${n(y - 4)} ${n(x - 32)} ${n(y - 20)}Z`,
    darker(top, 0.4),
  )
}

function headOf(pose: Pose, { skin, head, headColour }: Dress, view: 'back' | 'front' | 'side'): string {
  const [hx, hy] = [pose.head[0] * SCALE, pose.head[1] * SCALE]
  const front = view === 'front'
  const [sx, sy] = shoulderPoint(pose)
  const tilt = ((Math.atan2(hx - sx, sy - hy) * 180) / Math.PI) * (view === 'side' ? 0.85 : 0.5)
  const shade = darker(skin, 0.2)
  const hairTone = '#2a2026'
  const skull =
    view === 'side'
      ? oval(0, 0, 42, 50, skin) +
        path('M36 -16L53 10L38 18Z', skin) +
        path('M-43 -2Q-46 -54 4 -56L12 -20Q-12 -12 -8 22Q-20 44 -34 26Z', hairTone) +
        oval(-4, 8, 7, 11, shade)
      : oval(0, 0, 40, front ? 51 : 46, skin)
  const ears = view === 'side' ? '' : oval(-40, 6, 7, 12, shade) + oval(40, 6, 7, 12, shade)
  const nape = front
    ? path('M8 -50A40 51 0 0 1 6 51Q26 10 8 -50Z', shade)
    : view === 'side'
      ? ''
      : path('M-41 -6Q-40 26 -26 38Q0 46 26 38Q40 26 41 -6L36 -40H-36Z', hairTone)
  const dark = darker(headColour, 0.28)
  const wear: Record<HeadWear, string> = {
    hair: path(
      front
        ? 'M-43 -4Q-48 -60 0 -60Q48 -60 43 -4Q36 -34 0 -32Q-36 -34 -43 -4Z'
        : 'M-43 2Q-48 -60 0 -60Q48 -60 43 2Q36 34 20 32L-20 32Q-36 34 -43 2Z',
      headColour,
    ),
    bun: path('M-43 6Q-48 -60 0 -60Q48 -60 43 6Q30 36 0 34Q-30 36 -43 6Z', headColour) + oval(0, -6, 24, 22, dark),
    plait:
      path('M-43 6Q-48 -60 0 -60Q48 -60 43 6Q30 36 0 40Q-30 36 -43 6Z', headColour) +
      path(
        limb([
          [0, 30, 14],
          [6, 120, 9],
        ]),
        headColour,
      ) +
      line('M-6 50l14 10M-4 72l14 10M0 94l12 8', lighter(headColour, 0.25), 4) +
      oval(7, 126, 10, 8, '#8e3322'),
    cap:
      path('M-46 -10Q-48 -62 0 -62Q48 -62 46 -10Q0 2 -46 -10Z', headColour) +
      path('M12 -61Q48 -56 46 -10Q30 -4 12 -3Z', dark) +
      (front ? path('M-44 -14Q0 10 44 -14L48 -2Q0 18 -48 -2Z', dark) : line('M-44 -14Q0 2 44 -14', dark, 8)),
    beret:
      path('M-58 -26Q-52 -70 6 -68Q62 -64 56 -30Q30 -14 -40 -14Z', headColour) +
      path('M16 -67Q62 -62 56 -30Q40 -22 20 -19Z', dark),
    beanie: path('M-45 -2Q-50 -66 0 -66Q50 -66 45 -2Z', headColour) + rect(-46, -18, 92, 22, dark, 'rx="8"'),
    taqiyah:
      path('M-40 -22Q-40 -58 0 -58Q40 -58 40 -22Q0 -12 -40 -22Z', headColour) +
      line('M-38 -30Q0 -20 38 -30', dark, 5) +
      line('M-30 -44Q0 -36 30 -44', dark, 4),
    scarf:
      path(
        front
          ? 'M-48 20Q-58 -64 0 -66Q58 -64 48 20Q44 70 0 78Q-44 70 -48 20ZM-28 8Q-22 46 0 48Q22 46 28 8Q30 -34 0 -36Q-30 -34 -28 8Z'
          : 'M-48 20Q-56 -64 0 -66Q56 -64 48 20Q58 72 74 92Q0 118 -74 92Q-58 72 -48 20Z',
        headColour,
        'fill-rule="evenodd"',
      ) + (front ? '' : path('M14 -66Q56 -60 48 20Q58 72 74 92Q44 104 16 106Q34 20 14 -66Z', dark)),
    helmet:
      path('M-54 -8Q-54 -68 0 -70Q54 -68 54 -8Z', headColour) +
      path('M12 -69Q54 -66 54 -8H20Q28 -40 12 -69Z', dark) +
      path('M-62 -10H62Q64 4 52 6H-52Q-64 4 -62 -10Z', dark) +
      path('M-8 -70h16v60h-16Z', lighter(headColour, 0.2)),
    straw:
      path('M-40 -24Q-36 -64 0 -64Q36 -64 40 -24Z', headColour) +
      path('M-92 -16Q0 -44 92 -16Q60 12 0 10Q-60 12 -92 -16Z', headColour) +
      path('M20 -30Q70 -26 92 -16Q60 12 10 10Z', dark) +
      line('M-40 -30Q0 -20 40 -30', '#8e3322', 9),
  }
  return place(hx, hy, ears + skull + nape + wear[head], 1, Math.max(-40, Math.min(70, tilt)))
}
