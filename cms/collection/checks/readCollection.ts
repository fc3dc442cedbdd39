import { readFileSync } from 'node:fs'
import { isRecord } from '../../schema/validation/isRecord.ts'
import { collectionOf, type Collection } from './Collection.ts'

/** The museum's own collection, from its file. @throws where the file is not there or is not ndjson */
export function readCollection(folder: URL): Collection {
  const lines = readFileSync(new URL('data.ndjson', folder), 'utf8').trimEnd().split('\n')
  const documents = lines.map((line): unknown => JSON.parse(line))
  const broken = documents.findIndex((document) => !isRecord(document))
  if (broken >= 0) throw new Error(`data.ndjson: line ${broken + 1} is no document.`)
  return collectionOf(documents.filter(isRecord), folder)
}
