import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '../Json.ts'
import { readNdjson } from '../transfer/readNdjson.ts'
import { mapFields, readAssetMark } from '../transfer/sanityAssets.ts'

/** A folder in Sanity's export form, as what it means: however its files are called, and whenever it was written. */
export interface Transfer {
  /** By id; where a document names a file there is `image@<sha1>` or `file@<sha1>`. */
  readonly documents: ReadonlyMap<string, JsonObject>
  /** SHA-1 of the bytes of every file, in order. */
  readonly images: readonly string[]
  readonly files: readonly string[]
}

/** Reads such a folder. @throws when a document names a file that is not there */
export function readTransfer(folder: string): Transfer {
  const documents = readNdjson(join(folder, 'data.ndjson')).map(
    ({ _rev, _createdAt, _updatedAt, ...document }): [string, JsonObject] => [
      String(document._id),
      mapFields(document, (object) => withFingerprint(object, folder)),
    ],
  )
  return {
    documents: new Map(documents),
    images: fingerprintsIn(join(folder, 'images')),
    files: fingerprintsIn(join(folder, 'files')),
  }
}

function withFingerprint(object: JsonObject, folder: string): JsonObject {
  const mark = readAssetMark(object._sanityAsset)
  if (!mark) return object
  const file = join(folder, mark.address.replace(/^file:\/\//, ''))
  return { ...object, _sanityAsset: `${mark.kind}@${fingerprint(file)}` }
}

function fingerprintsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return [...new Set(names.map((name) => fingerprint(join(folder, name))))].sort()
}

function fingerprint(file: string): string {
  return createHash('sha1').update(readFileSync(file)).digest('hex')
}
