/**
 * Forges the textures: `node scenes/materials/forge/forge.ts [layer …]`. Writes a file a layer to
 * public/building/finishes/ and their addresses to scenes/materials/forged.ts. The same input makes the same file; only
 * layers whose paint has changed are painted anew, or those that are named.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { LAYERS } from '../finishes.ts'
import { FORGED } from '../forged.ts'
import { PAINTS } from './paints.ts'
import { paintHash } from './paintHash.ts'
import type { Paint } from './Paint.ts'

/** Pixels of a layer's side; 512 gives 730 pixels a metre on the dado, more than a screen shows at reading distance. */
const SIZE = 512
/** Samples per pixel and direction. */
const GRID = 2
const QUALITY = 60
const FOLDER = 'public/building/finishes'

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

const named = process.argv.slice(2)
const known = new Map<string, { readonly address: string; readonly paint: string }>(Object.entries(FORGED.layers))
const forged: Record<string, { readonly address: string; readonly paint: string }> = {}
mkdirSync(FOLDER, { recursive: true })
for (const layer of LAYERS) {
  const paint = paintHash(layer)
  const old = known.get(layer)
  if (old?.paint === paint && existsSync(`public${old.address}`) && !named.includes(layer)) {
    forged[layer] = old
    continue
  }
  const started = performance.now()
  const raw = { width: SIZE, height: SIZE, channels: 3 } as const
  const file = await sharp(render(PAINTS[layer]), { raw }).avif({ quality: QUALITY, effort: 6 }).toBuffer()
  const name = `${layer}.${createHash('sha256').update(file).digest('hex').slice(0, 8)}.avif`
  writeFileSync(`${FOLDER}/${name}`, file)
  forged[layer] = { address: `/building/finishes/${name}`, paint }
  console.log(`${name}: ${(file.length / 1024).toFixed(1)} kB, ${Math.round(performance.now() - started)} ms`)
}
const wanted = new Set(Object.values(forged).map(({ address }) => address.slice(address.lastIndexOf('/') + 1)))
for (const file of readdirSync(FOLDER)) if (!wanted.has(file)) rmSync(`${FOLDER}/${file}`)
writeFileSync(
  'scenes/materials/forged.ts',
  `import type { Layer } from './finishes.ts'

interface Forged {
  /** Pixels of a layer's side. */
  readonly size: number
  /** Each layer's file, and what it was painted from: see paintHash. */
  readonly layers: Readonly<Record<Layer, { readonly address: string; readonly paint: string }>>
}

/** Written by scenes/materials/forge/forge.ts. */
// prettier-ignore
export const FORGED: Forged = ${JSON.stringify({ size: SIZE, layers: forged })}
`,
)
