import { isJsonObject, type Json, type JsonObject } from '../Json.ts'
import { badRequest } from '../LakeError.ts'

/** An action of Sanity's actions API; `kind` without its `sanity.action.` */
export interface Action {
  readonly kind: string
  readonly fields: JsonObject
}

const PREFIX = 'sanity.action.'

/** Reads the `actions` of a request. Throws a 400 where one isn't an action. */
export function readActions(value: Json | undefined): Action[] {
  const list = Array.isArray(value) ? value : [value ?? null]
  return list.map((entry) => {
    const type = isJsonObject(entry) ? entry.actionType : undefined
    if (!isJsonObject(entry) || typeof type !== 'string' || !type.startsWith(PREFIX)) {
      throw badRequest('An action is an object with an actionType, such as "sanity.action.document.publish".')
    }
    return { kind: type.slice(PREFIX.length), fields: entry }
  })
}
