import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import type { CurrentEdition } from '../content/Edition.ts'
import { parseCurrentEdition } from '../content/parseCurrentEdition.ts'

export interface EditionReader {
  /** The edition that visitors get now; null before there is a first one. */
  current(): Promise<CurrentEdition | null>
  /** A JSON file of an edition by its path relative to the edition's root. @throws where it is missing, damaged or outside */
  readJson(path: string): Promise<unknown>
}

/** Reads the edition that a builder (of this or another process) writes into `folder`. */
export function createEditionReader(folder: string): EditionReader {
  const readJson = async (path: string): Promise<unknown> => {
    const inside = normalize(path)
    if (inside.startsWith('..') || inside.startsWith(sep)) throw new Error(`"${path}" lies outside the edition.`)
    return JSON.parse(await readFile(join(folder, inside), 'utf8'))
  }
  return {
    readJson,
    async current() {
      const parsed = parseCurrentEdition(await readJson('current.json').catch(() => null))
      return parsed.ok ? parsed.value : null
    },
  }
}
