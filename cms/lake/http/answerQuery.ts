import { isJsonObject, type JsonObject } from '../Json.ts'
import { badRequest } from '../LakeError.ts'
import { readPerspective } from '../query/readPerspective.ts'
import { askerOf, type Call } from './Call.ts'
import { flag, readQueryParameters } from './parameters.ts'
import { readJsonBody } from './readBody.ts'
import { replyText } from './reply.ts'

/** `/data/query`, by address or, where the query is long, by body. */
export async function answerQuery(call: Call): Promise<void> {
  const { request, response, lake, url, apiVersion, person } = call
  const started = performance.now()
  const asked = request.method === 'POST' ? await fromBody(call) : fromAddress(url)
  const perspective = readPerspective(asked.perspective, apiVersion, person !== null)
  const result = await lake.engine.answer(asked.query, asked.params, perspective, askerOf(call))
  const ms = Math.round(performance.now() - started)
  const tags = JSON.stringify([lake.broadcaster.syncTag])
  // The Studio's questions are longer than many answers: it asks not to get them back.
  const query = flag(url.searchParams, 'returnQuery', true) ? `"query":${JSON.stringify(asked.query)},` : ''
  replyText(response, `{${query}"ms":${ms},"syncTags":${tags},"result":${result}}`)
}

interface Asked {
  readonly query: string
  readonly params: JsonObject
  readonly perspective: unknown
}

function fromAddress(url: URL): Asked {
  const query = url.searchParams.get('query')
  if (query === null) throw badRequest('Say what to ask: ?query=*[_type == "room"]')
  return { query, params: readQueryParameters(url.searchParams), perspective: url.searchParams.get('perspective') }
}

async function fromBody(call: Call): Promise<Asked> {
  const body = await readJsonBody(call.request)
  if (typeof body.query !== 'string') throw badRequest('The body must hold a "query".')
  return {
    query: body.query,
    params: isJsonObject(body.params) ? body.params : {},
    perspective: body.perspective ?? call.url.searchParams.get('perspective'),
  }
}
