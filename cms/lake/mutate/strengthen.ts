import { isJsonObject, type Json, type JsonObject } from '../Json.ts'

/**
 * What publishing does to references: one that was weak only because its target wasn't published yet
 * (`_strengthenOnPublish`) becomes strong.
 */
export function strengthen(object: JsonObject): JsonObject {
  const published: JsonObject = {}
  const promise = object._strengthenOnPublish
  const staysWeak = isJsonObject(promise) && promise.weak === true
  for (const [name, value] of Object.entries(object)) {
    if (name === '_strengthenOnPublish') continue
    if (name === '_weak' && promise !== undefined && !staysWeak) continue
    published[name] = strengthenValue(value)
  }
  return published
}

function strengthenValue(value: Json): Json {
  if (Array.isArray(value)) return value.map(strengthenValue)
  return isJsonObject(value) ? strengthen(value) : value
}
