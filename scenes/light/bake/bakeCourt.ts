/**
 * Bakes the courtyard's light: `node scenes/light/bake/bakeCourt.ts [--night] [--quick]`. As bakeGallery.ts.
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
const isNight = process.argv.includes('--night')
const title = isNight ? 'courtyardNight' : 'courtyard'

const started = performance.now()
const log = (line: string) => console.log(`${title} ${((performance.now() - started) / 1000).toFixed(0)} s: ${line}`)
const scene = courtScene(isNight)
// Lamps and moon throw softer shadows than the sun: three quarters of the texels a metre show them.
const share = quick ? 0.5 : isNight ? 0.75 : 1
const atlas = { width: COURT_ATLAS.width * share, height: COURT_ATLAS.height * share }
const rays = quick ? [9, 9, 16] : isNight ? [9, 9, 36] : [16, 16, 64]
const light = bakeLight(scene, { atlas, rays, thin: 4 }, log)
const { file, intensity } = await encodeLight(light, atlas)
const name = `${title}.${createHash('sha256').update(file).digest('hex').slice(0, 8)}.avif`
const baked: BakedCourt = {
  address: `/building/light/${name}`,
  intensity,
  probes: PROBE_LINES.flatMap((z) => PROBE_LINES.map((x) => probeCube(light, x * HALF, PROBE_HEIGHT, z * HALF))),
  inputs: bakeHash(scene),
}

mkdirSync(FOLDER, { recursive: true })
mkdirSync('scenes/light/baked', { recursive: true })
for (const old of readdirSync(FOLDER)) if (old.startsWith(`${title}.`)) rmSync(`${FOLDER}/${old}`)
writeFileSync(`${FOLDER}/${name}`, file)
writeFileSync(
  `scenes/light/baked/${title}.ts`,
  `import type { BakedCourt } from '../BakedCourt.ts'

/** Written by scenes/light/bake/bakeCourt.ts. */
// prettier-ignore
export const ${isNight ? 'BAKED_COURT_AT_NIGHT' : 'BAKED_COURT'}: BakedCourt = ${JSON.stringify(baked)}
`,
)
log(
  `${name}: ${(file.length / 1024).toFixed(0)} kB, intensity ${intensity}, ${(light.rayCount / 1e6).toFixed(0)} M rays`,
)
