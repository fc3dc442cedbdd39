import { isJsonObject, textOf, type JsonObject } from '../Json.ts'
import { idInLayer, publishedIdOf, type LakeDocument } from '../LakeDocument.ts'
import { actionInvalid, actionRevisionMismatch, actionTargetExists, actionTargetMissing } from './actionErrors.ts'
import type { Mutation } from './Mutation.ts'
import type { Action } from './readActions.ts'
import { readPatch } from './readPatch.ts'
import { strengthen } from './strengthen.ts'

/** Documents as an action finds them. */
interface Documents {
  get(id: string): LakeDocument | null
}

/** An action being turned into mutations: its fields, the documents, and its place among the actions. */
interface Doing {
  readonly fields: JsonObject
  readonly documents: Documents
  readonly index: number
}

/** The Studio sends this instead of an empty patch: an edit that only makes the draft. */
const EMPTY_EDIT_GUARD = '_empty_action_guard_pseudo_field_'

const ACTIONS: Record<string, (doing: Doing) => Mutation[]> = {
  'document.create': create,
  'document.edit': edit,
  'document.publish': publish,
  'document.unpublish': unpublish,
  'document.discard': (doing) => [remove(present(doing, 'draftId')._id)],
  'document.delete': removeAll,
  'document.replaceDraft': (doing) => [replace(attributes(doing))],
  'document.version.create': createVersion,
  'document.version.discard': (doing) => [remove(present(doing, 'versionId')._id)],
  'document.version.replace': (doing) => [replace(attributes(doing))],
  'document.version.unpublish': unpublishVersion,
}

/** What an action does to documents. Throws a LakeError (400, 404 or 409) naming the action by its index. */
export function toMutations(action: Action, documents: Documents, index: number): Mutation[] {
  const does = ACTIONS[action.kind]
  if (!does) throw actionInvalid(index, `this lake has no action "${action.kind}"`)
  return does({ fields: action.fields, documents, index })
}

function create(doing: Doing): Mutation[] {
  const document = attributes(doing)
  const id = textOf(document._id) ?? need(doing, 'draftId')
  const publishedId = textOf(doing.fields.publishedId) ?? publishedIdOf(id)
  const taken = [id, publishedId].find((taken) => doing.documents.get(taken))
  if (taken === undefined) return [{ kind: 'create', document: { ...document, _id: id } }]
  if (doing.fields.ifExists === 'ignore') return []
  throw actionTargetExists(doing.index, taken)
}

function createVersion(doing: Doing): Mutation[] {
  const { fields, index } = doing
  if (isJsonObject(fields.document)) return [{ kind: 'create', document: fields.document }]
  const base = present(doing, 'baseId')
  expectRevision(doing, base, 'ifBaseRevisionId')
  const id = need(doing, 'versionId')
  if (doing.documents.get(id)) throw actionTargetExists(index, id)
  return [{ kind: 'create', document: { ...contentOf(base), _id: id } }]
}

/** The first edit of a published document makes its draft. */
function edit(doing: Doing): Mutation[] {
  const { fields, documents, index } = doing
  const draftId = need(doing, 'draftId')
  const draft = documents.get(draftId)
  const mutations: Mutation[] = []
  if (!draft) {
    const base = present(doing, 'publishedId')
    mutations.push({ kind: 'create', document: { ...contentOf(base), _id: draftId } })
  }
  const patch = isJsonObject(fields.patch) ? fields.patch : {}
  const operations = readPatch(patch, index)
  const empty = operations.unset?.length === 1 && operations.unset[0] === EMPTY_EDIT_GUARD
  if (empty) delete operations.unset
  if (Object.keys(operations).length > 0) mutations.push({ kind: 'patch', target: { id: draftId }, operations })
  return mutations
}

function publish(doing: Doing): Mutation[] {
  const { documents } = doing
  const draft = present(doing, 'draftId')
  const publishedId = textOf(doing.fields.publishedId) ?? publishedIdOf(draft._id)
  const published = documents.get(publishedId)
  expectRevision(doing, draft, 'ifDraftRevisionId')
  expectRevision(doing, published, 'ifPublishedRevisionId')
  const document = { ...strengthen(contentOf(draft)), _id: publishedId, _createdAt: (published ?? draft)._createdAt }
  return [replace(document), remove(draft._id)]
}

function unpublish(doing: Doing): Mutation[] {
  const published = present(doing, 'publishedId')
  expectRevision(doing, published, 'ifPublishedRevisionId')
  const draftId = textOf(doing.fields.draftId) ?? idInLayer(published._id, 'drafts')
  return [remove(published._id), { kind: 'createIfNotExists', document: { ...contentOf(published), _id: draftId } }]
}

/** Marks a version, so that publishing its release takes the document off the museum. */
function unpublishVersion(doing: Doing): Mutation[] {
  const id = need(doing, 'versionId')
  const base = doing.documents.get(id) ?? present(doing, 'publishedId')
  return [replace({ ...contentOf(base), _id: id, _system: { delete: true } })]
}

function removeAll(doing: Doing): Mutation[] {
  const { fields, documents } = doing
  const drafts = Array.isArray(fields.includeDrafts) ? fields.includeDrafts.filter((id) => typeof id === 'string') : []
  const ids = [need(doing, 'publishedId'), ...drafts].filter((id) => documents.get(id))
  const [missing] = ids.length === 0 ? [need(doing, 'publishedId')] : []
  if (missing !== undefined) throw actionTargetMissing(doing.index, missing)
  return ids.map(remove)
}

function attributes({ fields, index }: Doing): JsonObject {
  const document = fields.attributes ?? fields.document
  if (isJsonObject(document) && typeof document._type === 'string') return document
  throw actionInvalid(index, 'the new document needs at least a _type')
}

function need({ fields, index }: Doing, name: string): string {
  const id = textOf(fields[name])
  if (id === undefined) throw actionInvalid(index, `"${name}" is missing`)
  return id
}

function present(doing: Doing, name: string): LakeDocument {
  const id = need(doing, name)
  const document = doing.documents.get(id)
  if (!document) throw actionTargetMissing(doing.index, id)
  return document
}

function expectRevision({ fields, index }: Doing, document: LakeDocument | null, name: string): void {
  const expected = textOf(fields[name])
  if (expected === undefined || document?._rev === expected) return
  throw actionRevisionMismatch(index, document?._id ?? '', expected)
}

/** A document without what the lake writes itself at each change. */
function contentOf(document: LakeDocument): JsonObject {
  const { _rev, _updatedAt, ...content } = document
  return content
}

const replace = (document: JsonObject): Mutation => ({ kind: 'createOrReplace', document })
const remove = (id: string): Mutation => ({ kind: 'delete', target: { id } })
