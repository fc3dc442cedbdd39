import sharp from 'sharp'

/** A lightmap as it is published, to be asked for its light. */
export interface ReadLight {
  /** Irradiance at a place of the map (0 to 1, from the lower left), between its texels as the GPU filters it. */
  at(u: number, v: number): readonly [number, number, number]
}

/**
 * Reads a published lightmap.
 * @param file path of the picture; first row highest, as pictures are
 * @param intensity irradiance of its full white
 */
export async function readLight(file: string, intensity: number): Promise<ReadLight> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const linear = Float32Array.from({ length: 256 }, (_, byte) => {
    const c = byte / 255
    return (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4) * intensity
  })
  const texel = (x: number, y: number, c: number) => {
    const column = Math.min(width - 1, Math.max(0, x))
    const row = height - 1 - Math.min(height - 1, Math.max(0, y))
    return linear[data[(row * width + column) * channels + c] ?? 0] ?? 0
  }
  return {
    at(u, v) {
      const [x, y] = [u * width - 0.5, v * height - 0.5]
      const [left, low] = [Math.floor(x), Math.floor(y)]
      const [fx, fy] = [x - left, y - low]
      const channel = (c: number) =>
        (texel(left, low, c) * (1 - fx) + texel(left + 1, low, c) * fx) * (1 - fy) +
        (texel(left, low + 1, c) * (1 - fx) + texel(left + 1, low + 1, c) * fx) * fy
      return [channel(0), channel(1), channel(2)]
    },
  }
}
