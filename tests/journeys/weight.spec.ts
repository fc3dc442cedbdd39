import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { array, object, optional, parse, record, string } from 'valibot'
import { root } from '../support/openTestHouse.ts'

const CLIENT = join(root, '.rihla/build/client')

const Manifest = record(string(), object({ file: string(), imports: optional(array(string()), []) }))

/** Bytes of Brotli: P2 of the notes on performance (what “3D” counts: the README’s decisions). */
const BUDGET = { page: 90_000, entering: 210_000 } as const

/** The client's modules as they were built, by their source. */
function builtModules() {
  const modules = parse(Manifest, JSON.parse(readFileSync(join(CLIENT, '.vite/manifest.json'), 'utf8')))
  /** All files that must have come before these modules run. */
  const closure = (names: readonly string[], found = new Set<string>()): ReadonlySet<string> => {
    for (const name of names) {
      const known = modules[name]
      if (!known) throw new Error(`The build has no module ${name}.`)
      if (!known.file.endsWith('.js') || found.has(known.file)) continue
      found.add(known.file)
      closure(known.imports, found)
    }
    return found
  }
  const heaviest = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => modules[name])
      .toSorted((a, b) => weightOf(modules[b]?.file ?? '') - weightOf(modules[a]?.file ?? ''))
      .slice(0, 1)
  return { closure, heaviest }
}

/** As a server sends it: compressed where that is smaller. */
function weightOf(file: string): number {
  const path = join(CLIENT, file)
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}

const sum = (files: Iterable<string>) => [...files].reduce((bytes, file) => bytes + weightOf(file), 0)

test('a page to read asks for little script, and entering the museum for no more than its budget', () => {
  const { closure, heaviest } = builtModules()
  const page = closure(['index.html', ...heaviest('src/i18n/words/*.ts')])
  const walk = closure([
    'index.html',
    'src/museum/WalkGate.tsx',
    'src/museum/Walk.tsx',
    'scenes/index.ts',
    ...heaviest('scenes/architecture/themes/*.ts'),
    ...heaviest('scenes/light/baked/*.ts'),
  ])
  expect(sum(page)).toBeLessThanOrEqual(BUDGET.page)
  expect(sum([...walk].filter((file) => !page.has(file)))).toBeLessThanOrEqual(BUDGET.entering)
})
