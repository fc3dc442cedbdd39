import { answerUpload } from '../assets/answerUpload.ts'
import { answerEvents } from '../history/answerEvents.ts'
import { answerRevision } from '../history/answerRevision.ts'
import { answerTransactions } from '../history/answerTransactions.ts'
import { answerListen, answerLive } from '../listen/answerListen.ts'
import {
  answerIdentity,
  answerLogin,
  answerLogout,
  answerMe,
  answerProviders,
  answerTicket,
  answerUsers,
} from '../people/answerPeople.ts'
import { answerPreferences, keepPreferences } from '../people/answerPreferences.ts'
import { answerActions } from './answerActions.ts'
import { answerDocuments } from './answerDocuments.ts'
import { answerExport } from './answerExport.ts'
import { answerMutations } from './answerMutations.ts'
import {
  always,
  notHere,
  answerAcl,
  answerCorsCheck,
  answerDatasets,
  answerGrants,
  answerProject,
} from './answerProject.ts'
import { answerQuery } from './answerQuery.ts'
import type { Endpoint } from './Endpoint.ts'
import { streamed } from './streamed.ts'

/** Everything that the lake answers, after `/v<version>`. What isn't here is a 404, and recorded. */
export const ENDPOINTS: readonly Endpoint[] = [
  // Documents
  { method: 'GET', pattern: '/data/query/:dataset', answer: answerQuery },
  { method: 'POST', pattern: '/data/query/:dataset', answer: answerQuery },
  { method: 'GET', pattern: '/data/doc/:dataset/:ids', answer: answerDocuments },
  { method: 'POST', pattern: '/data/mutate/:dataset', answer: answerMutations },
  { method: 'POST', pattern: '/data/actions/:dataset', answer: answerActions },
  { method: 'GET', pattern: '/data/listen/:dataset', answer: streamed(answerListen) },
  { method: 'GET', pattern: '/data/live/events/:dataset', answer: streamed(answerLive) },
  { method: 'GET', pattern: '/data/export/:dataset', answer: answerExport },
  { method: 'GET', pattern: '/data/ping', answer: always({ pong: true }) },
  { method: 'GET', pattern: '/data/ping/:dataset', answer: always({ pong: true }) },
  { method: 'GET', pattern: '/ping', answer: always({ pong: true }) },

  // What was
  { method: 'GET', pattern: '/data/history/:dataset/transactions/:ids', answer: answerTransactions },
  { method: 'GET', pattern: '/data/history/:dataset/documents/:ids', answer: answerRevision },
  { method: 'GET', pattern: '/data/history/:dataset/events/documents/:id', answer: answerEvents },

  // Files
  { method: 'POST', pattern: '/assets/:kind/:dataset', answer: answerUpload },

  // People
  { method: 'GET', pattern: '/users/me', answer: answerMe },
  { method: 'GET', pattern: '/users/me/keyvalue/:names', answer: answerPreferences },
  { method: 'PUT', pattern: '/users/me/keyvalue', answer: keepPreferences },
  { method: 'POST', pattern: '/users/me/keyvalue', answer: keepPreferences },
  { method: 'GET', pattern: '/users/:ids', answer: answerUsers },
  { method: 'GET', pattern: '/auth/login/museum', answer: answerLogin },
  { method: 'GET', pattern: '/auth/fetch', answer: answerTicket },
  { method: 'GET', pattern: '/auth/id', answer: answerIdentity },
  { method: 'GET', pattern: '/auth/providers', answer: answerProviders },
  { method: 'POST', pattern: '/auth/logout', answer: answerLogout },

  // The project around the documents
  { method: 'GET', pattern: '/projects/:project', answer: answerProject },
  { method: 'GET', pattern: '/projects/:project/datasets', answer: answerDatasets },
  { method: 'GET', pattern: '/projects/:project/datasets/:dataset/acl', answer: answerAcl },
  { method: 'GET', pattern: '/projects/:project/grants', answer: answerGrants },
  { method: 'GET', pattern: '/projects/:project/user-applications', answer: always([]) },
  { method: 'GET', pattern: '/datasets', answer: answerDatasets },
  { method: 'GET', pattern: '/features', answer: always([]) },
  { method: 'GET', pattern: '/check/cors', answer: answerCorsCheck },

  // Services of Sanity's that the museum has no use for, in the words by which the Studio understands it
  { method: 'GET', pattern: '/intake/telemetry-status', answer: always({ status: 'denied' }) },
  { method: 'POST', pattern: '/intake/batch', answer: always({}) },
  { method: 'GET', pattern: '/journey/announcements', answer: always([]) },
  { method: 'GET', pattern: '/journey/trial', answer: always(null) },
  // What it would offer for sale: nothing.
  { method: 'GET', pattern: '/journey/asset-limit', answer: always(null) },
  { method: 'GET', pattern: '/journey/document-limit', answer: always(null) },
  { method: 'GET', pattern: '/journey/comments', answer: always(null) },
  { method: 'GET', pattern: '/journey/*rest', answer: notHere },
  { method: 'GET', pattern: '/help', answer: always({ resources: { sectionArray: [] } }) },
  { method: 'GET', pattern: '/schedules/*rest', answer: always({ schedules: [] }) },
  {
    method: 'GET',
    pattern: '/subscriptions/*rest',
    answer: always({ id: 'local', planTypeName: 'local', featureTypes: {} }),
  },
]
