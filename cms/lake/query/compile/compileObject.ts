import type { ObjectNode } from 'groq-js'
import { compileNode } from './compileNode.ts'
import type { Run, Scope, Step } from './Step.ts'
import { isObject } from './values.ts'

type Writer = (result: Record<string, unknown>, scope: Scope, run: Run) => void

/** `{a, "b": c, ..., d => {…}}` */
export function compileObject(node: ObjectNode): Step {
  const writers = node.attributes.map((attribute): Writer => {
    const value = compileNode(attribute.value)
    switch (attribute.type) {
      case 'ObjectAttributeValue': {
        const { name } = attribute
        return (result, scope, run) => {
          result[name] = value(scope, run)
        }
      }
      case 'ObjectConditionalSplat': {
        const condition = compileNode(attribute.condition)
        return (result, scope, run) => {
          if (condition(scope, run) === true) spread(result, value(scope, run))
        }
      }
      case 'ObjectSplat':
        return (result, scope, run) => spread(result, value(scope, run))
      default:
        return attribute satisfies never
    }
  })
  return (scope, run) => {
    const result: Record<string, unknown> = {}
    for (const write of writers) write(result, scope, run)
    return result
  }
}

function spread(result: Record<string, unknown>, value: unknown): void {
  if (isObject(value)) Object.assign(result, value)
}
