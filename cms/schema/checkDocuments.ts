import { getFallbackLocaleSource } from '@sanity/validation/_internal'
import { createSchema, isKeySegment, validateDocument, type Path, type Schema } from 'sanity'
import { i18nArrays } from './i18nArrays.ts'
import { inMemoryLookup } from './inMemoryLookup.ts'
import { schemaTypes } from './schemaTypes.ts'
import type { FoundDocument } from './validation/DocumentLookup.ts'
import { isRecord } from './validation/isRecord.ts'
import { lookUpIn } from './validation/lookupOf.ts'
import { withAssets } from './withAssets.ts'

export interface Finding {
  /** The document's `_id`. */
  readonly id: string
  /** Where in the document: `objectLabel`, `stops[3].exhibit`; empty for the whole of it. */
  readonly path: string
  /** An error keeps the document from being published. */
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
}

/**
 * Asks the Studio's own validation about a list of documents, as if each were about to be published and the list were the
 * whole museum. Needs no content lake: references are looked up in the list, uploaded files are taken to be there.
 * @param documents As in an ndjson file of Sanity's export form.
 * @param only Ids of the documents to check; the others are only looked up. All of them without it.
 */
export async function checkDocuments(documents: readonly unknown[], only?: readonly string[]): Promise<Finding[]> {
  const schema = compileSchema()
  const known = documents.filter(isDocument)
  lookUpIn(schema, inMemoryLookup(known))
  const published = new Set(known.map((document) => document._id))

  const findings = await Promise.all(
    known
      .filter(({ _id }) => only?.includes(_id) ?? true)
      .map(async (document): Promise<Finding[]> => {
        if (isAsset(document._id)) return []
        if (schema.get(document._type) === undefined) {
          return [
            { id: document._id, path: '', level: 'error', message: `The museum has no type “${document._type}”.` },
          ]
        }
        const question = {
          document: { _rev: 'check', _createdAt: NEVER, _updatedAt: NEVER, ...withAssets(document) },
          workspace: { schema, i18n: getFallbackLocaleSource(), getClient: noClient },
          getDocumentExists: ({ id }: { id: string }) => Promise.resolve(published.has(id) || isAsset(id)),
        }
        // Sanity finds unknown fields as 'cli' only, and then lowers errors on the same object to warnings: ask twice.
        const markers = await validateDocument({ ...question, environment: 'studio' })
        const all = await validateDocument({ ...question, environment: 'cli' })
        return [...markers, ...all.filter(({ code }) => code === 'object.unknown-field')].map(
          ({ path, level, message }) => ({ id: document._id, path: inWords(path), level, message }),
        )
      }),
  )
  const broken = documents.length - known.length
  if (broken > 0)
    findings.push([{ id: '', path: '', level: 'error', message: `${broken} documents have no _id or no _type.` }])
  return findings.flat()
}

const NEVER = '1970-01-01T00:00:00Z'

function compileSchema(): Schema {
  const plugin = i18nArrays.schema?.types
  return createSchema({ name: 'rihla', types: [...schemaTypes, ...(Array.isArray(plugin) ? plugin : [])] })
}

function noClient(): never {
  throw new Error('A check asked the content lake for something that its DocumentLookup should answer.')
}

function isDocument(value: unknown): value is FoundDocument {
  return isRecord(value) && typeof value._id === 'string' && typeof value._type === 'string'
}

function isAsset(id: string): boolean {
  return id.startsWith('image-') || id.startsWith('file-')
}

function inWords(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === 'string') return `.${step}`
      if (isKeySegment(step)) return `[${step._key}]`
      return `[${String(step)}]`
    })
    .join('')
    .replace(/^\./, '')
}
