import { TONES, type Tone } from './Chart.ts'

/** The colour of the n-th group, from 0. */
export function toneOf(group: number): Tone {
  return TONES[group % TONES.length] ?? 'first'
}
