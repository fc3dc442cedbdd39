import { chance } from '../random.ts'
import { bandPass, lowPass, noise, place, RATE, shaped, silence, together, type Loop } from './loop.ts'
import type { Soundscape } from './Soundscape.ts'

/** A cricket: a note of its own, and a chirp of so many wing strokes every so often. */
interface Cricket {
  readonly hertz: number
  readonly strokes: number
  /** Chirps in one round: a whole number, so that the round closes. */
  readonly chirps: number
  readonly left: number
  readonly right: number
}

const CRICKETS: readonly Cricket[] = [
  { hertz: 4150, strokes: 4, chirps: 41, left: 0.5, right: 0.12 },
  { hertz: 4420, strokes: 3, chirps: 37, left: 0.1, right: 0.36 },
  { hertz: 3980, strokes: 5, chirps: 29, left: 0.2, right: 0.22 },
  { hertz: 4700, strokes: 3, chirps: 46, left: 0.06, right: 0.1 },
]

/** Seconds of one stroke of the wings, with the pause after it. */
const STROKE = 0.034

function chirp({ hertz, strokes }: Cricket): Float32Array {
  return silence(strokes * STROKE).map((_, index) => {
    const time = index / RATE
    const stroke = (time % STROKE) / STROKE
    const wing = stroke < 0.65 ? Math.sin((Math.PI * stroke) / 0.65) ** 2 : 0
    const louder = 0.55 + (0.45 * time) / (strokes * STROKE)
    return wing * louder * (Math.sin(2 * Math.PI * hertz * time) + 0.12 * Math.sin(2 * Math.PI * 2 * hertz * time))
  })
}

function side(seconds: number, hear: 'left' | 'right', seed: number): Loop {
  const song = silence(seconds)
  for (const [number, cricket] of CRICKETS.entries()) {
    const random = chance(71 + number)
    for (let each = 0; each < cricket.chirps; each++) {
      const moment = ((each + 0.12 * random.next()) * seconds) / cricket.chirps
      // They fall silent now and then, all but together, as crickets do.
      const rest = Math.sin(2 * Math.PI * (moment / seconds) + number * 0.6) > -0.72
      if (rest) place(song, chirp(cricket), moment, cricket[hear] * 0.1 * random.between(0.7, 1))
    }
  }
  const wind = shaped(
    bandPass(noise(seconds, seed), (turn) => 240 + 90 * Math.sin(2 * Math.PI * (turn + 0.1)), 0.6),
    (turn) => 0.16 + 0.09 * Math.sin(2 * Math.PI * (turn + 0.35)) + 0.04 * Math.sin(2 * Math.PI * (3 * turn + 0.8)),
  )
  const ground = shaped(lowPass(lowPass(noise(seconds, seed + 1), 110), 160), 0.5)
  return together(song, wind, ground)
}

/** Open country after dark: four crickets, each in its own time, and a little wind. */
export const night: Soundscape = {
  name: 'night',
  seconds: 24,
  make: (seconds) => [side(seconds, 'left', 901), side(seconds, 'right', 931)],
}
