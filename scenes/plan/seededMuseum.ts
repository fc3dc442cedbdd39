import type { ExhibitSpec, Mount, RoomSpec } from './types.ts'

/** mulberry32: small, even, the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const ON_WALLS: readonly Mount[] = ['wall', 'wall', 'wall', 'case']
const FREE: readonly Mount[] = ['plinth', 'post', 'mapTable', 'memorial']
/** What `specOf` lets stand in the courtyard. */
const IN_COURT: readonly Mount[] = ['plinth', 'post']

/**
 * A museum such as a curator might publish, for tests: 1 to 12 rooms after the threshold, one of them of 1 to 60
 * exhibits, any mounts, aspects from a scroll to a banner.
 * @param wanted so many rooms after the threshold
 */
export function seededMuseum(seed: number, wanted?: number): readonly RoomSpec[] {
  const random = seeded(seed)
  const upTo = (most: number) => 1 + Math.floor(random() * most)
  const oneOf = (mounts: readonly Mount[]) => mounts[Math.floor(random() * mounts.length)] ?? 'wall'
  const drawn = upTo(12)
  const rooms = wanted ?? drawn
  const large = Math.floor(random() * (rooms + 1))
  // Some rooms hold pictures only, some objects only: the extremes are where plans break.
  return Array.from({ length: rooms + 1 }, (_, room) => {
    const free = random() < 0.15 ? 1 : random() * 0.5
    const count = room === large ? upTo(60) : upTo(9)
    return {
      slug: room === 0 ? 'threshold' : `room-${room}`,
      // Plain halls and halls with furniture of their own.
      setting: room === 0 ? 'courtyard' : room % 2 ? 'work' : 'library',
      exhibits: Array.from({ length: count }, (_, index): ExhibitSpec => {
        const mount = random() >= free ? oneOf(room === 0 ? ['wall'] : ON_WALLS) : oneOf(room === 0 ? IN_COURT : FREE)
        const aspect = Math.exp((random() - 0.5) * 3.2)
        const isText = mount === 'wall' && random() < 0.12
        return { slug: `exhibit-${index}`, mount, aspect, ...(isText ? { isText } : {}) }
      }),
    }
  })
}
