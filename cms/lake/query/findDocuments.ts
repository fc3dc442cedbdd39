import { byId, type LakeDocument } from '../LakeDocument.ts'
import type { Lookup } from './bestLookup.ts'
import { reading, type View } from './View.ts'

/** The documents of a lookup, each once, in the order of ids; adds to `readings` what was read. */
export function findDocuments(view: View, lookup: Lookup, readings: Set<string>): readonly LakeDocument[] {
  const lists: (readonly LakeDocument[])[] = []
  for (const { index, values } of lookup) {
    for (const value of values) {
      readings.add(reading(index, value))
      const found = index === 'id' ? oneOrNone(view.get(value)) : view.find(index, value)
      if (found.length > 0) lists.push(found)
    }
  }
  const [only] = lists
  if (lists.length <= 1) return only ?? []
  return [...new Set(lists.flat())].sort(byId)
}

function oneOrNone(document: LakeDocument | undefined): readonly LakeDocument[] {
  return document ? [document] : []
}
