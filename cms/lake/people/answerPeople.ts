import { personOf, signedIn, tokenOf, type Call } from '../http/Call.ts'
import { listOf } from '../http/parameters.ts'
import { replyJson } from '../http/reply.ts'
import type { JsonObject } from '../Json.ts'
import { badRequest, httpError, unauthorized } from '../LakeError.ts'
import { isLoopback } from './origins.ts'
import { PEOPLE, type Person } from './Person.ts'

const ADMINISTRATOR = { name: 'administrator', title: 'Administrator' }

/** `/users/me`: an empty object means "nobody" to the Studio, which then shows its log-in. */
export function answerMe({ person, response }: Call): void {
  if (!person) return replyJson(response, {})
  const { id, name, email } = person
  const role = ADMINISTRATOR.name
  replyJson(response, { id, name, email, role, roles: [ADMINISTRATOR], provider: 'museum', profileImage: null })
}

/** `/users/:ids`: one person, or a list for a list. */
export function answerUsers(call: Call): void {
  const asker = signedIn(call)
  const ids = listOf(call.parts.ids ?? '')
  const found = ids.map((id) => {
    const person = PEOPLE.find((one) => one.id === id)
    return person ? profileOf(person, asker, call.lake.projectId) : null
  })
  const [only] = found
  if (ids.length > 1) return replyJson(call.response, found)
  if (!only) throw httpError(404, 'Not Found', 'There is no such person.')
  replyJson(call.response, only)
}

function profileOf(person: Person, asker: Person, projectId: string): JsonObject {
  const [givenName = '', familyName = ''] = person.name.split(' ')
  return {
    id: person.id,
    sanityUserId: person.id,
    projectId,
    displayName: person.name,
    givenName,
    familyName,
    email: person.email,
    imageUrl: null,
    isCurrentUser: person.id === asker.id,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  }
}

/**
 * `/auth/login/museum`: signs in whoever sits at this machine, by one click. The ticket travels in the fragment of an
 * address of our own: no other page, and no other machine, ever gets to see it.
 */
export function answerLogin({ lake, request, response, url }: Call): void {
  if (!lake.localCurator || !isLoopback(request)) {
    throw httpError(
      403,
      'Forbidden',
      "The one-click sign-in is for the machine that runs the museum. Elsewhere, sign in with the museum's token.",
    )
  }
  const target = url.searchParams.get('origin') ?? ''
  if (!URL.canParse(target) || new URL(target).host !== request.headers.host) {
    throw badRequest('The sign-in leads back to this museum only.')
  }
  const back = new URL(target)
  back.hash = `sid=${lake.sessions.issueTicket()}`
  response.writeHead(302, { location: String(back), 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  response.end()
}

/** `/auth/fetch?sid=…`: the ticket for the token, once. */
export function answerTicket({ lake, response, url }: Call): void {
  const token = lake.sessions.redeem(url.searchParams.get('sid') ?? '')
  if (!token) throw unauthorized()
  replyJson(response, { token })
}

export function answerLogout({ lake, request, response }: Call): void {
  const token = tokenOf(request)
  if (token !== undefined && personOf(request, lake)) lake.sessions.end(token)
  replyJson(response, { ok: true })
}

/** `/auth/id` */
export function answerIdentity(call: Call): void {
  replyJson(call.response, { id: signedIn(call).id })
}

/** `/auth/providers`: the ways to sign in. */
export function answerProviders({ lake, request, response }: Call): void {
  const login = `http://${request.headers.host ?? 'localhost'}/v1/auth/login/museum`
  const providers = lake.localCurator ? [{ name: 'museum', title: 'Museum', url: login }] : []
  replyJson(response, { providers, thirdPartyLogin: false, sso: { saml: false } })
}
