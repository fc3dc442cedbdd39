/** Told of bytes as they arrive: how many have, and how many there will be (0 where the server doesn't say). */
export type OnBytes = (loaded: number, total: number) => void

/**
 * Fetches a whole file and counts its bytes on the way.
 * @throws where the answer is not 2xx, or the signal is aborted
 */
export async function fetchWhole(address: string, signal: AbortSignal, onBytes?: OnBytes): Promise<Blob> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`)
  const total = Number(answer.headers.get('content-length') ?? 0)
  const type = answer.headers.get('content-type') ?? ''
  if (!onBytes || !answer.body) return answer.blob()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let loaded = 0
  const reader = answer.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    loaded += value.length
    onBytes(loaded, total)
  }
  return new Blob(parts, { type })
}
