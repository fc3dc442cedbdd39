import type { ExprNode } from 'groq-js'
import { readAttribute } from './readAttribute.ts'

/** A filter in two: a test of the bare item, and what is left to evaluate in a scope. */
export interface SplitFilter {
  readonly test: ((item: unknown) => boolean) | null
  readonly rest: ExprNode | null
}

/** Splits off `name == "text"`, with which the museum picks a language out of each of its texts. */
export function splitFilter(filter: ExprNode): SplitFilter {
  if (filter.type === 'Group') return splitFilter(filter.base)
  if (filter.type === 'And') {
    const left = splitFilter(filter.left)
    if (!left.test) return { test: null, rest: filter }
    return { test: left.test, rest: left.rest ? { ...filter, left: left.rest } : filter.right }
  }
  const isTest = filter.type === 'OpCall' && filter.op === '==' && filter.left.type === 'AccessAttribute'
  if (!isTest || filter.left.type !== 'AccessAttribute' || filter.left.base) return { test: null, rest: filter }
  if (filter.right.type !== 'Value' || typeof filter.right.value !== 'string') return { test: null, rest: filter }
  const read = readAttribute(filter.left.name)
  const wanted = filter.right.value
  return { test: (item) => read(item) === wanted, rest: null }
}
