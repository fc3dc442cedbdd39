import { DataArrayTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, SRGBColorSpace } from 'three'
import { LAYERS } from './finishes.ts'
import { FORGED } from './forged.ts'
import { fetchWhole, type OnBytes } from './fetchWhole.ts'

const { size, address } = FORGED

/**
 * Loads all forged textures as one texture array. The caller disposes it.
 * @param onBytes told of every part that arrives
 * @throws where the file cannot be had or read
 */
export async function loadFinishes(signal: AbortSignal, onBytes?: OnBytes): Promise<DataArrayTexture> {
  const strip = await fetchWhole(address, signal, onBytes)
  const pixels = new Uint8Array(size * size * 4 * LAYERS.length)
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser has no 2D canvas.')
  for (const [layer] of LAYERS.entries()) {
    // One layer at a time: each is a short task, so the page stays quick. The first row of a texture is its lowest.
    const bitmap = await createImageBitmap(strip, 0, layer * size, size, size, { imageOrientation: 'flipY' })
    context.drawImage(bitmap, 0, 0)
    bitmap.close()
    pixels.set(context.getImageData(0, 0, size, size).data, layer * size * size * 4)
  }
  signal.throwIfAborted()
  const texture = new DataArrayTexture(pixels, size, size, LAYERS.length)
  texture.name = 'finishes'
  texture.colorSpace = SRGBColorSpace
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 4
  texture.needsUpdate = true
  return texture
}
