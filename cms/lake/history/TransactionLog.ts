import { isJsonObject, parseJson, type Json, type JsonObject } from '../Json.ts'
import type { Store } from '../store/Store.ts'

/** A transaction as the disk keeps it. */
export interface LoggedTransaction {
  readonly id: string
  readonly sequence: number
  readonly author: string
  /** ISO 8601. */
  readonly timestamp: string
  readonly mutations: readonly JsonObject[]
}

/** What a transaction did to one document, in Mendoza's form; no revision where it deleted it. */
export interface LoggedEffect {
  readonly document: string
  readonly sequence: number
  readonly apply: Json[]
  readonly revert: Json[]
  readonly revision: string
}

type Row = Record<string, unknown>

/** Transactions after a sequence number, in order. */
export function transactionsSince(store: Store, sequence: number): LoggedTransaction[] {
  return store.database
    .prepare('select * from transactions where sequence > ? order by sequence')
    .all(sequence)
    .map(toTransaction)
}

/** Transactions that changed any of these documents, in order. */
export function transactionsOf(store: Store, documents: readonly string[]): LoggedTransaction[] {
  const places = documents.map(() => '?').join(', ')
  return store.database
    .prepare(
      `select * from transactions where sequence in (select sequence from effects where document in (${places})) order by sequence`,
    )
    .all(...documents)
    .map(toTransaction)
}

export function effectsOfTransaction(store: Store, sequence: number): LoggedEffect[] {
  return store.database.prepare('select * from effects where sequence = ?').all(sequence).map(toEffect)
}

/** All that was done to a document, in order. */
export function effectsOfDocument(store: Store, document: string): LoggedEffect[] {
  return store.database
    .prepare('select * from effects where document = ? order by sequence')
    .all(document)
    .map(toEffect)
}

/** Place of a transaction in the order of all; undefined for one that isn't known. */
export function sequenceOf(store: Store, transactionId: string): number | undefined {
  const row = store.database.prepare('select sequence from transactions where id = ?').get(transactionId)
  return row ? Number(row.sequence) : undefined
}

function toTransaction(row: Row): LoggedTransaction {
  return {
    id: String(row.id),
    sequence: Number(row.sequence),
    author: String(row.author),
    timestamp: String(row.timestamp),
    mutations: listIn(row.mutations).filter(isJsonObject),
  }
}

function toEffect(row: Row): LoggedEffect {
  return {
    document: String(row.document),
    sequence: Number(row.sequence),
    apply: listIn(row.apply),
    revert: listIn(row.revert),
    revision: String(row.revision),
  }
}

function listIn(column: unknown): Json[] {
  const value = parseJson(String(column))
  return Array.isArray(value) ? value : []
}
