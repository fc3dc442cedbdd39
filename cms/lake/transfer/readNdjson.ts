import { readFileSync } from 'node:fs'
import { isJsonObject, parseJson, type JsonObject } from '../Json.ts'
import { badRequest } from '../LakeError.ts'

/** The JSON objects of a file, one a line; empty lines are skipped. Throws a sentence that names the line. */
export function readNdjson(file: string): JsonObject[] {
  const objects: JsonObject[] = []
  for (const [place, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const object = parseLine(line)
    if (!object) throw badRequest(`${file}, line ${place + 1}: not a JSON object.`)
    objects.push(object)
  }
  return objects
}

function parseLine(line: string): JsonObject | undefined {
  try {
    const value = parseJson(line)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
