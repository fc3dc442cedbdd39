import type { MuseumRecords } from '../content/assembleMuseum.ts'
import type { Language } from '../content/Language.ts'
import { eventsQuery, journeysQuery } from '../queries/chronicle.ts'
import { museumQuery } from '../queries/museum.ts'
import { roomsQuery } from '../queries/rooms.ts'
import { storiesQuery } from '../queries/stories.ts'
import { testimoniesQuery } from '../queries/testimonies.ts'
import { toursQuery } from '../queries/tours.ts'
import { EditionError } from './EditionError.ts'
import type { LakeClient } from './LakeClient.ts'

/** Everything that one language's museum is made of. @throws EditionError while the lake is away */
export async function askMuseum(client: LakeClient, language: Language): Promise<MuseumRecords> {
  const ask = (query: string) => client.fetch(query, { language })
  try {
    const [museum, rooms, stories, testimonies, tours, events, journeys] = await Promise.all([
      ask(museumQuery),
      ask(roomsQuery),
      ask(storiesQuery),
      ask(testimoniesQuery),
      ask(toursQuery),
      ask(eventsQuery),
      ask(journeysQuery),
    ])
    return { museum, rooms, stories, testimonies, tours, events, journeys }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EditionError(`The lake does not answer (${reason}): the edition before stays open.`, { cause: error })
  }
}
