import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storeProblem } from './storeProblem.ts'

/** Bump when the tables change, and say in `openDatabase` how the older ones become the new ones. */
const FORMAT = 1

/**
 * `synchronous=full` makes SQLite wait for the disk at each commit: an answered mutation outlives a killed process and
 * a power cut. The exclusive lock keeps a second process away: the documents in memory would know nothing of its changes.
 */
const SETTINGS = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;`

const TABLES = `
  create table if not exists documents (id text primary key, json text not null) strict, without rowid;
  create table if not exists transactions (
    sequence integer primary key, id text not null unique, author text not null, timestamp text not null,
    request text not null, mutations text not null, results text not null) strict;
  create table if not exists effects (
    document text not null, sequence integer not null references transactions(sequence),
    apply text not null, revert text not null, revision text not null,
    primary key (document, sequence)) strict, without rowid;
  create index if not exists effects_by_transaction on effects (sequence);
  create table if not exists sessions (token text primary key, person text not null, expires integer not null) strict, without rowid;
  create table if not exists preferences (
    person text not null, name text not null, value text not null, primary key (person, name)) strict, without rowid;`

/** Opens the lake's only file, or throws a sentence that says what is wrong with it and what to do. */
export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true })
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    database.exec(SETTINGS)
    const format = Number(database.prepare('pragma user_version').get()?.user_version ?? 0)
    if (format > FORMAT) {
      throw new Error(
        `The lake in ${file} was written by a newer version of the museum. Update the museum, then start again.`,
      )
    }
    // Only then: every commit waits for the disk, and a start should not.
    if (format < FORMAT) database.exec(`begin immediate; ${TABLES} pragma user_version = ${FORMAT}; commit;`)
    return database
  } catch (error) {
    database?.close()
    throw storeProblem(error, file)
  }
}
