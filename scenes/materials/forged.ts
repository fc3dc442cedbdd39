/** Written by scenes/materials/forge/forge.ts. */
export const FORGED = {
  address: '/building/finishes.f76c6b61.webp',
  /** Pixels of a layer's side. */
  size: 512,
  /** What it was forged from: see paintsHash. */
  paints: '83b1f84161bd8686',
} as const
