import { isJsonObject, type Json, type JsonObject } from '../Json.ts'
import type { InsertOperation, PatchOperations } from './Mutation.ts'
import { invalidMutation } from './mutationErrors.ts'

/** Reads the operations of a patch and leaves out what isn't one. Throws a 400 on an operation of the wrong shape. */
export function readPatch(body: JsonObject, index: number): PatchOperations {
  const operations: PatchOperations = {}
  for (const name of ['set', 'setIfMissing', 'merge'] as const) {
    const fields = body[name]
    if (fields !== undefined) operations[name] = need(isJsonObject(fields) ? fields : undefined, name, index)
  }
  for (const name of ['inc', 'dec'] as const) {
    if (body[name] !== undefined) operations[name] = need(recordOf(body[name], isNumber), name, index)
  }
  if (body.diffMatchPatch !== undefined) {
    operations.diffMatchPatch = need(recordOf(body.diffMatchPatch, isText), 'diffMatchPatch', index)
  }
  if (body.unset !== undefined) operations.unset = need(textsOf(body.unset), 'unset', index)
  if (body.insert !== undefined) operations.insert = need(readInsert(body.insert), 'insert', index)
  return operations
}

function need<Value>(value: Value | undefined, name: string, index: number): Value {
  if (value === undefined) throw invalidMutation(index, `the "${name}" of a patch has the wrong shape`)
  return value
}

const isNumber = (value: Json): value is number => typeof value === 'number'
const isText = (value: Json): value is string => typeof value === 'string'

function recordOf<Value extends Json>(
  value: Json | undefined,
  is: (value: Json) => value is Value,
): Record<string, Value> | undefined {
  if (!isJsonObject(value)) return undefined
  const record: Record<string, Value> = {}
  for (const [name, entry] of Object.entries(value)) {
    if (!is(entry)) return undefined
    record[name] = entry
  }
  return record
}

function textsOf(value: Json): string[] | undefined {
  return Array.isArray(value) && value.every(isText) ? value.filter(isText) : undefined
}

function readInsert(value: Json): InsertOperation | undefined {
  if (!isJsonObject(value) || !Array.isArray(value.items)) return undefined
  const { items } = value
  if (isText(value.before ?? null)) return { before: String(value.before), items }
  if (isText(value.after ?? null)) return { after: String(value.after), items }
  if (isText(value.replace ?? null)) return { replace: String(value.replace), items }
  return undefined
}
