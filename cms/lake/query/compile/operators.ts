import { DateTime, Path } from 'groq-js'
import { compare, finite, isEqual, isObject } from './values.ts'

type Operator = (left: unknown, right: unknown) => unknown

/** GROQ's operators on values; `match` is in match.ts. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': isEqual,
  '!=': (left, right) => !isEqual(left, right),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  in: isIn,
  '+': add,
  '-': subtract,
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => left / right),
  '%': arithmetic((left, right) => left % right),
  '**': arithmetic((left, right) => left ** right),
}

function comparison(holds: (order: number) => boolean): Operator {
  return (left, right) => {
    const order = compare(left, right)
    return order === null ? null : holds(order)
  }
}

function arithmetic(calculate: (left: number, right: number) => number): Operator {
  return (left, right) =>
    typeof left === 'number' && typeof right === 'number' ? finite(calculate(left, right)) : null
}

function isIn(left: unknown, right: unknown): unknown {
  if (right instanceof Path) return typeof left === 'string' ? right.matches(left) : null
  return Array.isArray(right) ? right.some((entry) => isEqual(left, entry ?? null)) : null
}

function add(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return finite(left + right)
  if (typeof left === 'string' && typeof right === 'string') return left + right
  if (left instanceof DateTime && typeof right === 'number') return left.add(right)
  if (typeof left === 'number' && right instanceof DateTime) return right.add(left)
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right]
  return isObject(left) && isObject(right) ? { ...left, ...right } : null
}

function subtract(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return finite(left - right)
  if (left instanceof DateTime && typeof right === 'number') return left.add(-right)
  return left instanceof DateTime && right instanceof DateTime ? finite(left.difference(right)) : null
}
