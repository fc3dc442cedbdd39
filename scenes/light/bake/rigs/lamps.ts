import type { Rgb } from '../../../materials/palette.ts'
import type { Lamp, Sky } from '../BakeScene.ts'

/**
 * A spotlight.
 * @param dark cosine from the axis where its light ends
 * @param full cosine from the axis within which it is whole
 */
export function spot(at: Rgb, target: Rgb, intensity: Rgb, dark: number, full: number, samples = 3): Lamp {
  const axis = [target[0] - at[0], target[1] - at[1], target[2] - at[2]] as const
  const length = Math.hypot(...axis)
  return {
    at,
    intensity,
    cone: { towards: [axis[0] / length, axis[1] / length, axis[2] / length], dark, full },
    size: 0.06,
    samples,
  }
}

/** A lamp that shines all around. */
export function bulb(at: Rgb, intensity: Rgb, size = 0.16): Lamp {
  return { at, intensity, cone: null, size, samples: 4 }
}

/** The same sky all over, darker earth below. */
export function evenSky(above: Rgb, below: Rgb = [above[0] * 0.3, above[1] * 0.26, above[2] * 0.2]): Sky {
  return (_x, y) => (y < -0.02 ? below : above)
}
