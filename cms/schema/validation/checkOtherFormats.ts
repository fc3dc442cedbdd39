import type { DocumentLookup } from './DocumentLookup.ts'
import { isRecord, recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** Are these files called as the main one is? Others may be another sound, and the museum does not use them. */
export async function checkOtherFormats(files: unknown, audio: unknown, lookup: DocumentLookup): Promise<Verdict> {
  const main = assetOf(audio)
  const others = recordsOf(files).flatMap((file) => assetOf(file) ?? [])
  if (main === undefined || others.length === 0) return true
  const found = new Map((await lookup.byIds([main, ...others])).map((file) => [file._id, file.originalFilename]))
  const wanted = stemOf(found.get(main))
  if (wanted === undefined) return true
  const strange = others.map((id) => found.get(id)).find((name) => name !== undefined && stemOf(name) !== wanted)
  if (strange === undefined) return true
  return `“${String(strange)}” is not called as the sound itself is (“${String(found.get(main))}”) and is not used: upload the same sound under the same name, or remove it.`
}

export function hasAsset(file: unknown): boolean {
  return assetOf(file) !== undefined
}

function assetOf(file: unknown): string | undefined {
  if (!isRecord(file) || !isRecord(file.asset)) return undefined
  return typeof file.asset._ref === 'string' ? file.asset._ref : undefined
}

function stemOf(name: unknown): string | undefined {
  return typeof name === 'string' ? name.replace(/\.[^.]+$/, '') : undefined
}
