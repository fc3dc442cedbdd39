/** Red, green and blue, 0 to 255 in sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Reads `#rrggbb`. */
export function rgbOf(hex: string): Rgb {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

/** One sRGB channel (0 to 255) as linear light (0 to 1). */
export function linearOf(channel: number): number {
  const c = channel / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

/** `#rrggbb` as linear light. */
export function linearRgbOf(hex: string): Rgb {
  const [r, g, b] = rgbOf(hex)
  return [linearOf(r), linearOf(g), linearOf(b)]
}
