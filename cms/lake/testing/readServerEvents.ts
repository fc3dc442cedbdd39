import { parseJson, type Json } from '../Json.ts'

export interface ServerEvent {
  readonly event: string
  readonly id: string | undefined
  readonly data: Json
}

/** Reads a stream of server-sent events one by one, as no browser would let us: with headers of our own. */
export function readServerEvents(address: string, headers: Record<string, string>) {
  const abort = new AbortController()
  const events = eventsOf(address, headers, abort.signal)
  return {
    async next(): Promise<ServerEvent> {
      const { value } = await events.next()
      if (!value) throw new Error('The stream ended.')
      return value
    },
    stop: () => abort.abort(),
  }
}

async function* eventsOf(
  address: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): AsyncGenerator<ServerEvent> {
  const response = await fetch(address, { headers, signal })
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`)
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      const event = field('event')
      if (event !== undefined) yield { event, id: field('id'), data: parseJson(field('data') ?? 'null') }
    }
  }
}
