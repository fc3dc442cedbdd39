import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LakeError } from '../LakeError.ts'
import { Store } from './Store.ts'
import { storeProblem } from './storeProblem.ts'

let folder: string
let file: string
const open: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rihla-store-'))
  file = join(folder, 'lake.sqlite')
})

afterEach(() => {
  for (const store of open.splice(0)) store.close()
  rmSync(folder, { recursive: true, force: true })
})

function openStore(): Store {
  const store = new Store(file)
  open.push(store)
  return store
}

function write(store: Store, number: number, bytes = 10): void {
  const id = `doc-${number}`
  const stamp = { _rev: `tx-${number}`, _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
  const after = { _id: id, _type: 'step', ...stamp, filling: 'x'.repeat(bytes) }
  store.commit({
    id: `tx-${number}`,
    author: 'curator',
    timestamp: stamp._updatedAt,
    request: '',
    mutations: [],
    results: [],
    changes: [{ id, before: store.get(id) ?? null, after, mutations: [] }],
  })
}

/** The sentence with which something fails. */
function sentenceOf(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    if (error instanceof LakeError) return `${error.status} ${error.message}`
    throw error
  }
  throw new Error('It worked.')
}

test('a full disk refuses the change in a sentence, and loses nothing', () => {
  const store = openStore()
  write(store, 1)
  // SQLite's own way to have no more room, answered like a full disk.
  const pages = Number(store.database.prepare('pragma page_count').get()?.page_count)
  store.database.exec(`pragma max_page_count = ${pages + 2}`)
  expect(sentenceOf(() => write(store, 2, 200_000))).toMatch(/^507 The disk of .* is full: this change was not made/)
  expect(store.get('doc-2')).toBeUndefined()

  store.database.exec('pragma max_page_count = 1000000')
  write(store, 3)
  open.pop()?.close()
  const again = openStore()
  expect([...again.ids()]).toEqual(['doc-1', 'doc-3'])
})

test('a full disk refuses an uploaded file in the same sentence', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  const attempt = () => {
    throw storeProblem(full, '/lake/originals/a.png')
  }
  expect(sentenceOf(attempt)).toMatch(/^507 The disk of .*a\.png is full/)
})

test('a file that is no lake is refused in a sentence, and left as it is', () => {
  writeFileSync(file, 'This is a letter, not a database. '.repeat(100))
  const before = readFileSync(file)
  expect(sentenceOf(() => openStore())).toMatch(/^500 The lake .* is damaged and was left as it is/)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a lake with a damaged page is refused in a sentence', () => {
  const store = openStore()
  for (let number = 1; number <= 50; number++) write(store, number, 3000)
  open.pop()?.close()
  const bytes = readFileSync(file)
  // From the second page on, so that it still looks like a database.
  bytes.fill(0xa5, 4096)
  writeFileSync(file, bytes)
  expect(sentenceOf(() => openStore())).toMatch(/^500 The lake .* is damaged/)
})

test('a second process cannot open the same lake', () => {
  openStore()
  expect(sentenceOf(() => new Store(file))).toMatch(/^503 The lake .* is already open/)
})

test('a lake of a newer format is left alone', () => {
  openStore().database.exec('pragma user_version = 999')
  open.pop()?.close()
  expect(() => openStore()).toThrow(/newer version of the museum/)
})

test('assets are found where the lake is now, whatever its port was', () => {
  const store = openStore()
  const stamp = { _rev: 'tx', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
  const path = 'images/rihla/production/a.png'
  const after = { _id: 'image-a', _type: 'sanity.imageAsset', ...stamp, path, url: `http://127.0.0.1:1/${path}` }
  const change = { id: 'image-a', before: null, after, mutations: [] }
  store.commit({ id: 'tx', author: 'a', timestamp: '', request: '', mutations: [], results: [], changes: [change] })
  open.pop()?.close()
  const moved = new Store(file, (to) => `http://museum.example/${to}`)
  open.push(moved)
  expect(moved.get('image-a')?.url).toBe(`http://museum.example/${path}`)
})
