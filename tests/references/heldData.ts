import type { CDPSession } from '@playwright/test'
import { number, object, array, string, parse, union } from 'valibot'

/** The parts of Chromium's heap snapshot that are read here: nodes are rows of numbers, told by `node_fields`. */
const Snapshot = object({
  snapshot: object({
    meta: object({ node_fields: array(string()), node_types: array(union([array(string()), string()])) }),
  }),
  nodes: array(number()),
  strings: array(string()),
})

/** What the engine makes of its own accord: compiled functions (the longer they run, the more) and the browser's own objects. */
const NOT_DATA = new Set(['code', 'native', 'synthetic', 'hidden'])

/**
 * Bytes of the data that a page's scripts hold after a collection: objects, arrays, closures, strings and buffers.
 * The whole heap would not do: it grows with every function that the engine compiles, 15 KB at each change of room.
 */
export async function heldData(session: CDPSession): Promise<number> {
  const parts: string[] = []
  const hear = ({ chunk }: { chunk: string }) => void parts.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', hear)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', hear)
  const { snapshot, nodes, strings } = parse(Snapshot, JSON.parse(parts.join('')))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [typeAt, nameAt, sizeAt] = ['type', 'name', 'self_size'].map((name) => fields.indexOf(name))
  const [typeNames] = types
  if (typeAt === undefined || nameAt === undefined || sizeAt === undefined || typeof typeNames !== 'object')
    throw new Error('Chromium writes its heap snapshots in another way than before.')
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = typeNames[nodes[at + typeAt] ?? -1] ?? 'hidden'
    const isBuffer = strings[nodes[at + nameAt] ?? -1] === 'system / JSArrayBufferData'
    if (isBuffer || !NOT_DATA.has(type)) bytes += nodes[at + sizeAt] ?? 0
  }
  return bytes
}
