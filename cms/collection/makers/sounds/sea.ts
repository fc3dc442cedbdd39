import { chance } from '../random.ts'
import {
  bandPass,
  bubble,
  highPass,
  lowPass,
  noise,
  place,
  scattered,
  shaped,
  silence,
  together,
  type Loop,
} from './loop.ts'
import type { Soundscape } from './Soundscape.ts'

/** When the waves of one round come, in parts of it, and how high they are: no two intervals alike. */
const WAVES = [
  { at: 0.07, height: 1, width: 0.1 },
  { at: 0.38, height: 0.7, width: 0.085 },
  { at: 0.69, height: 0.86, width: 0.095 },
] as const

/** A wave's course: it gathers slowly, breaks quickly and runs out slowly. */
function swell(turn: number, late: number): number {
  return WAVES.reduce((sum, { at, height, width }) => {
    const from = ((turn - at - late + 1.5) % 1) - 0.5
    const side = from < 0 ? width * 1.2 : width * 0.8
    return sum + height * Math.exp(-((from / side) ** 2))
  }, 0)
}

function shore(seconds: number, seed: number, late: number): Loop {
  const water = noise(seconds, seed)
  const deep = lowPass(lowPass(water, 180), 260)
  const breaking = lowPass(noise(seconds, seed + 1), (turn) => 350 + 2600 * swell(turn, late) ** 1.5)
  const foam = highPass(bandPass(noise(seconds, seed + 2), 3800, 0.6), 1800)
  const fizz = silence(seconds)
  const random = chance(seed + 3)
  for (const moment of scattered(seconds, Math.round(seconds * 26), random)) {
    const level = swell(moment / seconds, late + 0.045)
    place(fizz, bubble(random.between(900, 3200), random.between(0.012, 0.04)), moment, 0.05 * level * random.next())
  }
  return together(
    shaped(deep, (turn) => 0.9 + 0.8 * swell(turn, late - 0.03)),
    shaped(breaking, (turn) => 0.05 + 0.5 * swell(turn, late)),
    shaped(foam, (turn) => 0.012 + 0.14 * swell(turn, late + 0.05)),
    fizz,
  )
}

/** Waves on sand, seen from the beach. The same water is heard a little later on the right. */
export const sea: Soundscape = {
  name: 'sea',
  seconds: 24,
  make: (seconds) => {
    const [left, right] = [shore(seconds, 11, 0), shore(seconds, 41, 0.012)]
    return [together(left, shaped(right, 0.25)), together(right, shaped(left, 0.25))]
  },
}
