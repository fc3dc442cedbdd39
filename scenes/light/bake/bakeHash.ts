import { createHash } from 'node:crypto'
import type { BakeScene } from './BakeScene.ts'

/** A fingerprint of all that a bake depends on: geometry to the millimetre, lightmap places, colours, lamps, sun. */
export function bakeHash(scene: BakeScene): string {
  const hash = createHash('sha256')
  const numbers = (values: Iterable<number>, step: number) =>
    hash.update(Int32Array.from(values, (value) => Math.round(value / step)))
  numbers(scene.positions, 1e-3)
  numbers(scene.uv1, 1e-4)
  numbers(scene.albedo, 5e-3)
  numbers(scene.emission, 1e-2)
  hash.update(scene.screens).update(scene.baked).update(scene.mapped)
  for (const { at, intensity, cone, size } of scene.lamps) {
    numbers([...at, ...intensity, ...(cone ? [...cone.towards, cone.dark, cone.full] : []), size], 1e-3)
  }
  if (scene.sun) numbers([...scene.sun.direction, ...scene.sun.irradiance], 1e-3)
  for (const y of [-0.5, 0.1, 0.5, 1]) numbers(scene.sky(0.3, y, 0.2), 1e-3)
  return hash.digest('hex').slice(0, 16)
}
