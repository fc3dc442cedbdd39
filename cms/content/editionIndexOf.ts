import type { MuseumContent } from './assembleMuseum.ts'
import type { EditionIndex } from './Edition.ts'

/**
 * The index of one language's files but for its search.
 *
 * @param write keeps a thing as a file under a name of its own, and says its path
 */
export function editionIndexOf(
  { museum, rooms, stories, testimonies, tours, chronicle }: MuseumContent,
  write: (title: string, thing: unknown) => string,
): Omit<EditionIndex, 'search'> {
  const bySlug = (kind: string, things: readonly { readonly slug: string }[]) =>
    Object.fromEntries(things.map((thing) => [thing.slug, write(`${kind}-${thing.slug}`, thing)]))
  return {
    museum: write('museum', museum),
    rooms: bySlug('room', rooms),
    stories: bySlug('story', stories),
    testimonies: bySlug('testimony', testimonies),
    tours: bySlug('tour', tours),
    chronicle: write('chronicle', chronicle),
  }
}
