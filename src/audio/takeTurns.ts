import type { VoiceEngine } from './VoiceEngine.ts'

/** The part of a `BroadcastChannel` that is used. */
export interface TabsChannel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', onMessage: () => void): void
}

/**
 * One voice at a time, also across the museum's tabs: whoever begins is heard, the others give way. The channel is opened
 * with the first voice: a page that was only read is kept whole by the browser for Back.
 */
export function takeTurns(engine: VoiceEngine, openChannel: () => TabsChannel): void {
  let channel: TabsChannel | null = null
  let spoke = false
  engine.subscribe(() => {
    const { status } = engine.hearing()
    const speaks = status === 'loading' || status === 'playing' || status === 'waiting'
    if (speaks && !spoke) {
      if (!channel) {
        channel = openChannel()
        channel.addEventListener('message', () => engine.giveWay())
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin, and takes no target
      channel.postMessage('speaks')
    }
    spoke = speaks
  })
}
