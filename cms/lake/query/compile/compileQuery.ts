import type { ExprNode } from 'groq-js'
import { compileNode } from './compileNode.ts'
import { NotCompiled, type Step } from './Step.ts'

/** A whole query as a function; null where a part of it isn't known here and groq-js must evaluate it. */
export function compileQuery(tree: ExprNode): Step | null {
  try {
    return compileNode(tree)
  } catch (error) {
    if (error instanceof NotCompiled) return null
    throw error
  }
}
