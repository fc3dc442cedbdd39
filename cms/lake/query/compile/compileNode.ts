import type { ExprNode, OpCallNode } from 'groq-js'
import { isJsonObject } from '../../Json.ts'
import { compileArrayNode } from './compileArrayNode.ts'
import { compileObject } from './compileObject.ts'
import { compileFunction } from './functions.ts'
import { compileMatch } from './match.ts'
import { OPERATORS } from './operators.ts'
import { readAttribute } from './readAttribute.ts'
import { nest, NotCompiled, type Step } from './Step.ts'
import { compare, finite, isObject } from './values.ts'

/**
 * A query's node as a function. groq-js walks its tree anew for every document and wraps each value in an object; as
 * functions the same rules run some ten times faster. Any node not known here throws NotCompiled.
 */
export function compileNode(node: ExprNode): Step {
  switch (node.type) {
    case 'This':
      return (scope) => scope.value
    case 'Everything':
      return (_scope, run) => run.everything
    case 'Parameter':
      return (_scope, run) => run.found[node.name] ?? null
    case 'Value': {
      const value: unknown = node.value ?? null
      return () => value
    }
    case 'Group':
      return compileNode(node.base)
    case 'Parent':
      return compileParent(node.n)
    case 'AccessAttribute':
      return compileAttribute(node.name, node.base ? compileNode(node.base) : null)
    case 'Projection': {
      const base = compileNode(node.base)
      const expr = compileNode(node.expr)
      return (scope, run) => {
        const value = base(scope, run)
        return isObject(value) ? expr(nest(scope, value), run) : null
      }
    }
    case 'Deref': {
      const base = compileNode(node.base)
      return (scope, run) => {
        const value = base(scope, run)
        return isJsonObject(value) && typeof value._ref === 'string' ? run.dereference(value._ref) : null
      }
    }
    case 'Object':
      return compileObject(node, compileNode)
    case 'And':
      return compileAnd(compileNode(node.left), compileNode(node.right))
    case 'Or':
      return compileOr(compileNode(node.left), compileNode(node.right))
    case 'Not': {
      const base = compileNode(node.base)
      return (scope, run) => {
        const value = base(scope, run)
        return typeof value === 'boolean' ? !value : null
      }
    }
    case 'Neg':
    case 'Pos': {
      const base = compileNode(node.base)
      const sign = node.type === 'Neg' ? -1 : 1
      return (scope, run) => {
        const value = base(scope, run)
        return typeof value === 'number' ? finite(sign * value) : null
      }
    }
    case 'OpCall':
      return compileOperator(node)
    case 'InRange': {
      const [base, left, right] = [compileNode(node.base), compileNode(node.left), compileNode(node.right)]
      const { isInclusive } = node
      return (scope, run) => {
        const value = base(scope, run)
        const low = compare(value, left(scope, run))
        const high = compare(value, right(scope, run))
        if (low === null || high === null) return null
        return low >= 0 && (isInclusive ? high <= 0 : high < 0)
      }
    }
    case 'Select': {
      const alternatives = node.alternatives.map(
        ({ condition, value }) => [compileNode(condition), compileNode(value)] as const,
      )
      const fallback = node.fallback ? compileNode(node.fallback) : () => null
      return (scope, run) => {
        for (const [condition, value] of alternatives) if (condition(scope, run) === true) return value(scope, run)
        return fallback(scope, run)
      }
    }
    case 'FuncCall': {
      const step = compileFunction(node.namespace, node.name, node.args.map(compileNode))
      if (!step) throw new NotCompiled()
      return step
    }
    default:
      return compileArrayNode(node, compileNode)
  }
}

function compileParent(levels: number): Step {
  return (scope) => {
    let current = scope
    for (let level = 0; level < levels; level++) {
      if (!current.parent) return null
      current = current.parent
    }
    return current.value
  }
}

function compileAttribute(name: string, base: Step | null): Step {
  const read = readAttribute(name)
  return base ? (scope, run) => read(base(scope, run)) : (scope) => read(scope.value)
}

function compileOperator({ op, left, right }: OpCallNode): Step {
  const first = compileNode(left)
  const second = compileNode(right)
  if (op === 'match') return compileMatch(first, second)
  if (op === '==' && right.type === 'Value' && typeof right.value === 'string') {
    const wanted = right.value
    return (scope, run) => first(scope, run) === wanted
  }
  const operator = OPERATORS[op]
  if (!operator) throw new NotCompiled()
  return (scope, run) => operator(first(scope, run), second(scope, run))
}

/** Three values: false beats null, null beats true. What can't matter any more isn't evaluated. */
function compileAnd(left: Step, right: Step): Step {
  return (scope, run) => {
    const first = left(scope, run)
    if (first === false) return false
    const second = right(scope, run)
    if (second === false) return false
    return first === true && second === true ? true : null
  }
}

function compileOr(left: Step, right: Step): Step {
  return (scope, run) => {
    const first = left(scope, run)
    if (first === true) return true
    const second = right(scope, run)
    if (second === true) return true
    return first === false && second === false ? false : null
  }
}
