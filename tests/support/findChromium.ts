import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** No browser, and none could be installed; the message says what to do. */
export class NoChromiumError extends Error {}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const runs = (path: string) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

function onThisMachine(): string | null {
  const asked = process.env.CHROMIUM_PATH
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked) && runs(asked)) return asked
    throw new NoChromiumError(`CHROMIUM_PATH is “${asked}”, which does not run. Correct it, or unset it.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [chromium.executablePath(), ...system, ...ELSEWHERE].find((path) => existsSync(path) && runs(path)) ?? null
}

/**
 * The path of a Chromium that runs: CHROMIUM_PATH, Playwright's own, the system's; installed where there is none
 * (Playwright's download, else Debian's package). @throws NoChromiumError
 */
export function findChromium(say: (line: string) => void): string {
  const found = onThisMachine()
  if (found !== null) return found
  say('No Chromium here: asking Playwright to download one …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  const downloaded = onThisMachine()
  if (downloaded !== null) return downloaded
  if (spawnSync('apt-get', ['--version']).status === 0) {
    say('No download: installing Debian’s chromium …')
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const apt = (...args: string[]) => {
      const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
      return spawnSync(command, rest, {
        stdio: 'inherit',
        timeout: 600_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    const installed = onThisMachine()
    if (installed !== null) return installed
  }
  throw new NoChromiumError(
    'The journeys need a Chromium. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to one that is installed, then run npm test again.',
  )
}
