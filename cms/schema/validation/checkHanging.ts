import { inFrench } from '../previews/inFrench.ts'
import type { DocumentLookup } from './DocumentLookup.ts'
import { referencesOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** One thing hangs in one place: its page says which, and the path leads there. */
export async function checkHanging(exhibits: unknown, roomId: string, lookup: DocumentLookup): Promise<Verdict> {
  const ids = referencesOf(exhibits)
  const found = await Promise.all(
    ids.map(async (id) => ({
      id,
      room: (await lookup.pointingTo(id)).find(
        (each) => each._type === 'room' && each._id !== roomId && referencesOf(each.exhibits).includes(id),
      ),
    })),
  )
  const elsewhere = found.find(({ room }) => room !== undefined)
  if (elsewhere?.room === undefined) return true
  const [exhibit] = await lookup.byIds([elsewhere.id])
  return `“${inFrench(exhibit?.title) ?? elsewhere.id}” already hangs in “${inFrench(elsewhere.room.title) ?? elsewhere.room._id}”: take it down there first.`
}
