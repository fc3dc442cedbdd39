import { isRecord, recordsOf } from '../../schema/validation/isRecord.ts'
import { textOf } from './textOf.ts'

export type Doc = Readonly<Record<string, unknown>>

/** A value of a document, and where it stands: `introLabel[fr].value`. */
export interface Placed {
  readonly id: string
  readonly path: string
  readonly value: unknown
}

/** Words that somebody reads or hears, in one language. */
export interface Words {
  readonly id: string
  readonly path: string
  readonly language: string
  readonly text: string
}

/** The collection as the checks read it. */
export interface Collection {
  /** Where data.ndjson lies, with `images/` and `files/` beside it. */
  readonly folder: URL
  /** Documents in the order of the file. */
  readonly documents: readonly Doc[]
  readonly byId: ReadonlyMap<string, Doc>
  /** Every value of every document, the documents themselves first. */
  readonly values: readonly Placed[]
  /** Lists of translations, wherever they stand. */
  readonly translated: readonly Placed[]
  /** What is written in them, and what is said in transcripts. */
  readonly words: readonly Words[]
  ofType(...types: readonly string[]): readonly Doc[]
}

export function collectionOf(documents: readonly Doc[], folder: URL): Collection {
  const values = documents.flatMap((document) => [...below(document, String(document._id), '')])
  const translated = values.filter(({ value }) =>
    recordsOf(value).some((item) => String(item._type).startsWith('internationalizedArray')),
  )
  return {
    folder,
    documents,
    byId: new Map(documents.map((document) => [String(document._id), document])),
    values,
    translated,
    words: [
      ...translated.flatMap(({ id, path, value }) =>
        recordsOf(value).map(({ language, value: text }) => ({
          id,
          path: `${path}[${String(language)}]`,
          language: String(language),
          text: textOf(text),
        })),
      ),
      ...documents.flatMap(spokenIn),
    ],
    ofType: (...types) => documents.filter(({ _type }) => types.includes(String(_type))),
  }
}

function spokenIn(document: Doc): Words[] {
  return recordsOf(document.transcripts).flatMap(({ language, segments }) =>
    recordsOf(segments).map((segment) => ({
      id: String(document._id),
      path: `transcripts[${String(language)}].segments[${String(segment._key)}]`,
      language: String(language),
      text: String(segment.text),
    })),
  )
}

function* below(value: unknown, id: string, path: string): Generator<Placed> {
  yield { id, path, value }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const step = isRecord(item) && typeof item._key === 'string' ? item._key : String(index)
      yield* below(item, id, `${path}[${step}]`)
    }
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* below(item, id, path === '' ? key : `${path}.${key}`)
  }
}
