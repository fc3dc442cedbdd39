import { spawn } from 'node:child_process'
import { THEME_MUSEUM } from './themeMuseum.ts'
import { root } from '../support/openTestHouse.ts'

export interface ThemeHouse {
  /** "http://localhost:41231" */
  readonly address: string
  readonly folder: string
  stop(): Promise<void>
}

/** Building the client, encoding eight pictures and making an edition, on a machine that never did. */
const OPENING_TIMEOUT_MS = 300_000

/** The museum of all themes in a process of its own, on a free port, with `window.rihlaBench`. */
export async function openThemeHouse(): Promise<ThemeHouse> {
  const { count, distinct = count } = THEME_MUSEUM
  const args = [`gallery-${count}`, '--theme', 'all', '--mixed', '--distinct', String(distinct), '--port', '0']
  const child = spawn(process.execPath, ['tests/bench/bench.ts', 'serve', ...args], {
    cwd: root,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const end = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  try {
    const [address = '', folder = ''] = await new Promise<readonly string[]>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The test museum did not open:\n${output}`)), OPENING_TIMEOUT_MS)
      const hear = (chunk: Buffer) => {
        output += chunk.toString()
        const found = /^The test museum\s+(\S+?)\/$[^]*^Its folder\s+(\S+)$/m.exec(output)
        if (!found) return
        clearTimeout(timer)
        resolve(found.slice(1))
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', (code) => {
        clearTimeout(timer)
        reject(new Error(`The test museum closed with ${code}:\n${output}`))
      })
    })
    return { address, folder, stop: end }
  } catch (problem) {
    await end()
    throw problem
  }
}
