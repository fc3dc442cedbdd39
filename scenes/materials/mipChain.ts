/** Pixels without a picture's file: RGBA bytes, sRGB, the lowest row first as textures have it. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** Light of a texel in whole numbers: the sum of four has 16 bits. */
const FULL = 16_383

/** sRGB byte → light (IEC 61966-2-1). */
const LIGHT = Uint16Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return Math.round(FULL * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
})

/** Light of four texels → sRGB byte of the one between them. */
const BYTE = Uint8Array.from({ length: 4 * FULL + 1 }, (_, sum) => {
  const light = sum / (4 * FULL)
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
  const half = new Uint8ClampedArray(across * up * 4).fill(255)
  let to = 0
  for (let y = 0; y < up; y++) {
    const low = 2 * y * width * 4
    // The last row of an odd number counts twice, and the last column.
    const high = Math.min(2 * y + 1, height - 1) * width * 4
    for (let x = 0; x < across; x++, to += 4) {
      const left = 8 * x
      const right = Math.min(left + 4, (width - 1) * 4)
      for (let c = 0; c < 3; c++) {
        const a = LIGHT[data[low + left + c] ?? 0] ?? 0
        const b = LIGHT[data[low + right + c] ?? 0] ?? 0
        const d = LIGHT[data[high + left + c] ?? 0] ?? 0
        const e = LIGHT[data[high + right + c] ?? 0] ?? 0
        half[to + c] = BYTE[a + b + d + e] ?? 0
      }
    }
  }
  return { data: half, width: across, height: up }
}
