/** The most irradiance that a vertex can carry; the masonry material's shader knows it too. */
export const MOST_LIGHT = 16

/** Irradiance as a byte: the square root keeps shadows apart. */
export function lightByte(irradiance: number): number {
  return Math.round(Math.sqrt(Math.min(MOST_LIGHT, Math.max(0, irradiance)) / MOST_LIGHT) * 255)
}
