import type { Piece } from '../materials/HangingShelf.ts'
import { mipChain } from '../materials/mipChain.ts'
import { pixelsOf } from '../materials/pixelsOf.ts'

/** What a picture's file becomes: pixels, and the side of the pieces that it is handed out in. */
export interface DecodeRequest {
  readonly file: Blob
  readonly width: number
  readonly height: number
  /** How many smaller copies it is to have; none where it comes in several pieces. */
  readonly smaller: number
}

/** So many pixels a side are uploaded in one frame. */
const PIECE = 1024

/** Decodes a picture, scales it, its lowest row first as textures have it. @throws where the browser can't read the file */
export async function decodePicture({ file, width, height, smaller }: DecodeRequest): Promise<Piece[]> {
  const bitmap = await createImageBitmap(file, {
    imageOrientation: 'flipY',
    premultiplyAlpha: 'none',
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  })
  if (width <= PIECE && height <= PIECE) {
    const pixels = smaller > 0 ? pixelsOf(bitmap) : null
    return [{ bitmap, x: 0, y: 0, ...(pixels ? { smaller: mipChain(pixels, smaller) } : {}) }]
  }
  try {
    return await Promise.all(
      startsOf(width).flatMap((x) =>
        startsOf(height).map(async (y) => ({
          bitmap: await createImageBitmap(bitmap, x, y, Math.min(PIECE, width - x), Math.min(PIECE, height - y), {
            premultiplyAlpha: 'none',
          }),
          x,
          y,
        })),
      ),
    )
  } finally {
    bitmap.close()
  }
}

function startsOf(length: number): number[] {
  return Array.from({ length: Math.ceil(length / PIECE) }, (_, n) => n * PIECE)
}
