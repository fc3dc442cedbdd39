import type { Door } from './Chronicle.ts'
import type { Fact } from './Fact.ts'
import type { Room } from './Room.ts'

/** Doors offered from one event or journey: enough to choose from. */
const MOST_DOORS = 4

/**
 * The ways into the building from something that rests on facts: the exhibits that rest on the same, first those that share
 * most, then those that rest on least else; then the rooms that were named, where no exhibit leads into them.
 * @param named ids of rooms
 */
export function doorsTo(facts: readonly Fact[], named: readonly unknown[], rooms: readonly Room[]): Door[] {
  const sought = new Set(facts.map(({ id }) => id))
  const exhibits = rooms
    .flatMap((room) =>
      room.exhibits.map((exhibit) => ({
        door: { room: room.slug, exhibit: exhibit.slug },
        shared: exhibit.facts.filter(({ id }) => sought.has(id)).length,
        all: exhibit.facts.length,
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.all - b.all)
    .slice(0, MOST_DOORS)
    .map(({ door }) => door)
  const entered = new Set(exhibits.map(({ room }) => room))
  const others = rooms.filter(({ id, slug }) => named.includes(id) && !entered.has(slug))
  return [...exhibits, ...others.map(({ slug }) => ({ room: slug, exhibit: null }))]
}
