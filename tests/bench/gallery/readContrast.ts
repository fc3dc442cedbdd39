import sharp from 'sharp'

/**
 * RMS contrast of a picture: the standard deviation of its luminance, 0 to 1. A white and black checker that is drawn
 * sharply has 0.5, one that was blurred to grey 0.
 */
export async function readContrast(png: Buffer): Promise<number> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length
  const variance = data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length
  return Math.sqrt(variance) / 255
}
