import { readQueryParameters, flag } from '../http/parameters.ts'
import { badRequest } from '../LakeError.ts'
import type { LakeParts } from '../LakeParts.ts'
import { ANONYMOUS, type Person } from '../people/Person.ts'
import type { EventSink } from './EventSink.ts'
import { listen } from './listen.ts'
import { ListenerFilter } from './ListenerFilter.ts'
import { sendEvent } from './sendEvent.ts'

/** A stream that somebody asks for, by HTTP or over a tab's one socket. */
export interface StreamRequest {
  readonly lake: LakeParts
  readonly search: URLSearchParams
  readonly apiVersion: string
  readonly person: Person | null
  readonly lastEventId: string | undefined
  readonly sink: EventSink
}

/** From this API version on, drafts and versions are told of only to those who ask for all versions. */
const PUBLISHED_ONLY_SINCE = '2025-02-19'

/** `/data/listen`: throws a LakeError before the stream opens; afterwards it belongs to the listener. */
export function answerListen({ lake, search, apiVersion, person, lastEventId, sink }: StreamRequest): void {
  const query = search.get('query')
  if (query === null) throw badRequest('Say what to listen to: ?query=*[_type == "room"]')
  const modern = apiVersion === 'X' || apiVersion >= PUBLISHED_ONLY_SINCE
  const asker = { identity: person?.id ?? ANONYMOUS, projectId: lake.projectId, dataset: lake.dataset }
  const filter = new ListenerFilter(query, readQueryParameters(search), asker, {
    allLayers: flag(search, 'includeAllVersions', !modern),
    isSignedIn: person !== null,
  })
  listen(lake, sink, filter, search, lastEventId)
}

/** `/data/live/events`: says only that something changed; who cares asks again. */
export function answerLive({ lake, sink }: StreamRequest): void {
  const { syncTag } = lake.broadcaster
  const stop = lake.store.onCommit(({ sequence }) => sendEvent(sink, 'message', { tags: [syncTag] }, String(sequence)))
  lake.broadcaster.admit(sink, stop)
  sendEvent(sink, 'welcome', {}, '0')
}
