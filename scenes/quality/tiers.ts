/** What a device is asked to draw. Two tiers, alike in look. */
export type Quality = 'basic' | 'rich'

/** Places of one size in a texture array, for things that hang on walls: pictures, labels. */
export interface LayerLevel {
  /** Pixels. A picture lies in it whole, along its longer side. */
  readonly width: number
  readonly height: number
  /** How many there are. */
  readonly count: number
  /** Smaller copies of each, for things that are seen from afar or from the side. */
  readonly mipmaps: boolean
  /** Everything that hangs wants one, as far as they go; other levels are for what is as large on the screen. */
  readonly forAll: boolean
}

export interface Tier {
  /** Glazed surfaces reflect. */
  readonly polished: boolean
  readonly anisotropy: number
  /** Pixels of a forged texture's side on the GPU. */
  readonly finishSize: number
  /** By growing size. */
  readonly pictures: readonly LayerLevel[]
  readonly labels: readonly LayerLevel[]
}

/** Blurs of all that may hang in four halls at once: until its file comes, and where it never does. */
const BLURS: LayerLevel = { width: 32, height: 32, count: 96, mipmaps: false, forAll: true }

function thumbs(count: number): LayerLevel {
  return { width: 256, height: 256, count, mipmaps: true, forAll: true }
}

function middling(count: number): LayerLevel {
  return { width: 512, height: 512, count, mipmaps: true, forAll: false }
}

/**
 * As large as their pixels on the screen, more or less: bilinear is sharper here than any mipmap, which would blend in half
 * of the next one (P11 of the notes on performance is measured on such a picture).
 */
function sharp(side: number, count: number): LayerLevel {
  return { width: side, height: side, count, mipmaps: false, forAll: false }
}

/** Read from 5 m a card of 0.5 m is 70 pixels wide on a screen of 720 lines; the smallest letters are then a grey line. */
function farLabels(count: number): LayerLevel {
  return { width: 192, height: 123, count, mipmaps: true, forAll: true }
}

/**
 * The lightmaps of the settings in view. A courtyard's is whole, and those of the gallery where one is and was before; a
 * gallery that is seen through doors shows a quarter of its texels. Eight galleries open on a court (budget.test.ts).
 */
export const LIGHT_MAPS = {
  whole: { width: 1024, height: 1024, count: 3, mipmaps: false },
  small: { width: 512, height: 512, count: 6, mipmaps: false },
} as const

/**
 * What a tier's textures hold at most, megabytes of 10⁶ bytes (budget.test.ts adds it up; RGBA, a third more where there are
 * mipmaps):
 *
 * |                                              | basic ≤ 64           | rich ≤ 120            |
 * |----------------------------------------------|----------------------|-----------------------|
 * | pictures: blurs 32²                          | 96 → 0.4             | 96 → 0.4              |
 * | pictures: thumbs 256²                        | 28 → 9.8             | 40 → 14.0             |
 * | pictures: 512²                               | 4 → 5.6              | 6 → 8.4               |
 * | pictures: 1024², the nearest                 | 2 → 8.4              | 2 → 8.4               |
 * | picture: 2048², the one stood before         | –                    | 1 → 16.8              |
 * | labels: far                                  | 24 → 3.0             | 32 → 4.0              |
 * | labels: near, read                           | 384 × 246, 6 → 3.0   | 768 × 492, 6 → 12.1   |
 * | lightmaps 1024²                              | 3 → 12.6             | 3 → 12.6              |
 * | lightmaps 512²                               | 6 → 6.3              | 6 → 6.3               |
 * | finishes (materials/FinishShelf)             | 256², 48 → 16.8      | 384², 48 → 37.7       |
 */
export const TIERS: Readonly<Record<Quality, Tier>> = {
  /** Software WebGL pays for every pixel and every filter tap (notes on performance), a graphics card for neither. */
  basic: {
    polished: false,
    anisotropy: 1,
    finishSize: 256,
    pictures: [BLURS, thumbs(28), middling(4), sharp(1024, 2)],
    labels: [farLabels(24), { width: 384, height: 246, count: 6, mipmaps: true, forAll: false }],
  },
  rich: {
    polished: true,
    anisotropy: 8,
    finishSize: 384,
    pictures: [BLURS, thumbs(40), middling(6), sharp(1024, 2), sharp(2048, 1)],
    labels: [farLabels(32), { width: 768, height: 492, count: 6, mipmaps: true, forAll: false }],
  },
}

/** Bytes of RGBA textures: a chain of mipmaps adds a third. */
export function layerBytes({ width, height, count, mipmaps }: Omit<LayerLevel, 'forAll'>): number {
  return width * height * count * 4 * (mipmaps ? 4 / 3 : 1)
}
