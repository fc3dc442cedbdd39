import type { EventSink } from './EventSink.ts'

/** @param data sent as JSON @param id what a client that lost the stream tells us when it comes back */
export function sendEvent(sink: EventSink, event: string, data: unknown, id?: string): void {
  sink.write(formatEvent(event, data, id))
}

export function formatEvent(event: string, data: unknown, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/** A comment, which clients skip: it keeps proxies from closing a quiet stream. */
export const KEEP_ALIVE = ':\n\n'

/** Milliseconds; most proxies close after sixty seconds of silence. */
export const KEEP_ALIVE_EVERY = 15_000
