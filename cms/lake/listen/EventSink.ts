/** Bytes that wait for a listener who doesn't read: a laptop that sleeps must not fill the lake's memory. */
export const MOST_UNREAD = 16_000_000

/** Where a stream of events goes: an HTTP answer, or one of the many streams on a tab's single socket. */
export interface EventSink {
  open(): void
  /** Text in the form of server-sent events. */
  write(text: string): void
  end(): void
  /** Calls back once, when the other side has gone. */
  onClose(callback: () => void): void
}
