import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { seededRandom } from '../testing/seededRandom.ts'
import { Store } from './Store.ts'

/** How often a process is killed. */
const TIMES = 20

const folder = mkdtempSync(join(tmpdir(), 'rihla-durable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a process that changes the lake, kills it after some acknowledged changes, and returns the last one it said. */
function changeUntilKilled(begin: number, changes: number): Promise<number> {
  const script = resolve(import.meta.dirname, '../testing/mutateForever.ts')
  const child = spawn(process.execPath, [script, folder, String(begin)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Twenty processes read the same code: Node keeps what it made of it.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'code') },
  })
  return new Promise((done) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > changes) child.kill('SIGKILL')
    })
    // What it had said before it died may still be on its way: `close` comes after the last of it.
    child.on('close', () => done(Number(said.trim().split('\n').at(-1) || begin)))
  })
}

test(`a process killed ${TIMES} times while it writes loses nothing that it has acknowledged`, async () => {
  const random = seededRandom(1963)
  let last = 0
  for (let time = 0; time < TIMES; time++) {
    const acknowledged = await changeUntilKilled(last, 5 + Math.floor(random() * 60))
    expect(acknowledged).toBeGreaterThan(last)
    const store = new Store(join(folder, 'lake.sqlite'))
    last = Number(store.get('counter')?.number)
    // A change may have been written but not said yet; never said but not written.
    expect(last === acknowledged || last === acknowledged + 1).toBe(true)
    for (let number = 1; number <= last; number++) expect(store.get(`step-${number}`)?.number).toBe(number)
    expect(store.get(`step-${last + 1}`)).toBeUndefined()
    expect(store.database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    store.close()
  }
}, 240_000)
