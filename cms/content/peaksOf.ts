/** More would be drawn in less than a pixel each (Media.ts). */
export const MOST_PEAKS = 400

/**
 * The loudness along a sound, 0 to 255, the loudest moment being 255: what a waveform is drawn from.
 * @param channels samples of each channel, -1 to 1, all of one length
 */
export function peaksOf(channels: readonly Float32Array[], most = MOST_PEAKS): number[] {
  const length = channels[0]?.length ?? 0
  const count = Math.min(most, length)
  const loudest = Array.from({ length: count }, (_, place) => {
    const from = Math.floor((place * length) / count)
    const to = Math.floor(((place + 1) * length) / count)
    return channels.reduce(
      (peak, samples) =>
        samples.subarray(from, to).reduce((highest, sample) => Math.max(highest, Math.abs(sample)), peak),
      0,
    )
  })
  // Silence is no division by nothing.
  const top = loudest.reduce((highest, peak) => Math.max(highest, peak), 1e-9)
  return loudest.map((peak) => Math.round((255 * peak) / top))
}
