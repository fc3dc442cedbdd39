import type { ExprNode } from 'groq-js'

export function isNode(value: unknown): value is ExprNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/**
 * Every node of a query's tree, a node before what is in it: whoever walks may replace what lies below.
 * Values that parameters were replaced by are data, not nodes, and are left alone.
 */
export function* nodesIn(tree: unknown): Generator<ExprNode> {
  if (Array.isArray(tree)) {
    for (const entry of tree) yield* nodesIn(entry)
    return
  }
  if (typeof tree !== 'object' || tree === null) return
  if (isNode(tree)) {
    yield tree
    if (tree.type === 'Value') return
  }
  for (const value of Object.values(tree)) if (typeof value === 'object') yield* nodesIn(value)
}
