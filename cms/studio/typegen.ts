import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { runSanity, STUDIO_ROOT } from './runSanity.ts'

const TYPES = join(STUDIO_ROOT, 'queries/sanity.types.ts')
/** Where sanity.cli.ts makes typegen write; ignored by git. */
const FRESH = join(STUDIO_ROOT, '.sanity/sanity.types.ts')

const check = process.argv.includes('--check')
const inputs = await hashOfInputs()
const committed = await readFile(TYPES, 'utf8').catch(() => '')

// The types say which files they were made from, so that an unchanged tree is answered in milliseconds.
if (check && committed.startsWith(headerOf(inputs, bodyOf(committed)))) process.exit(0)

await runSanity(['schemas', 'extract', '--force', '--path', '.sanity/schema.json'], () => {})
await runSanity(['typegen', 'generate'], check ? () => {} : console.log)
const fresh = await readFile(FRESH, 'utf8')

if (check) {
  if (bodyOf(committed) === fresh) process.exit(0)
  console.error(
    'cms/queries/sanity.types.ts is older than the schema or the queries: run “npm run typegen” and commit it.',
  )
  process.exit(1)
}
await writeFile(TYPES, headerOf(inputs, fresh) + fresh)
console.log(`Wrote ${relative(process.cwd(), TYPES)}`)

function headerOf(inputsHash: string, body: string): string {
  return `// Made by \`npm run typegen\` from cms/schema and cms/queries. inputs ${inputsHash} body ${hashOf(body)}\n`
}

function bodyOf(types: string): string {
  return types.slice(types.indexOf('\n') + 1)
}

/** A hash of everything that decides the types: the schema, the queries, and the versions of Sanity's packages. */
async function hashOfInputs(): Promise<string> {
  const files = globSync(['schema/**/*.ts', 'queries/*.ts', 'content/*.ts', 'sanity.*.ts', '../package.json'], {
    cwd: STUDIO_ROOT,
  })
    .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('sanity.types.ts'))
    .sort()
  const contents = await Promise.all(files.map((file) => readFile(join(STUDIO_ROOT, file), 'utf8')))
  return hashOf(files.map((file, index) => `${file}\n${contents[index]}`).join('\n'))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
