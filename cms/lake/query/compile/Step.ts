import type { ExprNode } from 'groq-js'

/** What a step of a compiled query sees: a value, and the values around it (`^`). */
export interface Scope {
  readonly value: unknown
  readonly parent: Scope | null
  /** True inside `[]{…}`: such a scope is no level of its own for `^`. */
  readonly isHidden: boolean
}

/** What a whole evaluation shares. */
export interface Run {
  readonly everything: readonly unknown[]
  readonly found: Readonly<Record<string, unknown>>
  readonly dereference: (id: string) => unknown
}

/** A node of a query as a function: JavaScript values in and out, `null` for GROQ's null. */
export type Step = (scope: Scope, run: Run) => unknown

/** Compiles a node: handed to those who compile what has nodes in it. */
export type Compile = (node: ExprNode) => Step

/** Thrown while compiling a node that isn't known here: the query then goes to groq-js as it is. */
export class NotCompiled extends Error {}

export function nest(scope: Scope, value: unknown): Scope {
  return { value, parent: scope.isHidden ? scope.parent : scope, isHidden: false }
}

export function nestHidden(scope: Scope, value: unknown): Scope {
  return { value, parent: scope.isHidden ? scope.parent : scope, isHidden: true }
}
