// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no packages.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** True when every package that the lock file asks for is there in the asked version (optional ones may be missing). */
export function isInstalled(root) {
  const seen = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(seen) || !existsSync(nodeBinary(root))) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(seen, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, each]) => path === '' || each.optional || each.devOptional || found[path]?.version === each.version,
  )
}

/** The Node 24 that comes with the development dependencies. */
export function nodeBinary(root) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** Installs what is missing with `npm ci`; a sentence and exit code 1 where that fails. */
export function install(root) {
  if (isInstalled(root)) return
  const started = Date.now()
  console.log('Installing the packages of package-lock.json (about 1,000; one to three minutes the first time) …')
  const windows = process.platform === 'win32'
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  })
  if (done.status !== 0) {
    console.error(
      'The packages could not be installed. Check that the npm registry can be reached and that the disk is not full (1.2 GB), then run the same command again.',
    )
    process.exit(1)
  }
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** Goes on in the project's own Node with the given script; ends with its exit code. */
export function goOn(root, script, args) {
  const path = join(root, 'node_modules/.bin') + (process.platform === 'win32' ? ';' : ':') + (process.env.PATH ?? '')
  const child = spawn(nodeBinary(root), [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, NODE_NO_WARNINGS: '1' },
  })
  // Ctrl+C reaches both from the terminal. What ends this process alone must not leave the other one with the port.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.once('error', (error) => {
    console.error(`${script} could not be started: ${error.message}`)
    process.exit(1)
  })
  child.once('exit', (code, signal) => {
    process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
  })
}
