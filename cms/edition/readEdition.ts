import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import type { CurrentEdition } from '../content/Edition.ts'
import { parseCurrentEdition } from '../content/parseCurrentEdition.ts'

export interface EditionReader {
  /** The edition that visitors get now; null before there is a first one. */
  current(): Promise<CurrentEdition | null>
  /** A JSON file of an edition by its path relative to the edition's root. @throws where it is missing, damaged or outside */
  readJson(path: string): Promise<unknown>
  /** Tells when another edition becomes current. @returns its own undo */
  onChange(listener: (current: CurrentEdition) => void): () => void
}

/** Reads the edition that a builder (of this or another process) writes into `folder`. */
export function createEditionReader(folder: string): EditionReader {
  const readJson = async (path: string): Promise<unknown> => {
    const inside = normalize(path)
    if (inside.startsWith('..') || inside.startsWith(sep)) throw new Error(`"${path}" lies outside the edition.`)
    return JSON.parse(await readFile(join(folder, inside), 'utf8'))
  }
  const current = async (): Promise<CurrentEdition | null> => {
    const read = await readJson('current.json').catch(() => null)
    const parsed = parseCurrentEdition(read)
    return parsed.ok ? parsed.value : null
  }
  return {
    current,
    readJson,
    onChange(listener) {
      let shown: string | undefined
      let stopped = false
      const look = async (tell: boolean) => {
        const edition = await current()
        if (stopped || !edition || edition.hash === shown) return
        shown = edition.hash
        if (tell) listener(edition)
      }
      const first = look(false)
      const watcher = watch(folder, (_event, name) => {
        if (name === 'current.json') void first.then(() => look(true))
      })
      return () => {
        stopped = true
        watcher.close()
      }
    },
  }
}
