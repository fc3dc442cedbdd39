import { fixtureMuseum } from '../cms/content/fixtures/museum.ts'
import type { CurrentEdition, EditionIndex, Manifest } from '../cms/content/Edition.ts'
import { editionIndexOf } from '../cms/content/editionIndexOf.ts'
import { inEveryLanguage, type Language } from '../cms/content/Language.ts'
import { MissingFile, type Load } from './catalogue/createCatalogue.ts'

/** The fixture museum as an edition in memory, for tests; a file may be put in another's place to see what happens. */
export function fixtureEdition(replaced: Readonly<Record<string, unknown>> = {}): {
  readonly current: CurrentEdition
  readonly load: Load
} {
  const files = new Map<string, unknown>()
  const current: CurrentEdition = {
    format: 1,
    hash: '0123456789abcdef',
    date: '2026-11-06T10:00:00.000Z',
    manifest: 'manifest.0123456789abcdef.json',
    checkAfter: 5,
  }
  const manifest: Manifest = {
    format: 1,
    hash: current.hash,
    date: current.date,
    languages: inEveryLanguage((language) => indexOf(language, files)),
    files: {},
  }
  files.set('current.json', current)
  files.set(current.manifest, manifest)
  return {
    current,
    load: async (path) => {
      if (Object.hasOwn(replaced, path)) {
        const value = replaced[path]
        if (value instanceof Error) throw value
        return value
      }
      if (!files.has(path)) throw new MissingFile(`${path} is not in the edition.`)
      // As a file is: nothing but JSON comes back.
      const copy: unknown = JSON.parse(JSON.stringify(files.get(path)))
      return copy
    },
  }
}

function indexOf(language: Language, files: Map<string, unknown>): EditionIndex {
  const write = (name: string, value: unknown) => {
    const path = `files/${name}.${language}.json`
    files.set(path, value)
    return path
  }
  return { ...editionIndexOf(fixtureMuseum(language), write), search: {} }
}
