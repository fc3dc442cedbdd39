import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The folder that holds sanity.config.ts. */
export const STUDIO_ROOT = fileURLToPath(new URL('..', import.meta.url))

const SANITY = join(dirname(createRequire(import.meta.url).resolve('sanity/package.json')), 'bin/sanity')

/**
 * Runs Sanity's own command line on this Studio, with nobody to ask and nothing to report.
 * @throws Error with the last lines it printed when it fails.
 */
export async function runSanity(args: readonly string[], log: (line: string) => void): Promise<void> {
  const child = spawn(process.execPath, [SANITY, ...args], {
    cwd: STUDIO_ROOT,
    env: { ...process.env, CI: '1', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      if (line.trim() === '') return
      lines.push(line)
      log(line.trim())
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`“sanity ${args.join(' ')}” failed:\n${lines.slice(-20).join('\n')}`)
}
