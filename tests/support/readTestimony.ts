import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../cms/content/Language.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import { parseTestimony } from '../../cms/content/parseTestimony.ts'
import { readEdition } from './readEdition.ts'

/** A testimony as a house has published it. @throws when it is not there, or broken */
export function readTestimony(houseFolder: string, language: Language, slug: string): Testimony {
  const path = readEdition(houseFolder, language).manifest.languages[language].testimonies[slug] ?? `no file of ${slug}`
  const read = parseTestimony(JSON.parse(readFileSync(join(houseFolder, 'edition', path), 'utf8')))
  if (!read.ok) throw new Error(read.error)
  return read.value
}
