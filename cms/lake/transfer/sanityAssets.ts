import { isJsonObject, type Json, type JsonObject } from '../Json.ts'

/** An object of a document that has a file: what Sanity's export writes in place of the reference to the asset. */
export interface AssetMark {
  readonly kind: 'image' | 'file'
  /** `file://./images/suitcase.png` */
  readonly address: string
}

/** Reads `image@file://./images/suitcase.png`; undefined where it isn't one. */
export function readAssetMark(value: Json | undefined): AssetMark | undefined {
  const found = typeof value === 'string' ? /^(image|file)@(.+)$/.exec(value) : null
  if (!found) return undefined
  const [, kind, address = ''] = found
  return { kind: kind === 'image' ? 'image' : 'file', address }
}

/** Every object in a value, itself included, from the outside in; the callback may return another in its place. */
export function mapObjects(value: Json, change: (object: JsonObject) => JsonObject): Json {
  if (Array.isArray(value)) return value.map((entry) => mapObjects(entry, change))
  if (!isJsonObject(value)) return value
  return mapFields(change(value), change)
}

export function mapFields(object: JsonObject, change: (object: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, entry]) => [name, mapObjects(entry, change)]))
}
