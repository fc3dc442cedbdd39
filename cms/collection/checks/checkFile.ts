import { isRecord, recordsOf } from '../../schema/validation/isRecord.ts'
import { finding, findingOf, type Check } from './Check.ts'

/** One published document a line, sorted by `_id`, each `_id` its type and its slug or code; every member of a list has a key. */
export const checkFile: Check = ({ documents, values }) => {
  const ids = documents.map(({ _id }) => String(_id))
  const order = documents.flatMap((document, index) => {
    const before = ids[index - 1]
    if (before === undefined || before < String(document._id)) return []
    return [findingOf(document, '_id', `Stands after ${before}: sort the file by _id, each once.`)]
  })
  const drafts = documents
    .filter(({ _id }) => /^(drafts|versions)\./.test(String(_id)))
    .map((document) => findingOf(document, '_id', 'Is a draft: only published documents are in the collection.'))
  const named = documents
    .filter((document) => !isNamedForItself(document))
    .map((document) => findingOf(document, '_id', 'Is not its type and its slug or code.'))
  const keyless = values
    .filter(({ value }) => Array.isArray(value) && value.some(isRecord) && !hasKeys(value))
    .map((at) => finding(at, 'A member has no key of its own: two curators cannot edit this list at once.'))
  return [...order, ...drafts, ...named, ...keyless]
}

function isNamedForItself({ _id, _type, slug, code }: Readonly<Record<string, unknown>>): boolean {
  if (_type === 'museum') return _id === 'museum'
  if (isRecord(slug)) return _id === `${String(_type)}-${String(slug.current)}`
  if (typeof code === 'string') return _id === `fact-${code}`
  return String(_id).startsWith(`${String(_type)}-`)
}

function hasKeys(list: unknown): boolean {
  const keys = recordsOf(list).map(({ _key }) => _key)
  return keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length
}
