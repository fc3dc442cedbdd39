import type { ObjectNode } from 'groq-js'
import type { Compile, Run, Scope, Step } from './Step.ts'
import { isObject } from './values.ts'

type Writer = (result: Record<string, unknown>, scope: Scope, run: Run) => void

/** `{a, "b": c, ..., d => {…}}` */
export function compileObject(node: ObjectNode, compile: Compile): Step {
  const plain = compilePlainObject(node, compile)
  if (plain) return plain
  const writers = node.attributes.map((attribute): Writer => {
    const value = compile(attribute.value)
    switch (attribute.type) {
      case 'ObjectAttributeValue': {
        const { name } = attribute
        return (result, scope, run) => {
          result[name] = value(scope, run)
        }
      }
      case 'ObjectConditionalSplat': {
        const condition = compile(attribute.condition)
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

/** Fields only, no `...`: every result has the same fields, so it begins as a copy of an empty one. */
function compilePlainObject(node: ObjectNode, compile: Compile): Step | null {
  const names: string[] = []
  const steps: Step[] = []
  for (const attribute of node.attributes) {
    // A name that JavaScript treats in its own way is left to the slower form.
    if (attribute.type !== 'ObjectAttributeValue' || attribute.name === '__proto__') return null
    names.push(attribute.name)
    steps.push(compile(attribute.value))
  }
  const empty: Readonly<Record<string, unknown>> = Object.fromEntries(names.map((name) => [name, null]))
  return (scope, run) => {
    const result: Record<string, unknown> = { ...empty }
    for (let place = 0; place < names.length; place++) result[names[place] ?? ''] = steps[place]?.(scope, run)
    return result
  }
}

function spread(result: Record<string, unknown>, value: unknown): void {
  if (isObject(value)) Object.assign(result, value)
}
