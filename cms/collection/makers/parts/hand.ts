import { darker, lighter } from '../palette.ts'
import { limb, line, n, oval, path, place, smooth, trace, type Point } from '../svg.ts'

/**
 * Hands, the actors of these pictures. Drawn about 100 units long, wrist at 0,0, fingers up; `thumb` right.
 * Place, turn, flip and scale them with `place`.
 */
export type HandPose = 'open' | 'flat' | 'grip' | 'pinch' | 'point' | 'fist'

type Finger = readonly [Point, Point, ...Point[]]

const POSES: Record<
  HandPose,
  { palm: readonly Point[]; fingers: readonly Finger[]; thumb: Finger; thumbOver: boolean; nails: boolean }
> = {
  open: {
    palm: [
      [-15, 4],
      [-24, -24],
      [-25, -46],
      [-8, -54],
      [10, -53],
      [22, -44],
      [24, -22],
      [15, 4],
    ],
    fingers: [
      [
        [-19, -44],
        [-28, -66],
        [-33, -84],
      ],
      [
        [-7, -50],
        [-10, -78],
        [-12, -101],
      ],
      [
        [7, -50],
        [10, -78],
        [13, -99],
      ],
      [
        [18, -44],
        [26, -66],
        [31, -84],
      ],
    ],
    thumb: [
      [16, -14],
      [38, -34],
      [48, -54],
    ],
    thumbOver: true,
    nails: false,
  },
  flat: {
    palm: [
      [-15, 4],
      [-23, -24],
      [-23, -48],
      [-8, -54],
      [8, -54],
      [21, -46],
      [23, -22],
      [15, 4],
    ],
    fingers: [
      [
        [-17, -46],
        [-20, -68],
        [-20, -84],
      ],
      [
        [-5, -50],
        [-7, -78],
        [-7, -99],
      ],
      [
        [7, -50],
        [7, -78],
        [8, -97],
      ],
      [
        [17, -45],
        [20, -66],
        [21, -83],
      ],
    ],
    thumb: [
      [16, -12],
      [33, -30],
      [37, -50],
    ],
    thumbOver: true,
    nails: true,
  },
  // Fingers folded over something held upright; the thing itself is drawn before the hand.
  grip: {
    palm: [
      [-14, 6],
      [-22, -16],
      [-24, -62],
      [-10, -70],
      [8, -68],
      [16, -40],
      [16, 6],
    ],
    fingers: [
      [
        [-18, -12],
        [4, -10],
        [20, -13],
      ],
      [
        [-19, -28],
        [6, -26],
        [24, -29],
      ],
      [
        [-19, -44],
        [6, -43],
        [25, -45],
      ],
      [
        [-17, -59],
        [6, -59],
        [22, -60],
      ],
    ],
    thumb: [
      [-10, -62],
      [-2, -80],
      [10, -90],
    ],
    thumbOver: false,
    nails: true,
  },
  fist: {
    palm: [
      [-15, 6],
      [-25, -20],
      [-24, -52],
      [22, -54],
      [25, -20],
      [15, 6],
    ],
    fingers: [
      [
        [-18, -52],
        [-18, -40],
        [-18, -30],
      ],
      [
        [-6, -56],
        [-6, -40],
        [-6, -28],
      ],
      [
        [7, -56],
        [7, -40],
        [7, -28],
      ],
      [
        [19, -52],
        [19, -40],
        [19, -30],
      ],
    ],
    thumb: [
      [20, -14],
      [14, -26],
      [-8, -26],
    ],
    thumbOver: true,
    nails: false,
  },
  pinch: {
    palm: [
      [-14, 5],
      [-22, -22],
      [-20, -48],
      [-4, -54],
      [10, -50],
      [20, -30],
      [14, 5],
    ],
    fingers: [
      [
        [-14, -44],
        [-22, -58],
        [-14, -70],
      ],
      [
        [-8, -48],
        [-14, -68],
        [-3, -80],
      ],
      [
        [-1, -50],
        [-3, -74],
        [8, -88],
      ],
      [
        [6, -48],
        [10, -76],
        [20, -96],
      ],
    ],
    thumb: [
      [14, -14],
      [28, -48],
      [24, -90],
    ],
    thumbOver: true,
    nails: true,
  },
  point: {
    palm: [
      [-15, 5],
      [-23, -22],
      [-22, -48],
      [-6, -54],
      [10, -54],
      [21, -44],
      [22, -20],
      [14, 5],
    ],
    fingers: [
      [
        [-16, -48],
        [-18, -60],
        [-14, -44],
      ],
      [
        [-5, -51],
        [-6, -66],
        [-3, -46],
      ],
      [
        [6, -51],
        [7, -68],
        [8, -46],
      ],
      [
        [16, -46],
        [20, -72],
        [23, -98],
      ],
    ],
    thumb: [
      [16, -14],
      [24, -34],
      [10, -40],
    ],
    thumbOver: true,
    nails: false,
  },
}

