import { createHash } from 'node:crypto'
import { SCREEN, type BakeScene } from './BakeScene.ts'
import { BAKER } from './bakeLight.ts'

/** Points across a repeat of a screen at which its holes are asked for. */
const HOLES = 48

/**
 * A fingerprint of all that a bake depends on: the baker, geometry to the millimetre, lightmap places, colours, the holes
 * of screens and where they lie, lamps, sun, sky.
 */
export function bakeHash(scene: BakeScene): string {
  const hash = createHash('sha256').update(`baker ${BAKER}`)
  const numbers = (values: Iterable<number>, step: number) =>
    hash.update(Int32Array.from(values, (value) => Math.round(value / step)))
  numbers(scene.positions, 1e-3)
  numbers(scene.normals, 1e-2)
  numbers(scene.uv1, 1e-4)
  numbers(scene.albedo, 5e-3)
  numbers(scene.emission, 1e-2)
  numbers(
    scene.uvs.filter((_, i) => scene.screens[Math.floor(i / 6)] !== SCREEN.none),
    1e-3,
  )
  for (const screen of new Set(scene.screens)) {
    if (screen === SCREEN.none) continue
    numbers(
      Array.from({ length: HOLES * HOLES }, (_, i) =>
        Number(scene.isOpen(((i % HOLES) + 0.37) / HOLES, (Math.floor(i / HOLES) + 0.61) / HOLES, screen)),
      ),
      1,
    )
  }
  hash.update(scene.screens).update(scene.baked).update(scene.mapped)
  for (const { at, intensity, cone, size } of scene.lamps) {
    numbers([...at, ...intensity, ...(cone ? [...cone.towards, cone.dark, cone.full] : []), size], 1e-3)
  }
  if (scene.sun) numbers([...scene.sun.direction, ...scene.sun.irradiance], 1e-3)
  for (const y of [-0.5, 0.1, 0.5, 1]) numbers(scene.sky(0.3, y, 0.2), 1e-3)
  return hash.digest('hex').slice(0, 16)
}
