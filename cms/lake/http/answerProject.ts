import type { JsonObject } from '../Json.ts'
import { httpError } from '../LakeError.ts'
import { PEOPLE } from '../people/Person.ts'
import { signedIn, type Call } from './Call.ts'
import { replyJson } from './reply.ts'

/*
 * What the Studio wants to know of the project around the documents. Small, fixed answers: there is one project, one
 * dataset, and everybody who is signed in may do everything.
 */

const SINCE = '2026-01-01T00:00:00Z'
const EVERYTHING = '_id in path("**")'

/** `/projects/:project`. No organisation: with one, the Studio opens a stream to a service that isn't here. */
export function answerProject(call: Call): void {
  const person = signedIn(call)
  replyJson(call.response, {
    id: call.lake.projectId,
    displayName: 'Rihla',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: true,
    maxRetentionDays: 365,
    metadata: {},
    features: [],
    pendingInvites: 0,
    createdAt: SINCE,
    updatedAt: SINCE,
    members: PEOPLE.map(({ id }) => ({
      id,
      createdAt: SINCE,
      updatedAt: SINCE,
      isCurrentUser: id === person.id,
      isRobot: false,
      role: 'administrator',
      roles: [{ name: 'administrator', title: 'Administrator' }],
    })),
  })
}

/** `/projects/:project/datasets` */
export function answerDatasets(call: Call): void {
  signedIn(call)
  if (call.url.searchParams.has('datasetProfile')) return replyJson(call.response, [])
  const { dataset } = call.lake
  replyJson(call.response, [
    {
      name: dataset,
      aclMode: 'private',
      createdAt: SINCE,
      createdByUserId: 'museum',
      tags: [],
      datasetProfile: 'content',
    },
  ])
}

/** `/projects/:project/datasets/:dataset/acl`: who may do what, as filters that the Studio evaluates itself. */
export function answerAcl({ person, response }: Call): void {
  const permissions = ['create', 'update', 'read', 'history', 'editHistory']
  replyJson(response, person ? [{ filter: EVERYTHING, permissions }] : [])
}

/** `/projects/:project/grants` */
export function answerGrants(call: Call): void {
  signedIn(call)
  const grant = (name: string): JsonObject => ({ name, params: {} })
  replyJson(call.response, {
    'sanity.document.filter': [
      {
        id: 'all',
        name: 'all',
        title: 'All documents',
        description: null,
        isCustom: false,
        config: { filter: EVERYTHING },
        grants: ['create', 'update', 'read'].map(grant),
      },
    ],
    'sanity.project.datasets': [{ id: 'datasets', grants: [grant('read')] }],
  })
}

/** `/check/cors`: the Studio asks before it calls a failed request a missing permission. */
export function answerCorsCheck({ response }: Call): void {
  replyJson(response, { result: { allowed: true, withCredentials: true } })
}

/** A service that is known not to be here, and that the Studio can do without. */
export function notHere(): never {
  throw httpError(404, 'Not Found', "Sanity's cloud has this; a museum on its own machine has no use for it.")
}

/** Answers with the same thing each time. */
export function always(value: JsonObject | JsonObject[] | null) {
  return ({ response }: Call): void => replyJson(response, value)
}
