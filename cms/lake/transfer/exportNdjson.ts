import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isJsonObject, type JsonObject } from '../Json.ts'
import type { LakeParts } from '../LakeParts.ts'
import { copyDocument } from './copyDocument.ts'
import { wordsKey, type Transferred } from './importNdjson.ts'
import { mapFields } from './sanityAssets.ts'

/** What a file says itself, or the lake can say again from it: not repeated in `assets.json`. */
const FOUND_AGAIN = new Set(
  '_id _type _rev _createdAt _updatedAt assetId extension metadata mimeType path sha1hash size uploadId url'.split(' '),
)

/** Writes the whole dataset in Sanity's export form: `data.ndjson`, `assets.json`, `images/` and `files/`. */
export function exportNdjson(lake: LakeParts, folder: string): Transferred {
  mkdirSync(folder, { recursive: true })
  const assets = new Map<string, JsonObject>()
  const lines: string[] = []
  const documents = lake.engine.views.of('raw').all().map(copyDocument)
  for (const document of documents) if (isAsset(document)) assets.set(String(document._id), document)
  for (const document of documents) {
    if (isAsset(document)) continue
    const { _rev, ...content } = mapFields(document, (object) => withMark(object, assets))
    lines.push(JSON.stringify(content))
  }
  writeFileSync(join(folder, 'data.ndjson'), lines.map((line) => `${line}\n`).join(''))
  const words = Object.fromEntries([...assets.values()].map((asset) => [wordsKey(asset), wordsOf(asset)]))
  writeFileSync(join(folder, 'assets.json'), `${JSON.stringify(words, null, 2)}\n`)
  for (const asset of assets.values()) {
    const name = basename(String(asset.path))
    const original = lake.assets.find(name)
    if (!original) throw new Error(`The file of ${String(asset._id)} is missing from the lake: ${name}`)
    mkdirSync(join(folder, folderOf(asset)), { recursive: true })
    copyFileSync(original, join(folder, folderOf(asset), name))
  }
  return { documents: lines.length, assets: assets.size }
}

function isAsset({ _type }: JsonObject): boolean {
  return _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
}

function folderOf({ _type }: JsonObject): 'images' | 'files' {
  return _type === 'sanity.imageAsset' ? 'images' : 'files'
}

/** An object whose `asset` refers to a file names the file instead. */
function withMark(object: JsonObject, assets: ReadonlyMap<string, JsonObject>): JsonObject {
  const reference = object.asset
  const asset = isJsonObject(reference) ? assets.get(String(reference._ref)) : undefined
  if (!asset) return object
  const { asset: _reference, ...rest } = object
  const kind = folderOf(asset)
  return { _sanityAsset: `${kind.slice(0, -1)}@file://./${kind}/${basename(String(asset.path))}`, ...rest }
}

function wordsOf(asset: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(asset).filter(([name]) => !FOUND_AGAIN.has(name)))
}
