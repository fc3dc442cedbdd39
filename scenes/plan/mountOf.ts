import type { Mount, RoomSpec } from './types.ts'

/** How the building shows each kind of exhibit (the kinds of cms/content; plain strings, since a plan imports nothing). */
const MOUNTS: Readonly<Record<string, Mount>> = {
  picture: 'wall',
  poster: 'wall',
  chart: 'wall',
  routeMap: 'wall',
  archivalDocument: 'wall',
  textWall: 'wall',
  object: 'plinth',
  voice: 'post',
}

/** A kind that the building doesn't know yet hangs on the wall: it shows its text, and breaks nothing. */
export function mountOf(kind: string): Mount {
  return MOUNTS[kind] ?? 'wall'
}

interface RoomOutlineLike {
  readonly slug: string
  readonly setting: string
  readonly exhibits: readonly { readonly slug: string; readonly kind: string; readonly aspect: number }[]
}

/** What the plan needs of a room's outline. */
export function specOf(room: RoomOutlineLike): RoomSpec {
  return {
    slug: room.slug,
    setting: room.setting,
    exhibits: room.exhibits.map(({ slug, kind, aspect }) => ({ slug, mount: mountOf(kind), aspect })),
  }
}
