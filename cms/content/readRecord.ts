import * as v from 'valibot'
import type { Transform, Whereabouts } from './Transform.ts'

/**
 * Reads a query's result as what it should be. Null where it is not: then each thing that is wrong has been reported with
 * its field, and the record is left out.
 */
export function readRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  record: unknown,
  at: Whereabouts,
  transform: Transform,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, record)
  if (result.success) return result.output
  for (const issue of result.issues) {
    const path = v.getDotPath(issue) ?? ''
    transform.report({ id: at.id, field: joined(at.field, path), message: whatIsWrong(issue) })
  }
  return null
}

/** The `_id` of a query's result, or a stand-in that tells which kind of document has none. */
export function idOf(record: unknown, fallback: string): string {
  const result = v.safeParse(v.object({ _id: v.pipe(v.string(), v.minLength(1)) }), record)
  return result.success ? result.output._id : fallback
}

function joined(field: string, path: string): string {
  return [field, path].filter((part) => part !== '').join('.')
}

function whatIsWrong({ input, expected, received, message, kind }: v.BaseIssue<unknown>): string {
  if (input === null || input === undefined) return 'Is missing; left out.'
  return kind === 'schema' && expected ? `Should be ${expected}, is ${received}; left out.` : `${message}; left out.`
}
