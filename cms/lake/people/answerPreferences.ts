import { signedIn, type Call } from '../http/Call.ts'
import { listOf } from '../http/parameters.ts'
import { readBody } from '../http/readBody.ts'
import { replyJson } from '../http/reply.ts'
import { isJsonObject, parseJson, type JsonObject } from '../Json.ts'
import { badRequest } from '../LakeError.ts'

/** Bytes; the Studio keeps column widths and sort orders here. */
const MOST_PREFERENCES = 1_000_000

/** `/users/me/keyvalue/:names`: how somebody likes their Studio. */
export function answerPreferences(call: Call): void {
  const person = signedIn(call)
  const find = call.lake.store.database.prepare('select value from preferences where person = ? and name = ?')
  const found = listOf(call.parts.names ?? '').map((key): JsonObject => {
    const row = find.get(person.id, key)
    return { key, value: row ? parseJson(String(row.value)) : null }
  })
  replyJson(call.response, found)
}

export async function keepPreferences(call: Call): Promise<void> {
  const person = signedIn(call)
  const body = parseJson((await readBody(call.request, MOST_PREFERENCES)).toString('utf8'))
  const entries = (Array.isArray(body) ? body : [body]).filter(isJsonObject)
  const put = call.lake.store.database.prepare(
    'insert into preferences values (?, ?, ?) on conflict (person, name) do update set value = excluded.value',
  )
  for (const { key, value } of entries) {
    if (typeof key !== 'string') throw badRequest('A preference needs a key.')
    put.run(person.id, key, JSON.stringify(value ?? null))
  }
  replyJson(call.response, entries)
}
