import { getDotPath, safeParse, type GenericSchema, type InferOutput } from 'valibot'

/** A file of an edition as a browser read it: what it should be, or one sentence that says what is wrong with it. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string }

export function parsed<Schema extends GenericSchema>(schema: Schema, json: unknown): Parsed<InferOutput<Schema>> {
  const result = safeParse(schema, json, { abortEarly: true })
  if (result.success) return { ok: true, value: result.output }
  const [issue] = result.issues
  const { received, expected } = issue
  return { ok: false, error: `${getDotPath(issue) ?? 'the file'} should be ${expected}, is ${received}` }
}
