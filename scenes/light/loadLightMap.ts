import { LinearFilter, SRGBColorSpace, Texture } from 'three'
import { fetchWhole, type OnBytes } from '../materials/fetchWhole.ts'

/** Loads a baked lightmap. The caller disposes it. */
export async function loadLightMap(address: string, signal: AbortSignal, onBytes?: OnBytes): Promise<Texture> {
  const file = await fetchWhole(address, signal, onBytes)
  const bitmap = await createImageBitmap(file, { imageOrientation: 'flipY', colorSpaceConversion: 'none' })
  const texture = new Texture(bitmap)
  texture.name = address
  texture.flipY = false
  texture.colorSpace = SRGBColorSpace
  texture.generateMipmaps = false
  texture.minFilter = LinearFilter
  texture.magFilter = LinearFilter
  texture.needsUpdate = true
  texture.addEventListener('dispose', () => bitmap.close())
  return texture
}
