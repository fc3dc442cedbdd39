import { parseArgs } from 'node:util'
import { checkCollection } from './checkCollection.ts'
import { coldRead } from './coldRead.ts'
import type { Collection } from './Collection.ts'
import { countCollection } from './countCollection.ts'
import { readCollection } from './readCollection.ts'

/*
 * `npm run content`: checks the whole collection and counts what it holds. Each finding names a document and a field; `--all`
 * tells the warnings and notes one by one too. Ends with 1 where there is an error.
 * `npm run content -- --cold-read 20261122`: prints the exhibits that this seed chooses, with their facts beside.
 */

const LEVELS = ['error', 'warning', 'info'] as const

const { all, 'cold-read': seed } = parseArgs({
  options: { all: { type: 'boolean', default: false }, 'cold-read': { type: 'string' } },
}).values

const collection = readCollection(new URL('../', import.meta.url))
if (seed === undefined) await judge(collection)
else if (/^\d+$/.test(seed)) console.log(coldRead(collection, Number(seed)))
else throw new Error(`“${seed}” is no seed: give a whole number, for instance --cold-read 20261122.`)

async function judge(collection: Collection): Promise<void> {
  const judged = await checkCollection(collection)

  for (const { asked, findings } of judged) {
    const of = (level: (typeof LEVELS)[number]) => findings.filter((finding) => finding.level === level)
    const told = LEVELS.flatMap((level) => (of(level).length > 0 ? [`${of(level).length} ${level}`] : []))
    console.log(`${of('error').length > 0 ? '✗' : '✓'} ${asked}${told.length > 0 ? ` (${told.join(', ')})` : ''}`)
    for (const { id, path, level, message } of findings) {
      if (all || level === 'error') console.log(`    ${level} ${[id, path].filter(Boolean).join('.')}: ${message}`)
    }
  }

  for (const { title, lines } of countCollection(collection)) {
    console.log(`\n${title}`)
    for (const { name, counts } of lines) {
      const told = Object.entries(counts).map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
      console.log(`  ${name}: ${told.join(', ')}`)
    }
  }

  const errors = judged.flatMap(({ findings }) => findings).filter(({ level }) => level === 'error')
  console.log(errors.length === 0 ? '\nThe collection is clean.' : `\n${errors.length} errors.`)
  process.exitCode = errors.length === 0 ? 0 : 1
}
