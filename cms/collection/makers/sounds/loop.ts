import { chance, type Chance } from '../random.ts'

/** Samples a second of every soundscape. */
export const RATE = 48000

/** One channel of a loop: time runs in a circle, so what rings at the end rings on at the beginning. */
export type Loop = Float32Array

export const silence = (seconds: number): Loop => new Float32Array(Math.round(seconds * RATE))

/** White noise, the same for the same seed. */
export function noise(seconds: number, seed: number): Loop {
  const { next } = chance(seed)
  return silence(seconds).map(() => 2 * next() - 1)
}

/**
 * Runs a filter round the circle twice and keeps the second time: by then it no longer remembers that it ever began, so
 * that the end runs into the beginning. Right for filters that ring for less than a loop.
 */
function around(loop: Loop, step: (sample: number, index: number) => number): Loop {
  for (const [index, sample] of loop.entries()) step(sample, index)
  return loop.map(step)
}

/** A number, or one for each moment of the loop (0 to 1 around the circle). */
export type Course = number | ((turn: number) => number)

const at = (course: Course, index: number, length: number) =>
  typeof course === 'number' ? course : course(index / length)

/** Second-order state-variable filter (A. Simper's form): stable while its frequency moves. */
function filtered(
  loop: Loop,
  hertz: Course,
  q: number,
  take: (low: number, band: number, input: number) => number,
): Loop {
  let one = 0
  let two = 0
  const k = 1 / q
  return around(loop, (input, index) => {
    const g = Math.tan((Math.PI * Math.min(at(hertz, index, loop.length), RATE * 0.45)) / RATE)
    const a1 = 1 / (1 + g * (g + k))
    const v3 = input - two
    const band = a1 * one + g * a1 * v3
    const low = two + g * a1 * one + g * g * a1 * v3
    one = 2 * band - one
    two = 2 * low - two
    return take(low, band, input)
  })
}

export const lowPass = (loop: Loop, hertz: Course, q = 0.7) => filtered(loop, hertz, q, (low) => low)
export const highPass = (loop: Loop, hertz: Course, q = 0.7) =>
  filtered(loop, hertz, q, (low, band, input) => input - band / q - low)
/** The pass band keeps its loudness however narrow it is. */
export const bandPass = (loop: Loop, hertz: Course, q: number) => filtered(loop, hertz, q, (_, band) => band / q)

/** Times a course: how loud it is from moment to moment. */
export const shaped = (loop: Loop, level: Course): Loop =>
  loop.map((sample, index) => sample * at(level, index, loop.length))

/** Adds a short sound into a loop; what goes over the end comes in again at the beginning. */
export function place(into: Loop, sound: Float32Array, seconds: number, level = 1): void {
  const from = Math.round(seconds * RATE)
  for (const [index, sample] of sound.entries()) {
    const spot = (((from + index) % into.length) + into.length) % into.length
    into[spot] = (into[spot] ?? 0) + level * sample
  }
}

/** The sum of several loops of one length. */
export function together(...loops: readonly Loop[]): Loop {
  const [first, ...others] = loops
  if (first === undefined) throw new Error('There is nothing to add together.')
  return first.map((sample, index) => others.reduce((sum, loop) => sum + (loop[index] ?? 0), sample))
}

/** A room around it: echoes of growing number and falling strength, running on round the circle. */
export function inRoom(loop: Loop, { seconds, wet, dark, seed }: Room): Loop {
  const { between, next } = chance(seed)
  const echoes = Array.from({ length: 70 }, () => {
    const late = seconds * next() ** 1.4
    return {
      after: Math.round((0.012 + late) * RATE),
      level: (next() < 0.5 ? -1 : 1) * 10 ** ((-3 * late) / seconds) * between(0.5, 1),
    }
  })
  const muffled = lowPass(loop, dark)
  const size = loop.length
  return loop.map((dry, index) => {
    const heard = echoes.reduce(
      (sum, { after, level }) => sum + level * (muffled[(index - after + 4 * size) % size] ?? 0),
      0,
    )
    return dry + (wet * heard) / Math.sqrt(echoes.length)
  })
}

interface Room {
  /** Until an echo is a thousandth of the sound. */
  readonly seconds: number
  /** How much of the room is heard, 0 to 1. */
  readonly wet: number
  /** Walls swallow what is above this, in hertz. */
  readonly dark: number
  readonly seed: number
}

/** A struck or plucked thing: partials that die away, each `[hertz, level, seconds to a thousandth]`. */
export function struck(partials: readonly (readonly [number, number, number])[], attack = 0.002): Float32Array {
  const length = Math.max(...partials.map(([, , seconds]) => seconds))
  return silence(length).map((_, index) => {
    const time = index / RATE
    const rise = Math.min(1, time / attack)
    // The last hundredth fades to nothing, so that the end is no click.
    const fall = Math.min(1, (length - time) / 0.01)
    return (
      rise *
      fall *
      partials.reduce(
        (sum, [hertz, level, seconds]) =>
          sum + level * Math.exp((-6.9 * time) / seconds) * Math.sin(2 * Math.PI * hertz * time),
        0,
      )
    )
  })
}

/** A drop or a bubble: a short tone whose pitch rises as it closes. */
export function bubble(hertz: number, seconds: number, rise = 0.6): Float32Array {
  let phase = 0
  return silence(seconds).map((_, index) => {
    const turn = index / (seconds * RATE)
    phase += (2 * Math.PI * hertz * (1 + rise * turn)) / RATE
    return Math.sin(phase) * Math.sin(Math.PI * Math.min(1, turn * 8) * 0.5) * (1 - turn) ** 2
  })
}

/** Moments of a loop, spread by chance but never all at once: one in each of `count` equal stretches. */
export function scattered(seconds: number, count: number, random: Chance): number[] {
  return Array.from({ length: count }, (_, index) => ((index + random.next()) * seconds) / count)
}
