import { parse, type ExprNode } from 'groq-js'
import type { JsonObject } from '../Json.ts'
import { compileQuery } from './compile/compileQuery.ts'
import type { Step } from './compile/Step.ts'
import { bestLookup, type Lookup } from './bestLookup.ts'
import { isNode, nodesIn } from './nodesIn.ts'
import { withWholeText } from './wholeText.ts'

/** A query made ready to run: its tree, with indexes put in front of the filters that can use one. */
export interface Plan {
  readonly tree: ExprNode
  /** The tree as a function; null where only groq-js knows how. */
  readonly compiled: Step | null
  /** Documents to be found before the evaluation, and the parameter that hands them to it. */
  readonly lookups: readonly { readonly parameter: string; readonly lookup: Lookup }[]
  /** True where some part still reads the whole dataset. */
  readonly readsEverything: boolean
  /** True where the answer depends on the documents alone: not on the clock, not on who asks. */
  readonly lasting: boolean
  /** True where groq-js can only evaluate it asynchronously (`delta::`, `diff::`). */
  readonly asynchronous: boolean
}

/** Parses a query with its parameters: groq-js bakes them into the tree, so a plan is for both. Throws groq-js's errors. */
export function planQuery(query: string, params: JsonObject): Plan {
  const tree = parse(query, { params })
  const lookups: { parameter: string; lookup: Lookup }[] = []
  let readsEverything = false
  let lasting = true
  let asynchronous = false
  for (const node of nodesIn(tree)) {
    if (node.type === 'Filter' && isNode(node.base) && node.base.type === 'Everything') {
      const lookup = bestLookup(node.expr)
      if (!lookup) continue
      // A name that no query can write.
      const parameter = `lake ${lookups.length}`
      lookups.push({ parameter, lookup })
      // The filter stays as it was and decides; the index only spares it the documents it would refuse.
      node.base = { type: 'Parameter', name: parameter }
    } else if (node.type === 'Everything') readsEverything = true
    else if (node.type === 'OpCall') {
      if (node.op === 'match' && isTextQuery(node.right)) node.left = withWholeText(node.left)
    } else if (node.type === 'FuncCall') {
      if (isTextQuery(node)) replaceTextQuery(node)
      if (node.namespace === 'releases') readsEverything = true
      if (node.name === 'now' || node.name === 'identity') lasting = false
      if (node.namespace === 'delta' || node.namespace === 'diff') asynchronous = true
    }
  }
  return { tree, compiled: compileQuery(tree), lookups, readsEverything, lasting, asynchronous }
}

function isTextQuery(node: ExprNode): boolean {
  return node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'
}

/** groq-js has no search engine; `x match text::query("y")`, as the Studio writes it, means `x match "y"` here. */
function replaceTextQuery(node: { type: string; args: ExprNode[] }): void {
  const [words] = node.args
  if (words) Object.assign(node, { type: 'Group', base: words })
}
