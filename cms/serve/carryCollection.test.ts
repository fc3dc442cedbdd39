import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLake } from '../lake/createLake.ts'
import { carryCollection } from './carryCollection.ts'
import type { Settings } from './settings.ts'

const DOCUMENTS = [
  { _id: 'fact-one', _type: 'fact', claim: 'A claim' },
  { _id: 'exhibit-one', _type: 'exhibit', facts: [{ _key: 'f', _type: 'reference', _ref: 'fact-one' }] },
]

let root: string
let said: string[]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rihla-carry-'))
  said = []
  mkdirSync(join(root, 'given'))
  writeFileSync(join(root, 'given/data.ndjson'), DOCUMENTS.map((each) => JSON.stringify(each)).join('\n'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

async function carry(words: readonly string[], settings: Partial<Pick<Settings, 'folder' | 'cloud'>> = {}) {
  await carryCollection(
    words,
    { folder: join(root, 'house'), cloud: null, ...settings },
    { say: (sentence) => said.push(sentence), step: (_sentence, work) => work(() => {}) },
  )
}

test('a steward carries the collection out of one house and into another', async () => {
  await carry(['import', join(root, 'given')])
  await carry(['export', join(root, 'taken')])
  await carry(['import', join(root, 'taken')], { folder: join(root, 'other') })
  await carry(['export', join(root, 'again')], { folder: join(root, 'other') })
  expect(said).toEqual(Array(4).fill('2 documents, 0 pictures and sounds.'))
  const ids = readFileSync(join(root, 'again/data.ndjson'), 'utf8').match(/"_id":"[^"]+"/g)
  expect(ids).toEqual(['"_id":"exhibit-one"', '"_id":"fact-one"'])
})

test('a lake that a house has open is left alone, with a sentence', async () => {
  const folder = join(root, 'house/lake')
  const open = await createLake({ folder, projectId: 'a', dataset: 'b', localCurator: false, log: () => {} })
  await expect(carry(['import', join(root, 'given')])).rejects.toThrow(/already open in another process. Stop that one/)
  expect(open.isEmpty()).toBe(true)
  await open.close()
})

test('nothing is written into a folder that holds something', async () => {
  await carry(['import', join(root, 'given')])
  await expect(carry(['export', join(root, 'given')])).rejects.toThrow(/is not empty: name a new folder/)
  expect(readdirSync(join(root, 'given'))).toEqual(['data.ndjson'])
})

test.each([
  ['no words', [], /npm run collection -- export/],
  ['a word that it does not know', ['send', 'there'], /npm run collection -- export/],
  ['a folder that is not there', ['import', 'nowhere'], /There is no folder .*nowhere/],
  ['a packed export', ['import', 'production.tar.gz'], /tar -xzf/],
  ['a lake that was never filled', ['export', 'taken'], /“npm start” fills one/],
])('%s: a sentence says what to do', async (_case, words, sentence) => {
  await expect(carry(words)).rejects.toThrow(sentence)
})

test("what is in Sanity's cloud is carried by Sanity's own command", async () => {
  const cloud = { projectId: 'abc', dataset: 'production', token: undefined }
  await expect(carry(['export', join(root, 'taken')], { cloud })).rejects.toThrow(/npx sanity datasets export/)
})
