import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import type { AssetDocument } from '../assets/AssetDocument.ts'
import { isJsonObject, parseJson, type JsonObject } from '../Json.ts'
import { badRequest } from '../LakeError.ts'
import type { LakeParts } from '../LakeParts.ts'
import { mutate } from '../mutate/mutate.ts'
import type { Mutation } from '../mutate/Mutation.ts'
import { newId } from '../newId.ts'
import { mapFields, readAssetMark, type AssetMark } from './sanityAssets.ts'
import { readNdjson } from './readNdjson.ts'

export interface Transferred {
  readonly documents: number
  readonly assets: number
}

/**
 * Brings in a dataset in Sanity's export form: `data.ndjson` (or the only `.ndjson`) and the files that its documents
 * name as `_sanityAsset`. Documents of the same id are replaced. One transaction: it's all there, or nothing was changed.
 * As every document arrives at once, references need not be weakened on the way as over the network: they are checked
 * at the end, as strong as they were written. Throws a sentence that names the document and the file.
 */
export async function importNdjson(lake: LakeParts, folder: string, author: string): Promise<Transferred> {
  const documents = readNdjson(dataFile(folder)).map((document) => ({
    ...document,
    _id: String(document._id ?? newId()),
  }))
  const kept = await keepAssets(lake, folder, documents)
  const words = readAssetWords(folder)
  const assets = new Map([...kept.values()].map((asset) => [asset._id, { ...asset, ...words.get(wordsKey(asset)) }]))
  const mutations: Mutation[] = [...assets.values()].map((document) => ({ kind: 'createIfNotExists', document }))
  for (const document of documents) {
    mutations.push({ kind: 'createOrReplace', document: mapFields(document, (object) => withReference(object, kept)) })
  }
  const request = { import: newId() }
  await mutate(lake.ground, mutations, { author, request })
  return { documents: documents.length, assets: assets.size }
}

function dataFile(folder: string): string {
  const usual = join(folder, 'data.ndjson')
  if (existsSync(usual)) return usual
  const [only, ...others] = readdirSync(folder).filter((name) => name.endsWith('.ndjson'))
  if (only === undefined || others.length > 0) throw badRequest(`${folder} must hold one "data.ndjson".`)
  return join(folder, only)
}

/** Keeps every file that a document names, each once, and returns their documents by the mark that names them. */
async function keepAssets(
  lake: LakeParts,
  folder: string,
  documents: readonly JsonObject[],
): Promise<Map<string, AssetDocument>> {
  const named = new Map<string, { mark: AssetMark; document: string }>()
  for (const document of documents) {
    mapFields(document, (object) => {
      const mark = readAssetMark(object._sanityAsset)
      if (mark) named.set(String(object._sanityAsset), { mark, document: String(document._id) })
      return object
    })
  }
  const kept = new Map<string, AssetDocument>()
  for (const [name, { mark, document }] of named) {
    const file = fileOf(folder, mark, document)
    const upload = { bytes: readFileSync(file), filename: basename(file) }
    try {
      kept.set(name, mark.kind === 'image' ? await lake.assets.keepImage(upload) : lake.assets.keepFile(upload))
    } catch (error) {
      throw badRequest(
        `Document "${document}", file ${mark.address}: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  return kept
}

/** Only files of the folder itself: an import reads neither the network nor the rest of the disk. */
function fileOf(folder: string, { address }: AssetMark, document: string): string {
  if (!address.startsWith('file://')) {
    throw badRequest(`Document "${document}" names ${address}: only files of the import's own folder are read.`)
  }
  const root = resolve(folder)
  const file = resolve(root, decodeURIComponent(address.slice('file://'.length)))
  if (!file.startsWith(root + sep)) throw badRequest(`Document "${document}" names ${address}, outside of ${folder}.`)
  if (!existsSync(file)) throw badRequest(`Document "${document}" names ${address}, which isn't there.`)
  return file
}

function withReference(object: JsonObject, kept: ReadonlyMap<string, AssetDocument>): JsonObject {
  const asset = kept.get(String(object._sanityAsset))
  if (!asset) return object
  const { _sanityAsset, ...rest } = object
  return { ...rest, asset: { _type: 'reference', _ref: asset._id } }
}

/** `assets.json` of an export: what the file itself doesn't say, by `image-<sha1>` or `file-<sha1>`. */
function readAssetWords(folder: string): Map<string, JsonObject> {
  const file = join(folder, 'assets.json')
  const value = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : {}
  const words = new Map<string, JsonObject>()
  for (const [name, entry] of Object.entries(isJsonObject(value) ? value : {})) {
    if (isJsonObject(entry)) words.set(name, entry)
  }
  return words
}

export function wordsKey(asset: JsonObject): string {
  return `${asset._type === 'sanity.imageAsset' ? 'image' : 'file'}-${String(asset.sha1hash)}`
}
