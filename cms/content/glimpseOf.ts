import type { MediaImage } from './Media.ts'

/** Pixels: wide enough for a card on a sharp screen. */
export const GLIMPSE = 960

/** A picture without its sizes that are wider than so many pixels; never without its smallest. */
export function noWiderThan(pixels: number, image: MediaImage): MediaImage {
  const [smallest] = image.sizes
  const sizes = image.sizes.filter(({ width }) => width <= pixels)
  return { ...image, sizes: sizes.length === 0 && smallest ? [smallest] : sizes }
}

/** A picture as it is seen from elsewhere: a door, a stop of a tour, a voice. */
export function glimpseOf(image: MediaImage): MediaImage {
  return noWiderThan(GLIMPSE, image)
}
