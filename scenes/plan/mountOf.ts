import type { ExhibitSpec, Mount, RoomSpec } from './types.ts'

/** How the building shows each kind of exhibit (the kinds of cms/content; plain strings, since a plan imports nothing). */
const MOUNTS: Readonly<Record<string, Mount>> = {
  picture: 'wall',
  poster: 'wall',
  chart: 'wall',
  routeMap: 'wall',
  mapTable: 'mapTable',
  archivalDocument: 'case',
  projection: 'wall',
  object: 'plinth',
  textWall: 'wall',
  memorial: 'memorial',
  voice: 'post',
}

/** In the open court there is no wall to stand a case at, and a crowd at the fountain: papers hang there, under the arcades. */
const IN_THE_COURT: Readonly<Partial<Record<Mount, Mount>>> = { case: 'wall', mapTable: 'wall', memorial: 'wall' }

/** Mounts that are nothing without their picture: where it is missing, the words hang on the wall in its place; a chart is drawn. */
const FOR_PICTURES: readonly Mount[] = ['wall', 'case', 'mapTable']

/** A kind that the building doesn't know yet hangs on the wall: it shows its text, and breaks nothing. */
export function mountOf(kind: string): Mount {
  return MOUNTS[kind] ?? 'wall'
}

interface ExhibitOutlineLike {
  readonly slug: string
  readonly kind: string
  readonly aspect: number
  /** Told of what has none; a plan that is not told takes it that there is one. */
  readonly hasImage?: boolean
}

interface RoomOutlineLike {
  readonly slug: string
  readonly setting: string
  readonly exhibits: readonly ExhibitOutlineLike[]
}

/** What the plan needs of a room's outline. */
export function specOf(room: RoomOutlineLike): RoomSpec {
  return {
    slug: room.slug,
    setting: room.setting,
    exhibits: room.exhibits.map((exhibit) => exhibitSpec(exhibit, room.setting === 'courtyard')),
  }
}

function exhibitSpec({ slug, kind, aspect, hasImage = true }: ExhibitOutlineLike, inCourt: boolean): ExhibitSpec {
  const known = mountOf(kind)
  const mount = (inCourt ? IN_THE_COURT[known] : undefined) ?? known
  // A memorial is its words; a textWall too, even where a curator gave it a picture for the page.
  const isText =
    (FOR_PICTURES.includes(mount) && !hasImage && kind !== 'chart') ||
    (mount === 'wall' && (kind === 'textWall' || kind === 'memorial'))
  return isText ? { slug, mount: 'wall', aspect: 1, isText } : { slug, mount, aspect }
}
