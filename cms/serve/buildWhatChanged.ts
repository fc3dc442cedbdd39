import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { inputsHash } from './inputsHash.ts'
import type { Progress } from './progress.ts'

type Log = (text: string) => void

interface Target {
  readonly name: 'client' | 'server' | 'studio'
  readonly sentence: string
  /** What it is made of; the build is skipped while none of it changed. */
  readonly inputs: readonly string[]
  /** Settings that are built into it. */
  readonly environment?: readonly string[]
  make(root: string, outDir: string, log: Log, mode: string): Promise<void>
}

const SHARED = ['package-lock.json', 'vite.config.ts', 'tsconfig.json', 'cms/content/**/*.ts']

async function viteBuild(root: string, outDir: string, ssr: boolean, mode: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root,
    mode,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, ...(ssr ? { ssr: 'src/entry-server.tsx' } : {}) },
  })
}

const compress = promisify(brotliCompress)

/** Visitors get the smallest files; the Studio's eleven megabytes would take a minute at that level. */
const VISITORS_QUALITY = 11
const STUDIO_QUALITY = 5

/** Writes a `.br` beside every text file, so that the server only has to hand it out. */
async function precompress(outDir: string, quality: number): Promise<void> {
  const files = globSync('**/*.{js,css,html,json,svg,txt,webmanifest,bin}', { cwd: outDir })
  for (const file of files) {
    const content = await readFile(join(outDir, file))
    if (content.length < 512) continue
    const small = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    await writeFile(join(outDir, `${file}.br`), small)
  }
}

const TARGETS: readonly Target[] = [
  {
    name: 'client',
    sentence: 'Building the museum',
    inputs: [...SHARED, 'index.html', 'src/**/*', 'scenes/**/*', 'public/**/*'],
    async make(root, outDir, _log, mode) {
      await viteBuild(root, outDir, false, mode)
      await precompress(outDir, VISITORS_QUALITY)
    },
  },
  {
    name: 'server',
    sentence: 'Building the renderer of its pages',
    inputs: [...SHARED, 'src/**/*', 'scenes/**/*'],
    make: (root, outDir, _log, mode) => viteBuild(root, outDir, true, mode),
  },
  {
    name: 'studio',
    sentence: 'Building the Studio',
    inputs: [...SHARED, 'cms/schema/**/*.ts', 'cms/studio/**/*', 'cms/sanity.*.ts'],
    environment: ['SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET'],
    async make(_root, outDir, log) {
      const { buildStudio } = await import('../studio/buildStudio.ts')
      await buildStudio({ outDir, log })
      await precompress(outDir, STUDIO_QUALITY)
    },
  },
]

/**
 * Makes the builds whose inputs changed since they were last made.
 * @param mode Vite's: "bench" is the build that harnesses steer (scenes/Bench.tsx); it belongs in a folder of its own
 * @throws what the build throws, nothing half-made kept
 */
export async function buildWhatChanged(
  root: string,
  builds: string,
  progress: Progress,
  names: readonly Target['name'][] = ['client', 'server', 'studio'],
  mode = 'production',
): Promise<void> {
  mkdirSync(builds, { recursive: true })
  for (const target of TARGETS.filter((each) => names.includes(each.name))) {
    const outDir = join(builds, target.name)
    const stamp = join(builds, `${target.name}.inputs`)
    const settings = (target.environment ?? []).map((name) => `${name}=${process.env[name] ?? ''}`)
    const hash = [inputsHash(root, target.inputs), ...settings].join(' ')
    if (existsSync(outDir) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue
    writeFileSync(stamp, 'being built')
    await keepingNodeEnv(() => progress.step(target.sentence, (detail) => target.make(root, outDir, detail, mode)))
    writeFileSync(stamp, hash)
  }
}

/** A build sets NODE_ENV to production for the whole process, and what is opened after it would not reload while one types. */
async function keepingNodeEnv(work: () => Promise<void>): Promise<void> {
  const { NODE_ENV } = process.env
  try {
    await work()
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}
