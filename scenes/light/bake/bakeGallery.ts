/**
 * Bakes the light of one gallery setting: `node scenes/light/bake/bakeGallery.ts work [--quick]`. Writes the lightmap to
 * public/building/light/ and what the scene needs to know of it to scenes/light/baked/. Several settings may be baked at
 * once, one process each. Some minutes of one core; --quick is for looking (a quarter of the rays, not for committing).
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { BAY_ATLAS } from '../../architecture/bayKit.ts'
import { HALF_WIDTH } from '../../architecture/measures.ts'
import { GALLERY_SETTINGS } from '../../materials/settings.ts'
import type { BakedSetting, BayProbes } from '../BakedSetting.ts'
import { bakeHash } from './bakeHash.ts'
import { bakeLight } from './bakeLight.ts'
import { encodeLight } from './encodeLight.ts'
import { galleryScene } from './galleryScene.ts'
import { joinBays } from './joinBays.ts'
import { probeCube } from './probeCube.ts'

const FOLDER = 'public/building/light'
const setting = GALLERY_SETTINGS.find((known) => known === process.argv[2])
if (!setting) throw new Error(`Say which setting to bake: ${GALLERY_SETTINGS.join(', ')}.`)
const quick = process.argv.includes('--quick')

const started = performance.now()
const log = (line: string) => console.log(`${setting} ${((performance.now() - started) / 1000).toFixed(0)} s: ${line}`)
const { scene, middleOf } = await galleryScene(setting)
// The layout is in shares of the atlas: half of it shows the same, softer.
const atlas = quick ? { width: BAY_ATLAS.width / 2, height: BAY_ATLAS.height / 2 } : BAY_ATLAS
const light = bakeLight(
  scene,
  { atlas, rays: quick ? [9, 9, 16] : [16, 16, 64], thin: 4, adjust: joinBays(middleOf) },
  log,
)

/** At the wall a probe keeps this far from it: before a picture frame. */
const OFF_WALL = 0.08
const probesAt = (z: number, mirrored: boolean): BayProbes => {
  const cube = (x: number, y: number) => {
    const values = probeCube(light, x, y, z)
    // The door bay is baked mirrored; probes are given for the bay as it is built.
    return mirrored ? [...values.slice(0, 12), ...values.slice(15, 18), ...values.slice(12, 15)] : values
  }
  return {
    low: cube(0, 0.45),
    high: cube(0, 1.1),
    left: cube(-HALF_WIDTH + OFF_WALL, 1.7),
    right: cube(HALF_WIDTH - OFF_WALL, 1.7),
  }
}
const { file, intensity } = await encodeLight(light, atlas)
const name = `${setting}.${createHash('sha256').update(file).digest('hex').slice(0, 8)}.avif`
const baked: BakedSetting = {
  address: `/building/light/${name}`,
  intensity,
  probes: {
    door: probesAt(middleOf.door, true),
    wall: probesAt(middleOf.wall, false),
    end: probesAt(middleOf.end, false),
  },
  inputs: bakeHash(scene),
}

mkdirSync(FOLDER, { recursive: true })
mkdirSync('scenes/light/baked', { recursive: true })
for (const old of readdirSync(FOLDER)) if (old.startsWith(`${setting}.`)) rmSync(`${FOLDER}/${old}`)
writeFileSync(`${FOLDER}/${name}`, file)
writeFileSync(
  `scenes/light/baked/${setting}.ts`,
  `import type { BakedSetting } from '../BakedSetting.ts'

/** Written by scenes/light/bake/bakeGallery.ts. */
// prettier-ignore
export const BAKED: BakedSetting = ${JSON.stringify(baked)}
`,
)
log(
  `${name}: ${(file.length / 1024).toFixed(0)} kB, intensity ${intensity}, ${(light.rayCount / 1e6).toFixed(0)} M rays`,
)
