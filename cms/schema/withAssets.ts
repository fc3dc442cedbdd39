import type { FoundDocument } from './validation/DocumentLookup.ts'
import { isRecord } from './validation/isRecord.ts'

/** Stands in for the file that an import would upload; Sanity asks of an asset reference only that it has this form. */
const UPLOADED = {
  image: 'image-0000000000000000000000000000000000000000-1x1-png',
  file: 'file-0000000000000000000000000000000000000000-mp3',
} as const

/**
 * A document of Sanity's export form as it will be once imported: `_sanityAsset: "image@file://…"` becomes a reference to
 * the uploaded file.
 */
export function withAssets(document: FoundDocument): FoundDocument {
  return { ...fieldsWithAssets(document), _id: document._id, _type: document._type }
}

function fieldsWithAssets(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { _sanityAsset, ...rest } = fields
  const kept = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, valueWithAssets(value)]))
  if (typeof _sanityAsset !== 'string') return kept
  const kind = _sanityAsset.startsWith('image@') ? 'image' : 'file'
  return { ...kept, asset: { _type: 'reference', _ref: UPLOADED[kind] } }
}

function valueWithAssets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueWithAssets)
  return isRecord(value) ? fieldsWithAssets(value) : value
}
