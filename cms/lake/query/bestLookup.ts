import type { ExprNode } from 'groq-js'
import type { IndexName } from './DocumentIndex.ts'

/** Documents found under any of these values; `id` is not an index but the documents' own map. */
export type Lookup = readonly { readonly index: IndexName | 'id'; readonly values: readonly string[] }[]

/** The fewer documents a lookup tends to find, the better. */
const RANK = { id: 0, slug: 1, reference: 2, type: 3 } as const

/** The narrowest lookup that holds every document for which a filter can be true; null where there is none. */
export function bestLookup(filter: ExprNode): Lookup | null {
  switch (filter.type) {
    case 'Group':
      return bestLookup(filter.base)
    case 'And': {
      const left = bestLookup(filter.left)
      const right = bestLookup(filter.right)
      return left && right ? (rankOf(left) <= rankOf(right) ? left : right) : (left ?? right)
    }
    case 'Or': {
      const left = bestLookup(filter.left)
      const right = bestLookup(filter.right)
      return left && right ? [...left, ...right] : null
    }
    case 'OpCall':
      if (filter.op === '==') return equals(filter.left, filter.right) ?? equals(filter.right, filter.left)
      if (filter.op === 'in') return lookupIn(indexOf(filter.left), constantTexts(filter.right))
      return null
    case 'FuncCall':
      return filter.namespace === 'global' && filter.name === 'references' ? references(filter.args) : null
    default:
      return null
  }
}

function rankOf(lookup: Lookup): number {
  return Math.max(...lookup.map(({ index }) => RANK[index]))
}

function equals(attribute: ExprNode, constant: ExprNode): Lookup | null {
  const text = constantText(constant)
  return lookupIn(indexOf(attribute), text === null ? null : [text])
}

function lookupIn(index: IndexName | 'id' | null, values: readonly string[] | null): Lookup | null {
  return index && values ? [{ index, values: [...new Set(values)] }] : null
}

/** `references("a", ["b", "c"])` */
function references(args: readonly ExprNode[]): Lookup | null {
  const values: string[] = []
  for (const arg of args) {
    const text = constantText(arg)
    const texts = text === null ? constantTexts(arg) : [text]
    if (!texts) return null
    values.push(...texts)
  }
  return lookupIn('reference', values)
}

/** `_id`, `_type` and `slug.current` of the document itself. */
function indexOf(node: ExprNode): IndexName | 'id' | null {
  if (node.type !== 'AccessAttribute') return null
  if (!node.base) return node.name === '_id' ? 'id' : node.name === '_type' ? 'type' : null
  const isSlug = node.base.type === 'AccessAttribute' && !node.base.base && node.base.name === 'slug'
  return isSlug && node.name === 'current' ? 'slug' : null
}

function constantText(node: ExprNode): string | null {
  if (node.type === 'Group') return constantText(node.base)
  return node.type === 'Value' && typeof node.value === 'string' ? node.value : null
}

/** A list of which each entry is a text; anything else may be true for documents that no index knows. */
function constantTexts(node: ExprNode): string[] | null {
  if (node.type === 'Group') return constantTexts(node.base)
  const values: unknown[] =
    node.type === 'Value' && Array.isArray(node.value)
      ? node.value
      : node.type === 'Array'
        ? node.elements.map(({ value, isSplat }) => (isSplat ? null : constantText(value)))
        : [null]
  const texts = values.filter((value) => typeof value === 'string')
  return texts.length === values.length ? texts : null
}
