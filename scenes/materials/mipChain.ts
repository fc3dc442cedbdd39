/** Pixels without a picture's file: RGBA bytes, sRGB, the lowest row first as textures have it. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** sRGB byte → light, 0 to 1 (IEC 61966-2-1). */
const LIGHT = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

/** Steps of light that are told apart: finer than a byte of sRGB everywhere but in the darkest two. */
const STEPS = 4095

/** Light, in steps → sRGB byte. */
const BYTE = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = step / STEPS
  return Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
})

/** How many levels a texture of this side has down to one texel, itself included. */
export const levelsOf = (side: number): number => Math.floor(Math.log2(side)) + 1

/**
 * The smaller copies of a picture, each half as large as the one before, rounded up: light is averaged, not bytes, as graphics
 * cards do for sRGB textures. Cards make those of a whole texture array at once, and software WebGL takes half a second for
 * that whenever one picture has come (measured: 48 layers of 384², SwiftShader, two cores: 610 ms; by hand a layer's take 4 ms).
 *
 * @param count how many copies
 */
export function mipChain(whole: Pixels, count: number): Pixels[] {
  const chain: Pixels[] = []
  let last = whole
  for (let n = 0; n < count; n++) {
    last = halved(last)
    chain.push(last)
  }
  return chain
}

function halved({ data, width, height }: Pixels): Pixels {
  const [across, up] = [Math.ceil(width / 2), Math.ceil(height / 2)]
  const half = new Uint8ClampedArray(across * up * 4)
  for (let y = 0; y < up; y++) {
    const low = 2 * y * width * 4
    // The last row of an odd number counts twice, and the last column.
    const high = Math.min(2 * y + 1, height - 1) * width * 4
    for (let x = 0; x < across; x++) {
      const left = 2 * x * 4
      const right = Math.min(2 * x + 1, width - 1) * 4
      const to = (y * across + x) * 4
      for (let channel = 0; channel < 3; channel++) {
        const light =
          at(LIGHT, data[low + left + channel]) +
          at(LIGHT, data[low + right + channel]) +
          at(LIGHT, data[high + left + channel]) +
          at(LIGHT, data[high + right + channel])
        half[to + channel] = at(BYTE, Math.round((light * STEPS) / 4))
      }
      half[to + 3] = 255
    }
  }
  return { data: half, width: across, height: up }
}

function at(table: Float32Array | Uint8Array, index = 0): number {
  return table[index] ?? 0
}
