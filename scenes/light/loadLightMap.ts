import { LinearFilter, SRGBColorSpace, Texture } from 'three'
import { fetchWhole, type OnBytes } from '../materials/fetchWhole.ts'

interface LightMapRequest {
  readonly address: string
  readonly signal: AbortSignal
  /** Texels of a side to shrink it to; as it was baked without. */
  readonly side?: number
  readonly onBytes?: OnBytes
}

/** Loads a baked lightmap. The caller disposes it. */
export async function loadLightMap({ address, signal, side, onBytes }: LightMapRequest): Promise<Texture> {
  const file = await fetchWhole(address, signal, onBytes)
  const bitmap = await createImageBitmap(file, {
    imageOrientation: 'flipY',
    colorSpaceConversion: 'none',
    ...(side === undefined ? {} : { resizeWidth: side, resizeHeight: side, resizeQuality: 'medium' }),
  })
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
