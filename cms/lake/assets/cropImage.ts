import sharp, { type Sharp } from 'sharp'
import type { ImageWish } from './ImageWish.ts'

/** Fills the wished size and cuts what is over: in the middle, at an edge, around the focal point, or where most happens. */
export function cropImage(image: Sharp, wish: ImageWish, part: { width: number; height: number }): Sharp {
  const width = wish.width ?? Math.round((part.width * (wish.height ?? part.height)) / part.height)
  const height = wish.height ?? Math.round((part.height * (wish.width ?? part.width)) / part.width)
  if (wish.crop === 'focalpoint') return cropAround(image, wish.focalPoint, part, width, height)
  return image.resize({ width, height, fit: 'cover', position: positionOf(wish.crop) })
}

function positionOf(crop: string): string | number {
  if (crop === 'entropy') return sharp.strategy.entropy
  const sides = crop.split(',').filter((side) => ['top', 'bottom', 'left', 'right'].includes(side))
  return sides.length > 0 ? sides.join(' ') : 'centre'
}

/** The part of the wished shape that has the focal point in its middle, as far as the edges allow. */
function cropAround(
  image: Sharp,
  [x, y]: readonly [number, number],
  part: { width: number; height: number },
  width: number,
  height: number,
): Sharp {
  const scale = Math.max(width / part.width, height / part.height)
  const cutWidth = Math.min(part.width, Math.max(1, Math.round(width / scale)))
  const cutHeight = Math.min(part.height, Math.max(1, Math.round(height / scale)))
  const left = clamp(Math.round(x * part.width - cutWidth / 2), part.width - cutWidth)
  const top = clamp(Math.round(y * part.height - cutHeight / 2), part.height - cutHeight)
  // The enlarged picture is cut at the same place: sharp allows one extraction before and one after a resize.
  const whole = { width: Math.round(part.width * scale), height: Math.round(part.height * scale) }
  const atLeft = clamp(Math.round(left * scale), whole.width - width)
  const atTop = clamp(Math.round(top * scale), whole.height - height)
  return image
    .resize({ ...whole, fit: 'fill' })
    .extract({ left: atLeft, top: atTop, width: Math.min(width, whole.width), height: Math.min(height, whole.height) })
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}
