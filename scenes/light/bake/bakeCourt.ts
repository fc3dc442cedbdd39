/**
 * Bakes the courtyard's light: `node scenes/light/bake/bakeCourt.ts [--quick]`. As bakeGallery.ts.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { COURT_ATLAS } from '../../architecture/courtKit.ts'
import type { BakedCourt } from '../BakedCourt.ts'
import { PROBE_HEIGHT, PROBE_LINES } from '../courtProbes.ts'
import { bakeHash } from './bakeHash.ts'
import { bakeLight } from './bakeLight.ts'
import { courtScene } from './courtScene.ts'
import { encodeLight } from './encodeLight.ts'
import { probeCube } from './probeCube.ts'

const FOLDER = 'public/building/light'
/** Half the width of the courtyard that is baked, metres. */
const HALF = 8.75
const quick = process.argv.includes('--quick')

const started = performance.now()
const log = (line: string) => console.log(`courtyard ${((performance.now() - started) / 1000).toFixed(0)} s: ${line}`)
const scene = courtScene()
const atlas = quick ? { width: COURT_ATLAS.width / 2, height: COURT_ATLAS.height / 2 } : COURT_ATLAS
const light = bakeLight(scene, { atlas, rays: quick ? [9, 9, 16] : [16, 16, 64], thin: 4 }, log)
const { file, intensity } = await encodeLight(light, atlas)
const name = `courtyard.${createHash('sha256').update(file).digest('hex').slice(0, 8)}.avif`
const baked: BakedCourt = {
  address: `/building/light/${name}`,
  intensity,
  probes: PROBE_LINES.flatMap((z) => PROBE_LINES.map((x) => probeCube(light, x * HALF, PROBE_HEIGHT, z * HALF))),
  inputs: bakeHash(scene),
}

mkdirSync(FOLDER, { recursive: true })
mkdirSync('scenes/light/baked', { recursive: true })
for (const old of readdirSync(FOLDER)) if (old.startsWith('courtyard.')) rmSync(`${FOLDER}/${old}`)
writeFileSync(`${FOLDER}/${name}`, file)
writeFileSync(
  'scenes/light/baked/courtyard.ts',
  `import type { BakedCourt } from '../BakedCourt.ts'

/** Written by scenes/light/bake/bakeCourt.ts. */
// prettier-ignore
export const BAKED_COURT: BakedCourt = ${JSON.stringify(baked)}
`,
)
log(
  `${name}: ${(file.length / 1024).toFixed(0)} kB, intensity ${intensity}, ${(light.rayCount / 1e6).toFixed(0)} M rays`,
)
