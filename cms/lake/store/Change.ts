import type { JsonObject } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'

/** What one transaction did to one document. */
export interface Change {
  readonly id: string
  readonly before: LakeDocument | null
  readonly after: LakeDocument | null
  /** The mutations that did it, in Sanity's form. */
  readonly mutations: readonly JsonObject[]
}

/** A transaction as everybody learns of it, after it is on the disk. */
export interface Transaction {
  readonly id: string
  /** Place in the order of all transactions, from 1. */
  readonly sequence: number
  readonly author: string
  /** ISO 8601. */
  readonly timestamp: string
  readonly changes: readonly Change[]
}
