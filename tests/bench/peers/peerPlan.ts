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

/** How many pictures the page's address asks for. */
export function askedCount(): number {
  return Number(new URLSearchParams(window.location.search).get('n') ?? 10)
}
