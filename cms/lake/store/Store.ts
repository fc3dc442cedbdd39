import type { DatabaseSync } from 'node:sqlite'
import { parseJson, type JsonObject } from '../Json.ts'
import { isLakeDocument, type LakeDocument } from '../LakeDocument.ts'
import { encodeMendoza } from '../history/encodeMendoza.ts'
import { withoutRevision } from '../history/withoutRevision.ts'
import type { Change, Transaction } from './Change.ts'
import { openDatabase } from './openDatabase.ts'
import { storeProblem } from './storeProblem.ts'

export interface Commit {
  readonly id: string
  readonly author: string
  /** ISO 8601. */
  readonly timestamp: string
  /** Fingerprint of the request, to know a repeated one from another under the same id. */
  readonly request: string
  readonly mutations: readonly JsonObject[]
  readonly results: readonly JsonObject[]
  readonly changes: readonly Change[]
}

/** The documents: all of them in memory, every change on the disk first. */
export class Store {
  readonly database: DatabaseSync
  readonly file: string
  readonly #documents = new Map<string, LakeDocument>()
  readonly #listeners = new Set<(transaction: Transaction) => void>()

  /**
   * @param file the lake's SQLite file; made where there is none. Throws a sentence where it can't be used.
   * @param addressOf where an asset's path is reached now: the port and the host may have changed since it was kept
   */
  constructor(file: string, addressOf: (path: string) => string = (path) => `/${path}`) {
    this.file = file
    this.database = openDatabase(file)
    try {
      for (const row of this.database.prepare('select json from documents').iterate()) {
        const document: unknown = parseJson(String(row.json))
        if (isLakeDocument(document)) this.#documents.set(document._id, readdressed(document, addressOf))
      }
    } catch (error) {
      this.database.close()
      throw storeProblem(error, file)
    }
  }

  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id)
  }

  ids(): Iterable<string> {
    return this.#documents.keys()
  }

  values(): Iterable<LakeDocument> {
    return this.#documents.values()
  }

  get size(): number {
    return this.#documents.size
  }

  /** Calls back after each transaction, in order. Returns its own undo. */
  onCommit(listener: (transaction: Transaction) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Writes a transaction to the disk, then to memory, then tells everybody. All of it or, with a sentence thrown, nothing. */
  commit(commit: Commit): Transaction {
    const sequence = this.#write(commit)
    for (const { id, after } of commit.changes) {
      if (after) this.#documents.set(id, after)
      else this.#documents.delete(id)
    }
    const { id, author, timestamp, changes } = commit
    const transaction: Transaction = { id, sequence, author, timestamp, changes }
    for (const listener of this.#listeners) listener(transaction)
    return transaction
  }

  close(): void {
    this.database.close()
  }

  #write(commit: Commit): number {
    const { database } = this
    try {
      database.exec('begin immediate')
      const sequence = Number(
        database
          .prepare(
            'insert into transactions (id, author, timestamp, request, mutations, results) values (?, ?, ?, ?, ?, ?)',
          )
          .run(
            commit.id,
            commit.author,
            commit.timestamp,
            commit.request,
            JSON.stringify(commit.mutations),
            JSON.stringify(commit.results),
          ).lastInsertRowid,
      )
      const put = database.prepare(
        'insert into documents values (?, ?) on conflict (id) do update set json = excluded.json',
      )
      const remove = database.prepare('delete from documents where id = ?')
      const effect = database.prepare('insert into effects values (?, ?, ?, ?, ?)')
      for (const { id, before, after } of commit.changes) {
        if (after) put.run(id, JSON.stringify(after))
        else remove.run(id)
        const old = withoutRevision(before)
        const young = withoutRevision(after)
        const apply = JSON.stringify(encodeMendoza(old, young))
        effect.run(id, sequence, apply, JSON.stringify(encodeMendoza(young, old)), after ? commit.id : '')
      }
      database.exec('commit')
      return sequence
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      throw storeProblem(error, this.file)
    }
  }
}

function readdressed(document: LakeDocument, addressOf: (path: string) => string): LakeDocument {
  const { _type, path } = document
  const isAsset = _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
  return isAsset && typeof path === 'string' ? { ...document, url: addressOf(path) } : document
}
