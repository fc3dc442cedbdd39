import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { findChromium, NoChromiumError } from './findChromium.ts'

const root = resolve(import.meta.dirname, '../..')
const reports = join(root, '.rihla/reports')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

interface Tally {
  passed: number
  failed: number
}

const VitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), success: v.boolean() })
const JourneyReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
})

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const done = spawnSync(command, [...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  return done.status === 0
}

function read<T>(file: string, schema: v.GenericSchema<unknown, T>): T | null {
  if (!existsSync(file)) return null
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.output : null
}

/** A step that either holds or does not. */
function once(command: string, args: readonly string[]): Tally {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function unit(extra: readonly string[]): Tally {
  const file = join(reports, 'unit.json')
  const held = run(bin('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...extra])
  const report = read(file, VitestReport)
  if (report === null) return { passed: 0, failed: 1 }
  // A file that cannot even be loaded fails the run without failing a test.
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, held ? 0 : 1) }
}

function journeys(): Tally {
  const file = join(reports, 'journeys.json')
  let chromium: string
  try {
    chromium = findChromium((line) => console.log(line))
  } catch (error) {
    if (!(error instanceof NoChromiumError)) throw error
    console.error(error.message)
    return { passed: 0, failed: 1 }
  }
  const held = run(bin('playwright'), ['test', '--config=tests/journeys/playwright.config.ts'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  const report = read(file, JourneyReport)
  if (report === null) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: Math.max(unexpected + flaky, held ? 0 : 1) }
}

/** What `npm run check` leaves for `npm test`: tests that need minutes or a browser. */
const FAST = ['--exclude', '**/*.slow.test.ts']

const fast = process.argv.includes('--fast')
const stages: readonly (readonly [name: string, work: () => Tally])[] = [
  ['Format', () => once(bin('prettier'), ['--check', '--cache', '--log-level=warn', '.'])],
  ['Lint', () => once(bin('oxlint'), ['--deny-warnings'])],
  ['Types', () => once(bin('tsc'), ['--noEmit', '-p', '.'])],
  ['Unit, contract, content', () => unit(fast ? FAST : [])],
  ...(fast
    ? []
    : ([
        ['Generated types of the queries', () => once(process.execPath, ['cms/studio/typegen.ts', '--check'])],
        ['Journeys in a browser', journeys],
      ] as const)),
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total: Tally = { passed: 0, failed: 0 }
for (const [name, work] of stages) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const { passed, failed } = work()
  total.passed += passed
  total.failed += failed
  console.log(`   ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
console.log('')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
