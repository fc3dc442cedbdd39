import { planMuseum } from '../../../scenes/plan/planMuseum.ts'
import type { MuseumPlan } from '../../../scenes/plan/types.ts'
import { exhibitSlug, roomsOf } from '../../support/galleryCollection.ts'

/** The building that the museum of `count` pictures has: the same walls, pictures and walk for every column. */
export function peerPlan(count: number): MuseumPlan {
  const rooms = roomsOf({ count, settings: ['whiteCube'] }).map(({ slug, exhibits }) => ({
    slug,
    setting: 'whiteCube',
    exhibits: exhibits.map((index) => ({ slug: exhibitSlug(index), mount: 'wall' as const, aspect: 4 / 3 })),
  }))
  const welcome = { slug: 'welcome', mount: 'wall' as const, aspect: 1 }
  return planMuseum([{ slug: 'threshold', setting: 'courtyard', exhibits: [welcome] }, ...rooms])
}

const asked = (name: string, otherwise: number) =>
  Number(new URLSearchParams(window.location.search).get(name) ?? otherwise)

/** How many pictures the page's address asks for. */
export const askedCount = (): number => asked('n', 10)

/** The file of picture `index`: beyond so many different ones they hang again, as in the museum beside. */
export const fileOf = (index: number, size: 'full' | 'thumbs'): string =>
  `/pictures/${size}/${index % asked('of', askedCount())}.jpg`
