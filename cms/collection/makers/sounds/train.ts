import { chance } from '../random.ts'
import {
  bandPass,
  highPass,
  lowPass,
  noise,
  place,
  RATE,
  shaped,
  silence,
  struck,
  together,
  type Loop,
} from './loop.ts'
import type { Soundscape } from './Soundscape.ts'

/** Joints of the rail passed in one round: with 24 s some 18 m of rail at 60 km/h. */
const JOINTS = 22

/** Seconds between the two axles of a bogie. */
const AXLES = 0.17

/** A wheel over a joint: a thud in the floor and a dull ring of steel. */
function wheel(seed: number): Float32Array {
  const { between } = chance(seed)
  const hit = struck(
    [
      [58 * between(0.97, 1.03), 1, 0.28],
      [97 * between(0.97, 1.03), 0.6, 0.22],
      [410 * between(0.95, 1.05), 0.1, 0.12],
      [890 * between(0.95, 1.05), 0.05, 0.08],
    ],
    0.003,
  )
  const { next } = chance(seed + 1)
  const grit = hit.map((_, index) => (2 * next() - 1) * Math.exp((-index / RATE) * 55) * Math.min(1, index / 60) * 0.16)
  return hit.map((sample, index) => sample + (grit[index] ?? 0))
}

function carriage(seconds: number, seed: number, nearer: number): Loop {
  const floor = shaped(
    lowPass(lowPass(noise(seconds, seed), 130), 210),
    (turn) => 1.5 + 0.25 * Math.sin(2 * Math.PI * 2 * turn),
  )
  const rolling = shaped(
    bandPass(noise(seconds, seed + 1), 520, 0.5),
    (turn) => 0.05 + 0.012 * Math.sin(2 * Math.PI * (3 * turn + 0.3)),
  )
  const air = shaped(
    highPass(lowPass(noise(seconds, seed + 2), 3200), 900),
    (turn) => 0.011 + 0.004 * Math.sin(2 * Math.PI * (turn + 0.6)),
  )
  const joints = silence(seconds)
  const random = chance(seed + 3)
  for (let joint = 0; joint < JOINTS; joint++) {
    const moment = (joint * seconds) / JOINTS
    for (const [axle, level] of [
      [0, 0.85],
      [AXLES, 0.7],
      // The bogie at the other end of the carriage, heard through the floor.
      [0.56, 0.26],
      [0.56 + AXLES, 0.22],
    ] as const)
      place(
        joints,
        wheel(seed + 10 + joint),
        moment + axle + random.between(-0.004, 0.004),
        level * nearer * random.between(0.85, 1.1),
      )
  }
  return together(floor, rolling, air, lowPass(joints, 1500))
}

/** Inside a carriage at an even pace. */
export const train: Soundscape = {
  name: 'train',
  seconds: 24,
  make: (seconds) => {
    const [left, right] = [carriage(seconds, 101, 0.9), carriage(seconds, 101, 0.75)]
    const hiss = [bandPass(noise(seconds, 131), 700, 0.6), bandPass(noise(seconds, 141), 700, 0.6)] as const
    return [together(left, shaped(hiss[0], 0.03)), together(right, shaped(hiss[1], 0.03))]
  },
}
