/**
 * The waveform to be drawn: the loudest sample of each stretch, as 0 to 255 of the loudest of all.
 * @param most how many values at most
 */
export function peaksOf(samples: Float32Array, most = 400): number[] {
  const count = Math.min(most, samples.length)
  const loudest = Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * samples.length) / count)
    const to = Math.floor(((index + 1) * samples.length) / count)
    return samples.subarray(from, to).reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)
  })
  const top = Math.max(...loudest, 1e-9)
  return loudest.map((peak) => Math.round((255 * peak) / top))
}
