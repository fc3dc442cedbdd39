import { highPass, type Loop } from './loop.ts'

/** Nobody hears below this, in hertz; loudspeakers only suffer from it. */
const LOWEST = 40

/** Takes away what does not swing (a constant offset would click when the sound begins) and keeps the loudest below full. */
export function settle(channels: readonly [Loop, Loop]): readonly [Loop, Loop] {
  const [left, right] = channels.map((loop) => {
    const heard = highPass(loop, LOWEST)
    const mean = heard.reduce((sum, sample) => sum + sample, 0) / heard.length
    return heard.map((sample) => sample - mean)
  })
  if (left === undefined || right === undefined) throw new Error('A soundscape has two channels.')
  const loudest = [left, right].reduce(
    (peak, loop) => loop.reduce((most, sample) => Math.max(most, Math.abs(sample)), peak),
    0,
  )
  const scale = 0.7 / Math.max(loudest, 1e-9)
  return [left.map((sample) => sample * scale), right.map((sample) => sample * scale)]
}
