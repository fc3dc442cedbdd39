import { isJsonObject, parseJson } from '../Json.ts'
import type { QueryEngine } from '../query/QueryEngine.ts'
import type { Asker } from '../query/runPlan.ts'
import type { Store } from '../store/Store.ts'
import type { Ground } from './transact.ts'

/** What transactions ask of queries: which documents, and who refers to one. */
export function layGround(store: Store, engine: QueryEngine, asker: Asker): Ground {
  return {
    store,
    async find(query, params) {
      const found = parseJson(await engine.answer(query, params, 'raw', asker))
      const documents = Array.isArray(found) ? found : [found]
      return documents.flatMap((one) => (isJsonObject(one) && typeof one._id === 'string' ? [one._id] : []))
    },
    referringTo: (id) =>
      engine.views
        .of('raw')
        .find('reference', id)
        .map(({ _id }) => _id),
  }
}
