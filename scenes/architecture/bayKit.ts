import type { BayKind } from '../plan/types.ts'
import { layBricks } from './layBricks.ts'
import type { Masonry } from './Masonry.ts'
import type { GalleryTheme } from './themes/GalleryTheme.ts'

/** Texels of a setting's lightmap: all three bays lie in it. */
export const BAY_ATLAS = { width: 1024, height: 1024 } as const

export type BayKit = Readonly<Record<BayKind, Masonry>>

/** The three modules that a theme's halls are made of, with their places in the lightmap. Costs some 50 ms: build it once. */
export function buildBayKit({ buildBay }: GalleryTheme): BayKit {
  const [door, wall, end] = layBricks([buildBay('door'), buildBay('wall'), buildBay('end')], BAY_ATLAS).masonries
  if (!door || !wall || !end) throw new Error('three bays went in')
  return { door, wall, end }
}
