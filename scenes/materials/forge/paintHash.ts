import { createHash } from 'node:crypto'
import type { Layer } from '../finishes.ts'
import { PAINTS } from './paints.ts'

const SAMPLES = 40

/** A fingerprint of what a layer's paint looks like (not of how it is written): 16 hexadecimal digits. */
export function paintHash(layer: Layer): string {
  const hash = createHash('sha256')
  const paint = PAINTS[layer]
  for (let y = 0; y < SAMPLES; y++) {
    for (let x = 0; x < SAMPLES; x++) {
      const colour = paint((x + 0.37) / SAMPLES, (y + 0.61) / SAMPLES)
      hash.update(Uint8Array.from(colour, (value) => Math.min(255, Math.max(0, Math.round(value)))))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
