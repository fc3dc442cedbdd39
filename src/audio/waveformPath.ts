/** Units of the drawing's height; its width is one unit a peak. */
export const WAVE_HEIGHT = 100
/** The least that a peak stands out from the middle: silence is drawn as a line. */
const LEAST = 2
/** What `MediaAudio.peaks` count up to. */
const LOUDEST = 255

/**
 * The outline of a waveform, above and below the middle, as an SVG path. A recording whose loudness is not known is a
 * line.
 *
 * @param peaks 0 to 255
 */
export function waveformPath(peaks: readonly number[]): string {
  const middle = WAVE_HEIGHT / 2
  const heights = (peaks.length > 1 ? peaks : [0, 0]).map((peak) => Math.max(LEAST, (peak / LOUDEST) * middle))
  const above = heights.map((height, x) => `${x} ${round(middle - height)}`)
  const below = heights.map((height, x) => `${x} ${round(middle + height)}`).toReversed()
  return `M${[...above, ...below].join('L')}Z`
}

/** Units of the drawing's width. */
export function waveWidth(peaks: readonly number[]): number {
  return Math.max(1, peaks.length - 1)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
