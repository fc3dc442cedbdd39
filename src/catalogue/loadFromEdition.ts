import { editionAddress } from '../visit/editionAddress.ts'
import { MissingFile } from './createCatalogue.ts'

/** Reads a JSON file of the edition in the browser. */
export async function loadFromEdition(editionPath: string): Promise<unknown> {
  // `current.json` is the one file that changes; the others never do, and may come from any cache.
  const response = await fetch(editionAddress(editionPath), {
    cache: editionPath === 'current.json' ? 'no-cache' : 'default',
  })
  if (response.status === 404) throw new MissingFile(`${editionPath} is not in the edition.`)
  if (!response.ok) throw new Error(`${editionPath}: the server answers ${response.status}.`)
  const value: unknown = await response.json()
  return value
}
