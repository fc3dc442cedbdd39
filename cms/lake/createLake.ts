import { join } from 'node:path'
import { AssetStore } from './assets/AssetStore.ts'
import { handleAsset } from './assets/handleAsset.ts'
import { Renditions } from './assets/Renditions.ts'
import { answerCall, readAddress } from './http/answerCall.ts'
import { replyError } from './http/reply.ts'
import { rejectUpgrade } from './http/rejectUpgrade.ts'
import type { Lake, LakeOptions } from './Lake.ts'
import { httpError } from './LakeError.ts'
import type { LakeParts } from './LakeParts.ts'
import { Broadcaster } from './listen/Broadcaster.ts'
import { createMux } from './listen/mux.ts'
import { isOwnOrigin } from './people/origins.ts'
import { ANONYMOUS, STEWARD } from './people/Person.ts'
import { createPresence } from './people/presence.ts'
import { Sessions } from './people/Sessions.ts'
import { QueryEngine } from './query/QueryEngine.ts'
import { readPerspective } from './query/readPerspective.ts'
import { layGround } from './mutate/layGround.ts'
import { Store } from './store/Store.ts'
import { exportNdjson } from './transfer/exportNdjson.ts'
import { importNdjson } from './transfer/importNdjson.ts'

/** Characters. A token is all that stands between a stranger and the collection. */
const SHORTEST_TOKEN = 32

/** Names of unknown endpoints kept: enough to say what is missing, too few to fill the memory. */
const MOST_UNKNOWN = 200

/**
 * Opens a content lake: Sanity's HTTP API over one folder of this machine. Throws a sentence where the folder can't be
 * used (open elsewhere, damaged, not writable) or the token is too short.
 */
export async function createLake(options: LakeOptions): Promise<Lake> {
  const { folder, projectId, dataset, localCurator, log, token, origin = '' } = options
  if (token !== undefined && token.length < SHORTEST_TOKEN) {
    throw new Error(
      `RIHLA_LAKE_TOKEN must have at least ${SHORTEST_TOKEN} characters. "openssl rand -hex 32" makes a good one.`,
    )
  }
  const assets = new AssetStore({ folder, projectId, dataset, origin })
  const store = new Store(join(folder, 'lake.sqlite'), (path) => assets.addressOf(path))
  const engine = new QueryEngine(store)
  const sessions = new Sessions(store.database, token)
  const broadcaster = new Broadcaster(dataset)
  const renditions = new Renditions(assets.renditions)
  const lake: LakeParts = {
    projectId,
    dataset,
    localCurator,
    store,
    engine,
    ground: layGround(store, engine, { identity: STEWARD.id, projectId, dataset }),
    assets,
    sessions,
    broadcaster,
    log,
  }
  const sockets = { '/streams': createMux(lake), '/socket': createPresence(lake) }
  const unknown = new Set<string>()
  let closed = false

  return {
    handle(request, response) {
      const address = readAddress(request.url ?? '')
      if (!address) return handleAsset(lake, renditions, request, response)
      if (closed) {
        replyError(response, httpError(503, 'Service Unavailable', 'The lake is being closed.'), () => undefined)
        return true
      }
      void answerCall(lake, request, response, address, (name) => {
        if (unknown.size < MOST_UNKNOWN) unknown.add(name)
      })
      return true
    },
    upgrade(request, socket, head) {
      const path = readAddress(request.url ?? '')?.path
      const server =
        path === '/lake/streams' ? sockets['/streams'] : path === `/socket/${dataset}` ? sockets['/socket'] : undefined
      if (!server) return false
      // A WebSocket knows no CORS: a stranger's page could open one, so its origin is asked for here.
      if (!isOwnOrigin(request)) rejectUpgrade(socket)
      else server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request))
      return true
    },
    importNdjson: (from) => importNdjson(lake, from, STEWARD.id),
    exportNdjson: async (to) => exportNdjson(lake, to),
    async query(query, params = {}, { perspective = 'published' } = {}) {
      const seen = readPerspective(perspective, 'X', true)
      const json = await engine.answer(query, params, seen, { identity: ANONYMOUS, projectId, dataset })
      const result: unknown = JSON.parse(json)
      return result
    },
    isEmpty: () => store.size === 0,
    get unknownEndpoints() {
      return [...unknown]
    },
    async close() {
      if (closed) return
      closed = true
      broadcaster.close()
      for (const server of Object.values(sockets)) {
        for (const client of server.clients) client.terminate()
        server.close()
      }
      store.close()
    },
  }
}
