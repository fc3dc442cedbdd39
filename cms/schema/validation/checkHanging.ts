import { inFrench } from '../previews/inFrench.ts'
import type { DocumentLookup } from './DocumentLookup.ts'
import { referencesOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** One thing hangs in one place: its page says which, and the path leads there. */
export async function checkHanging(exhibits: unknown, roomId: string, lookup: DocumentLookup): Promise<Verdict> {
  const ids = referencesOf(exhibits)
  for (const room of await lookup.pointingTo(ids)) {
    if (room._type !== 'room' || room._id === roomId) continue
    const id = referencesOf(room.exhibits).find((each) => ids.includes(each))
    if (id === undefined) continue
    const [exhibit] = await lookup.byIds([id])
    return `“${inFrench(exhibit?.title) ?? id}” already hangs in “${inFrench(room.title) ?? room._id}”: take it down there first.`
  }
  return true
}