/** A hand in the given pose and skin. */
export function hand(pose: HandPose, skin: string): string {
  const { palm, fingers, thumb, thumbOver, nails } = POSES[pose]
  const edge = darker(skin, 0.42)
  const width = [11.5, 13, 13, 12.5]
  const palmPath = trace(palm)
  const drawFinger = (finger: Finger, i: number) => {
    const d = smooth(finger)
    const tip = finger[finger.length - 1] ?? finger[0]
    const before = finger[finger.length - 2] ?? finger[0]
    const turn = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI + 90
    const w = width[i] ?? 14
    const nail = nails ? place(tip[0], tip[1], oval(0, 1.2, w * 0.24, w * 0.32, lighter(skin, 0.4)), 1, turn) : ''
    return line(d, edge, w + 2.4) + line(d, skin, w) + nail
  }
  const drawnThumb = drawFinger(thumb, 4)
  return (
    (thumbOver ? '' : drawnThumb) +
    path(palmPath, edge, `stroke="${edge}" stroke-width="9" stroke-linejoin="round"`) +
    fingers.map(drawFinger).join('') +
    (pose === 'grip' || pose === 'fist'
      ? ''
      : path(palmPath, skin, `stroke="${skin}" stroke-width="6.6" stroke-linejoin="round"`)) +
    (pose === 'grip'
      ? path(
          trace([
            [-24, -64],
            [-24, -8],
            [-16, 8],
            [16, 8],
            [12, -4],
            [-6, -8],
            [-10, -62],
          ]),
          skin,
          `stroke="${skin}" stroke-width="5" stroke-linejoin="round"`,
        )
      : '') +
    (pose === 'fist'
      ? path(
          trace([
            [-24, -26],
            [24, -26],
            [25, -18],
            [15, 6],
            [-15, 6],
            [-25, -18],
          ]),
          skin,
          `stroke="${skin}" stroke-width="5" stroke-linejoin="round"`,
        )
      : '') +
    (pose === 'open' ? line('M-17 -28q16 -10 34 -4M-14 -38q12 -6 30 -2', darker(skin, 0.22), 1.8) : '') +
    (pose === 'flat' ? line('M-11 -48v-10M1 -50v-10M12 -48v-9', darker(skin, 0.2), 1.8) : '') +
    (thumbOver ? drawnThumb + thumbRoot(thumb, skin) : '')
  )
}

/** Hides the outline where the thumb leaves the palm. */
function thumbRoot([root, second]: Finger, skin: string): string {
  return line(
    `M${n(root[0] - 4)} ${n(root[1] + 2)}L${n((root[0] * 2 + second[0]) / 3)} ${n((root[1] * 2 + second[1]) / 3)}`,
    skin,
    13,
  )
}

/** A forearm from the wrist (0,0) down to `length`, in a sleeve with its cuff. Draw it under the hand. */
export function forearm(length: number, skin: string, sleeve: string, cuffAt = 34): string {
  const shade = darker(sleeve, 0.28)
  return (
    path(
      limb([
        [0, 0, 14],
        [0, cuffAt + 10, 17],
      ]),
      skin,
    ) +
    path(
      `M-25 ${cuffAt}L25 ${cuffAt}L${n(30 + length * 0.06)} ${length}L${n(-30 - length * 0.06)} ${length}Z`,
      sleeve,
    ) +
    path(`M8 ${cuffAt}L25 ${cuffAt}L${n(30 + length * 0.06)} ${length}L14 ${length}Z`, shade) +
    path(`M-27 ${cuffAt}h54v15h-54Z`, lighter(sleeve, 0.18)) +
    line(`M-20 ${cuffAt + 15}h40`, shade, 2)
  )
}

/** An arm ready to place: hand, wrist and sleeve, the wrist at 0,0. */
export const arm = (pose: HandPose, skin: string, sleeve: string, length = 260, cuffAt = 34) =>
  forearm(length, skin, sleeve, cuffAt) + hand(pose, skin)
