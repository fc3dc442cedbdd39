import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * SHA-256 (hexadecimal) of the contents and names of the files that match `patterns` under `root`: what a build was made
 * from. Tests and fixtures are left out: they change no build.
 */
export function inputsHash(root: string, patterns: readonly string[]): string {
  const hash = createHash('sha256')
  const files = globSync([...patterns], { cwd: root })
    .filter((file) => !/\.test\.tsx?$|[\\/]fixtures[\\/]/.test(file))
    .sort()
  for (const file of files) {
    const path = join(root, file)
    if (!statSync(path).isFile()) continue
    hash.update(file).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}
