import type { Pixels } from './mipChain.ts'

/** The pixels of a bitmap, on opaque black; null where the browser gives none. */
export function pixelsOf(bitmap: ImageBitmap): Pixels | null {
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) return null
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, width, height)
}
