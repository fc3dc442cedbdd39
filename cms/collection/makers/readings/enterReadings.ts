/**
 * Enters the readings into the collection, as spoken: `node cms/collection/makers/readings/enterReadings.ts`.
 * Only their testimonies are written; every other line of data.ndjson stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { READINGS } from './readings.ts'
import type { Spoken } from './Spoken.ts'
import { testimonyOf } from './testimonyOf.ts'

const collection = new URL('../../data.ndjson', import.meta.url)
const spoken: Spoken = JSON.parse(readFileSync(new URL('spoken.json', import.meta.url), 'utf8'))

const entered = new Map(
  READINGS.map((reading) => {
    const made = spoken[reading.slug]
    if (made === undefined) throw new Error(`"${reading.slug}" has not been spoken: run speakReadings.ts.`)
    return [`testimony-${reading.slug}`, JSON.stringify(testimonyOf(reading, made))]
  }),
)
const others = readFileSync(collection, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): [string, string] => [String(JSON.parse(line)._id), line])
  .filter(([id]) => !entered.has(id))
const lines = [...others, ...entered].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
writeFileSync(collection, `${lines.join('\n')}\n`)
console.log(`${entered.size} readings entered, ${lines.length} documents.`)
