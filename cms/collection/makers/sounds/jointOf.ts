import type { Joint } from './MadeSound.ts'

/** Looks at the joint of a loop. */
export function jointOf(samples: Float32Array): Joint {
  const { length } = samples
  const sample = (index: number) => samples[(index + length) % length] ?? 0
  const step = (index: number) => Math.abs(sample(index) - sample(index - 1))
  const bend = (index: number) => Math.abs(sample(index + 1) - 2 * sample(index) + sample(index - 1))
  let [sum, largestStep, largestBend] = [0, 0, 0]
  for (let index = 0; index < length; index++) {
    sum += sample(index)
    // Inside only: the joint is measured beside it.
    if (index > 0) largestStep = Math.max(largestStep, step(index))
    if (index > 0 && index < length - 1) largestBend = Math.max(largestBend, bend(index))
  }
  return {
    length,
    offset: sum / length,
    step: step(0),
    largestStep,
    bend: Math.max(bend(0), bend(length - 1)),
    largestBend,
  }
}
