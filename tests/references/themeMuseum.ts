import { GALLERIES, type GalleryRequest } from '../support/openGallery.ts'

/** Exhibits a theme: a hall of the smallest size with things on both walls. */
const EACH = 4

/** A museum with one room a theme, in which references are taken and looked for again: the same pictures every time. */
export const THEME_MUSEUM: GalleryRequest = {
  count: EACH * GALLERIES.length,
  settings: GALLERIES,
  kinds: 'mixed',
  // Eight pictures over again: encoding sixty would take half a minute of a test.
  distinct: 8,
}

/** Pixels wide, as references are kept; as high as the screen's proportion says. */
export const REFERENCE_WIDTH = { desktop: 240, phone: 120 } as const

/** Pixels wide, as they are taken: software WebGL pays by the pixel, and half the size is drawn sharp enough. */
export const TAKEN_WIDTH = { desktop: 480, phone: 240 } as const
