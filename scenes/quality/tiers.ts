/** What a device is asked to draw. Two tiers, alike in look. */
export type Quality = 'basic' | 'rich'

export interface Tier {
  /** Most device pixels to a CSS pixel. */
  readonly pixelRatio: number
  readonly antialias: boolean
  /** Glazed surfaces reflect. */
  readonly polished: boolean
  readonly anisotropy: number
  /** Pixels of a forged texture's side on the GPU. */
  readonly finishSize: number
  /** Widest picture that is loaded for a visitor who stands before it, pixels. */
  readonly sharpestPicture: number
}

/** Software WebGL pays for every pixel and every filter tap (notes on performance), a graphics card for neither. */
export const TIERS: Readonly<Record<Quality, Tier>> = {
  basic: { pixelRatio: 1, antialias: false, polished: false, anisotropy: 1, finishSize: 256, sharpestPicture: 1280 },
  rich: { pixelRatio: 2, antialias: true, polished: true, anisotropy: 8, finishSize: 512, sharpestPicture: 2048 },
}
