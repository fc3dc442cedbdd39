import type { StreamRequest } from '../listen/answerListen.ts'
import { httpSink } from '../listen/httpSink.ts'
import type { Call } from './Call.ts'

/** An endpoint whose answer is a stream of events. */
export function streamed(answer: (asked: StreamRequest) => void) {
  return ({ lake, request, response, url, apiVersion, person }: Call): void => {
    const header = request.headers['last-event-id']
    const lastEventId = typeof header === 'string' ? header : undefined
    answer({ lake, search: url.searchParams, apiVersion, person, lastEventId, sink: httpSink(response) })
  }
}
