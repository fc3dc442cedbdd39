import { chance } from '../random.ts'
import {
  highPass,
  inRoom,
  lowPass,
  noise,
  place,
  RATE,
  scattered,
  shaped,
  silence,
  struck,
  together,
  type Loop,
} from './loop.ts'
import type { Soundscape } from './Soundscape.ts'

/** First and second formants of vowels in hertz, with how often they come: a murmur in no language. */
const VOWELS = [
  [710, 1250],
  [430, 1950],
  [330, 2250],
  [480, 950],
  [350, 820],
  [600, 1500],
] as const

/** How many speak at once, none near enough to be understood. */
const SPEAKERS = 24

interface Resonance {
  one: number
  two: number
}

/** A resonator as speech synthesisers use it (D. Klatt's): one formant of a mouth. */
function resonate(state: Resonance, input: number, hertz: number, width: number): number {
  const radius = Math.exp((-Math.PI * width) / RATE)
  const b = 2 * radius * Math.cos((2 * Math.PI * hertz) / RATE)
  const c = -radius * radius
  const output = (1 - b - c) * input + b * state.one + c * state.two
  state.two = state.one
  state.one = output
  return output
}

/** Somebody who talks in syllables without words: breath, phrases of three to nine syllables, and silences. */
function speaker(seconds: number, seed: number): Loop {
  const random = chance(seed)
  const voice = random.next() < 0.5 ? random.between(98, 145) : random.between(165, 235)
  const throat = random.between(0.88, 1.16)
  const into = silence(seconds)
  let moment = random.between(0, 3)
  while (moment < seconds + 1) {
    const syllables = Math.round(random.between(3, 9))
    for (let spoken = 0; spoken < syllables; spoken++) {
      const length = random.between(0.11, 0.26)
      place(
        into,
        syllable(
          length,
          voice * random.between(0.9, 1.18) * (1 - 0.02 * spoken),
          random.pick<readonly [number, number]>(VOWELS),
          throat,
        ),
        moment,
        random.between(0.6, 1),
      )
      moment += length * random.between(0.95, 1.25)
    }
    moment += random.between(0.5, 2.6)
  }
  return into
}

function syllable(
  seconds: number,
  hertz: number,
  [first, second]: readonly [number, number],
  throat: number,
): Float32Array {
  const [f1, f2, f3] = [
    { one: 0, two: 0 },
    { one: 0, two: 0 },
    { one: 0, two: 0 },
  ]
  let phase = 0
  return silence(seconds).map((_, index) => {
    const turn = index / (seconds * RATE)
    phase = (phase + (hertz * (1 + 0.06 * Math.sin(Math.PI * turn))) / RATE) % 1
    // The vocal folds: a pulse that opens gently and closes fast.
    const pulse = phase < 0.6 ? Math.sin((Math.PI * phase) / 1.2) ** 2 : phase < 0.7 ? (0.7 - phase) * 10 : 0
    const glide = 0.85 + 0.15 * Math.sin(Math.PI * turn)
    const mouth =
      resonate(f1, pulse, first * throat * glide, 90) +
      0.5 * resonate(f2, pulse, second * throat, 130) +
      0.18 * resonate(f3, pulse, 2600 * throat, 200)
    return mouth * Math.sin(Math.PI * turn) ** 0.7
  })
}

function side(seconds: number, seed: number): Loop {
  const crowd = silence(seconds)
  const random = chance(seed)
  for (let one = 0; one < SPEAKERS / 2; one++) {
    const far = lowPass(speaker(seconds, seed + 7 * one), random.between(900, 2400))
    place(crowd, far, 0, random.between(0.35, 1))
  }
  const steps = silence(seconds)
  for (const moment of scattered(seconds, 46, random))
    place(
      steps,
      struck([
        [random.between(150, 260), 1, 0.05],
        [random.between(700, 1200), 0.25, 0.03],
      ]),
      moment,
      random.between(0.02, 0.1),
    )
  const trays = silence(seconds)
  for (const moment of scattered(seconds, 5, random)) {
    const note = random.between(1900, 3100)
    place(
      trays,
      struck([
        [note, 1, 0.5],
        [note * 2.41, 0.5, 0.3],
        [note * 3.9, 0.25, 0.2],
      ]),
      moment,
      random.between(0.012, 0.035),
    )
  }
  const air = shaped(lowPass(noise(seconds, seed + 500), 700), 0.05)
  return together(crowd, steps, trays, air)
}

/** A covered street at a busy hour: voices whose words nobody can make out, steps, a tray of glasses now and then. */
export const market: Soundscape = {
  name: 'market',
  seconds: 24,
  make: (seconds) => {
    const heard = [side(seconds, 701), side(seconds, 907)] as const
    const walls = { seconds: 0.9, wet: 0.9, dark: 2600, seed: 33 }
    const [left, right] = heard.map((loop, index) => highPass(inRoom(loop, { ...walls, seed: 33 + index }), 90))
    const [a, b] = [left ?? silence(seconds), right ?? silence(seconds)]
    return [together(a, shaped(b, 0.35)), together(b, shaped(a, 0.35))]
  },
}
