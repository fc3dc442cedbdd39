import type { IncomingMessage, ServerResponse } from 'node:http'
import { unauthorized } from '../LakeError.ts'
import type { LakeParts } from '../LakeParts.ts'
import { ANONYMOUS, type Person } from '../people/Person.ts'
import type { Asker } from '../query/runPlan.ts'

/** One request to the lake, read as far as every endpoint needs it. */
export interface Call {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly lake: LakeParts
  readonly url: URL
  /** `2026-05-04`, `1` or `X`. */
  readonly apiVersion: string
  /** What the pattern's `:names` stand for, decoded. */
  readonly parts: Readonly<Record<string, string>>
  readonly person: Person | null
}

export function askerOf(call: Call): Asker {
  const { projectId, dataset } = call.lake
  return { identity: call.person?.id ?? ANONYMOUS, projectId, dataset }
}

/** Who is signed in; throws a 401 where nobody is. */
export function signedIn(call: Call): Person {
  if (!call.person) throw unauthorized()
  return call.person
}

/** The token that a request carries. Never a cookie: what a browser sends by itself, a stranger's page could send too. */
export function tokenOf(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
}

/** The person behind the token, null without one; throws a 401 for a token that nobody holds. */
export function personOf(request: IncomingMessage, lake: LakeParts): Person | null {
  const token = tokenOf(request)
  if (token === undefined) return null
  const person = lake.sessions.holderOf(token)
  if (!person) throw unauthorized()
  return person
}
