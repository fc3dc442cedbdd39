import { parseJson, type JsonObject } from '../Json.ts'
import { badRequest } from '../LakeError.ts'

/** The parameters of a query in an address: `$slug="the-contract"`, each one JSON. Throws a 400 for one that isn't. */
export function readQueryParameters(search: URLSearchParams): JsonObject {
  const params: JsonObject = {}
  for (const [name, value] of search) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = parseJson(value)
    } catch {
      throw badRequest(`The parameter ${name} must be JSON, for instance ${name}="text".`)
    }
  }
  return params
}

/** A flag of an address: `true` or `false`, and what it is where it isn't given. */
export function flag(search: URLSearchParams, name: string, otherwise: boolean): boolean {
  const value = search.get(name)
  return value === null ? otherwise : value === 'true'
}

/** A list of an address: `a,b`. */
export function listOf(text: string): string[] {
  return text.split(',').filter((entry) => entry !== '')
}
