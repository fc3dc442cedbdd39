import type { EventSink } from './EventSink.ts'
import { KEEP_ALIVE, KEEP_ALIVE_EVERY } from './sendEvent.ts'

/** Everybody whose stream is open, so that they are kept alive and let go together. */
export class Broadcaster {
  /** What every answer and every live event of this dataset carries: one tag, changed by any change. */
  readonly syncTag: string
  readonly #sinks = new Set<EventSink>()
  readonly #timer: NodeJS.Timeout

  constructor(dataset: string) {
    this.syncTag = `s1:${dataset}`
    this.#timer = setInterval(() => {
      for (const sink of this.#sinks) sink.write(KEEP_ALIVE)
    }, KEEP_ALIVE_EVERY)
    this.#timer.unref()
  }

  /** Opens a stream and keeps it until the other side goes; then calls `onGone`. */
  admit(sink: EventSink, onGone: () => void): void {
    this.#sinks.add(sink)
    sink.open()
    sink.write(KEEP_ALIVE)
    sink.onClose(() => {
      this.#sinks.delete(sink)
      onGone()
    })
  }

  close(): void {
    clearInterval(this.#timer)
    for (const sink of this.#sinks) sink.end()
    this.#sinks.clear()
  }
}
