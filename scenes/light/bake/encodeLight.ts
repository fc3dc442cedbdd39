import sharp from 'sharp'
import type { AtlasSize } from '../layOutCharts.ts'
import type { BakedLight } from './bakeLight.ts'

/** The brightest two thousandths may clip: sun spots, which tone mapping rolls off anyway. */
const CLIP = 0.9985

/** A lightmap as an sRGB picture (first row highest, as pictures are) and the irradiance of its full white. */
export async function encodeLight(
  { irradiance, valid }: BakedLight,
  { width, height }: AtlasSize,
): Promise<{ file: Buffer; intensity: number }> {
  const values = irradiance.filter((_, i) => valid[Math.floor(i / 3)]).sort()
  const intensity = Number(Math.max(4, values[Math.floor(values.length * CLIP)] ?? 0).toFixed(3))
  const pixels = new Uint8Array(width * height * 3)
  // Where there is no light, carry on the last value: it compresses to nothing and cannot ring into the charts.
  for (let y = 0; y < height; y++) {
    let last = [0, 0, 0]
    for (let x = 0; x < width; x++) {
      const texel = y * width + x
      if (valid[texel]) last = [0, 1, 2].map((c) => encode((irradiance[texel * 3 + c] ?? 0) / intensity))
      pixels.set(last, ((height - 1 - y) * width + x) * 3)
    }
  }
  const file = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .avif({ quality: 72, effort: 5, chromaSubsampling: '4:4:4' })
    .toBuffer()
  return { file, intensity }
}

function encode(linear: number): number {
  const v = Math.min(1, Math.max(0, linear))
  return Math.round((v < 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055) * 255)
}
