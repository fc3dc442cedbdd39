import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sanityImport } from '@sanity/import'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestLake, type TestLake } from '../testing/openTestLake.ts'
import { readTransfer, type Transfer } from '../testing/readTransfer.ts'

const COLLECTION = join(import.meta.dirname, '../../collection')
const MINUTES = 60_000

let folder: string
let first: string
let written: Transfer
let exported: Transfer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rihla-collection-'))
  first = join(folder, 'first')
  written = readTransfer(COLLECTION)
  const lake = await openTestLake()
  await lake.lake.importNdjson(COLLECTION)
  await lake.lake.exportNdjson(first)
  await lake.close()
  exported = readTransfer(first)
}, 5 * MINUTES)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the whole collection leaves the lake as it came: every document, every picture and voice', () => {
  expect(written.documents.size).toBeGreaterThan(600)
  expectSame(exported, written)
})

test('what has left comes in elsewhere, and leaves as the same again', { timeout: 5 * MINUTES }, async () => {
  const second = await throughAnother((other) => other.lake.importNdjson(first))
  expectSame(readTransfer(second), exported)
  expect(wordsIn(second)).toEqual(wordsIn(first))
})

test("Sanity's own importer reads it, and it is the same again", { timeout: 5 * MINUTES }, async () => {
  const second = await throughAnother(async (other) => {
    const { warnings } = await sanityImport(first, { client: other.client(), operation: 'create' })
    expect(warnings).toEqual([])
    expect(other.lake.unknownEndpoints).toEqual([])
  })
  expectSame(readTransfer(second), exported)
})

/** Fills another, empty lake, and returns the folder of its export. */
async function throughAnother(fill: (other: TestLake) => Promise<unknown>): Promise<string> {
  const other = await openTestLake()
  try {
    await fill(other)
    const second = mkdtempSync(join(folder, 'second-'))
    await other.lake.exportNdjson(second)
    return second
  } finally {
    await other.close()
  }
}

/** One document at a time: the difference of two whole collections is no message. */
function expectSame(found: Transfer, expected: Transfer): void {
  expect([...found.documents.keys()].sort()).toEqual([...expected.documents.keys()].sort())
  for (const [id, document] of expected.documents) expect(found.documents.get(id), id).toEqual(document)
  expect(found.images).toEqual(expected.images)
  expect(found.files).toEqual(expected.files)
}

const wordsIn = (from: string): unknown => JSON.parse(readFileSync(join(from, 'assets.json'), 'utf8'))
