import type { Piece } from '../materials/HangingShelf.ts'

/** What a picture's file becomes: pixels, and the side of the pieces that it is handed out in. */
export interface DecodeRequest {
  readonly file: Blob
  readonly width: number
  readonly height: number
}

/** So many pixels a side are uploaded in one frame. */
const PIECE = 1024

/** Decodes a picture, scales it, its lowest row first as textures have it. @throws where the browser can't read the file */
export async function decodePicture({ file, width, height }: DecodeRequest): Promise<Piece[]> {
  const bitmap = await createImageBitmap(file, {
    imageOrientation: 'flipY',
    premultiplyAlpha: 'none',
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  })
  if (width <= PIECE && height <= PIECE) return [{ bitmap, x: 0, y: 0 }]
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
