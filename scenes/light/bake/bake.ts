/**
 * Bakes what is stale: `npm run bake [-- name …] [-- --all] [-- --quick] [-- --check]`. Two at a time, each in its own
 * process; some minutes of a core each. --check only says what is stale, and fails where something is.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { LIGHTS, staleLights, type Light } from './staleLights.ts'

const AT_ONCE = Math.min(2, availableParallelism())

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = names.filter((name) => !LIGHTS.some((light) => light === name))
if (unknown.length > 0) {
  console.error(`There is no light called ${unknown.join(', ')}. There are: ${LIGHTS.join(', ')}.`)
  process.exit(2)
}

function scriptOf(light: Light): readonly [string, ...string[]] {
  if (light === 'courtyard') return ['bakeCourt.ts']
  return light === 'courtyardNight' ? ['bakeCourt.ts', '--night'] : ['bakeGallery.ts', light]
}

function bake(light: Light): Promise<number> {
  const quick = flags.includes('--quick') ? ['--quick'] : []
  const [file, ...rest] = scriptOf(light)
  const child = spawn(process.execPath, [`scenes/light/bake/${file}`, ...rest, ...quick], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

const wanted = await chosen()
if (flags.includes('--check')) {
  console.log(
    wanted.length > 0 ? `Stale: ${wanted.join(', ')}. Run \`npm run bake\`.` : 'All light is of this building.',
  )
  process.exit(wanted.length > 0 ? 1 : 0)
}
const started = performance.now()
const queue = [...wanted]
const failed: Light[] = []
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let light = queue.shift(); light; light = queue.shift()) if ((await bake(light)) !== 0) failed.push(light)
  }),
)
console.log(`${wanted.length - failed.length} baked in ${Math.round((performance.now() - started) / 1000)} s.`)
if (failed.length > 0) {
  console.error(`Not baked: ${failed.join(', ')}. What went wrong is written above.`)
  process.exit(1)
}

async function chosen(): Promise<readonly Light[]> {
  if (names.length > 0) return LIGHTS.filter((light) => names.includes(light))
  return flags.includes('--all') ? LIGHTS : staleLights()
}
