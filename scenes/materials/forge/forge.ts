/**
 * Forges the textures: `node scenes/materials/forge/forge.ts`. Writes one strip of all layers to
 * public/building/ and its address to scenes/materials/forged.ts. The same input makes the same file.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { LAYERS } from '../finishes.ts'
import { PAINTS } from './paints.ts'
import { paintsHash } from './paintsHash.ts'
import type { Paint } from './Paint.ts'

/** Pixels of a layer's side; 512 gives 730 pixels a metre on the dado, more than a screen shows at reading distance. */
const SIZE = 512
/** Samples per pixel and direction. */
const GRID = 2
const QUALITY = 80
const FOLDER = 'public/building'

function render(paint: Paint): Uint8Array {
  const pixels = new Uint8Array(SIZE * SIZE * 3)
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      let [r, g, b] = [0, 0, 0]
      for (let k = 0; k < GRID * GRID; k++) {
        const u = (x + ((k % GRID) + 0.5) / GRID) / SIZE
        const v = 1 - (y + (Math.floor(k / GRID) + 0.5) / GRID) / SIZE
        const colour = paint(u, v)
        r += colour[0]
        g += colour[1]
        b += colour[2]
      }
      const n = GRID * GRID
      pixels.set(
        [r / n, g / n, b / n].map((value) => Math.min(255, Math.max(0, Math.round(value)))),
        (y * SIZE + x) * 3,
      )
    }
  }
  return pixels
}

const strip = new Uint8Array(SIZE * SIZE * 3 * LAYERS.length)
for (const [index, layer] of LAYERS.entries()) {
  const started = performance.now()
  strip.set(render(PAINTS[layer]), index * SIZE * SIZE * 3)
  console.log(`${layer}: ${Math.round(performance.now() - started)} ms`)
}
const raw = { width: SIZE, height: SIZE * LAYERS.length, channels: 3 } as const
const file = await sharp(strip, { raw }).webp({ quality: QUALITY, effort: 6, smartSubsample: true }).toBuffer()
const name = `finishes.${createHash('sha256').update(file).digest('hex').slice(0, 8)}.webp`

mkdirSync(FOLDER, { recursive: true })
for (const old of readdirSync(FOLDER)) if (old.startsWith('finishes.')) rmSync(`${FOLDER}/${old}`)
writeFileSync(`${FOLDER}/${name}`, file)
writeFileSync(
  'scenes/materials/forged.ts',
  `/** Written by scenes/materials/forge/forge.ts. */
export const FORGED = {
  address: '/building/${name}',
  /** Pixels of a layer's side. */
  size: ${SIZE},
  /** What it was forged from: see paintsHash. */
  paints: '${paintsHash()}',
} as const
`,
)
console.log(`${name}: ${Math.round(file.length / 1024)} kB`)
