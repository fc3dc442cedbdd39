import type { ServerResponse } from 'node:http'
import { MOST_UNREAD, type EventSink } from './EventSink.ts'

/** Server-sent events as the answer to one HTTP request. */
export function httpSink(response: ServerResponse): EventSink {
  return {
    open() {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
    },
    write(text) {
      // Somebody who has stopped reading is let go: when they come back they hear what they missed.
      if (response.writableLength > MOST_UNREAD) response.destroy()
      else response.write(text)
    },
    end: () => {
      response.end()
    },
    onClose: (callback) => {
      response.once('close', callback)
    },
  }
}
