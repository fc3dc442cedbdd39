import { createHash, timingSafeEqual } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { newId } from '../newId.ts'
import { LOCAL_CURATOR, STEWARD, type Person } from './Person.ts'

/** Milliseconds in which a browser must turn the id in its address bar into a token: it does so at once. */
const TICKET_LIFE = 60_000

/** Milliseconds that a signed-in Studio stays so: thirty days, over restarts too. */
const SESSION_LIFE = 30 * 24 * 3_600_000

/** Who holds which token. Only fingerprints of tokens are kept: a stolen copy of the lake opens nothing. */
export class Sessions {
  readonly #database: DatabaseSync
  readonly #token: Buffer | undefined
  readonly #tickets = new Map<string, number>()

  /** @param token the museum's own, with full rights; none where it isn't set */
  constructor(database: DatabaseSync, token: string | undefined) {
    this.#database = database
    this.#token = token ? fingerprint(token) : undefined
    database.prepare('delete from sessions where expires < ?').run(Date.now())
  }

  /** The holder of a token, or null. Takes as long for a wrong token as for a right one. */
  holderOf(token: string): Person | null {
    const print = fingerprint(token)
    if (this.#token && timingSafeEqual(print, this.#token)) return STEWARD
    const row = this.#database.prepare('select expires from sessions where token = ?').get(print.toString('hex'))
    return row && Number(row.expires) > Date.now() ? LOCAL_CURATOR : null
  }

  /** A ticket for one token, to be handed over in the address's fragment: it's never sent to any server. */
  issueTicket(): string {
    const now = Date.now()
    for (const [ticket, expires] of this.#tickets) if (expires < now) this.#tickets.delete(ticket)
    const ticket = newId(40)
    this.#tickets.set(ticket, now + TICKET_LIFE)
    return ticket
  }

  /** Turns a ticket into a token, once. Null for one that isn't known, was used or is too old. */
  redeem(ticket: string): string | null {
    const expires = this.#tickets.get(ticket)
    this.#tickets.delete(ticket)
    if (expires === undefined || expires < Date.now()) return null
    const token = newId(64)
    this.#database
      .prepare('insert into sessions values (?, ?, ?)')
      .run(fingerprint(token).toString('hex'), LOCAL_CURATOR.id, Date.now() + SESSION_LIFE)
    return token
  }

  end(token: string): void {
    this.#database.prepare('delete from sessions where token = ?').run(fingerprint(token).toString('hex'))
  }
}

function fingerprint(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
