/** Written by scenes/materials/forge/forge.ts. */
export const FORGED = {
  address: '/building/finishes.e9841a89.webp',
  /** Pixels of a layer's side. */
  size: 512,
  /** What it was forged from: see paintsHash. */
  paints: '44faffe6918116a3',
} as const
