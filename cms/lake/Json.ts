/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | Json[] | JsonObject

export type JsonObject = { [name: string]: Json }

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value if it is a text, else undefined: for fields that a stranger sent. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function parseJson(text: string): Json {
  return JSON.parse(text)
}

/** A deep copy: what leaves the lake must never be a handle on what is in it. */
export function copyJson<Value extends Json>(value: Value): Value {
  return structuredClone(value)
}
