import { DateTime, Path } from 'groq-js'
import { isJsonObject, type JsonObject } from '../../Json.ts'

/** An object in GROQ's sense: dates and paths are values of their own there. */
export function isObject(value: unknown): value is JsonObject {
  return isJsonObject(value) && !(value instanceof DateTime) && !(value instanceof Path)
}

/** `==`: values of different types are never equal, objects and arrays not even to themselves. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === 'string') return left === right
  if (left instanceof DateTime) return right instanceof DateTime && left.equals(right)
  if (left === null) return right === null
  return typeof left !== 'object' && left === right
}

/** Negative, zero or positive; null where the two can't be compared. */
export function compare(left: unknown, right: unknown): number | null {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  if (left instanceof DateTime && right instanceof DateTime) return left.compareTo(right)
  return null
}

/** The order of types in `order()`: what can't be compared comes last. */
export function compareAll(left: unknown, right: unknown): number {
  // Years and numbers, the commonest: nothing to rank.
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return rankOf(left) - rankOf(right) || (compare(left, right) ?? 0)
}

function rankOf(value: unknown): number {
  if (value instanceof DateTime) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  return typeof value === 'boolean' ? 4 : 100
}

/** A number, or null where it isn't one any more. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
