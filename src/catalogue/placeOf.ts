import type { View } from './View.ts'

/** Where in the building a page is: the room's entrance, or an exhibit; the threshold for pages that are nowhere. */
export function placeOf({ visit, museum, shown }: View): { readonly room: string; readonly exhibit: string | null } {
  switch (shown.kind) {
    case 'room':
      return { room: shown.room.slug, exhibit: null }
    case 'exhibit':
      return { room: shown.room.slug, exhibit: shown.exhibit.slug }
    case 'testimony':
      if (shown.testimony.heardAt) return shown.testimony.heardAt
      break
    case 'story':
      if (shown.story.room !== null) return { room: shown.story.room, exhibit: null }
      break
    case 'tour': {
      const stop = shown.stop?.stop ?? shown.tour.stops[0]
      if (stop) return { room: stop.room, exhibit: stop.exhibit }
      break
    }
    case 'trouble':
      if (visit.page.kind === 'room') return { room: visit.page.room, exhibit: null }
      if (visit.page.kind === 'exhibit') return { room: visit.page.room, exhibit: visit.page.exhibit }
      break
    default:
  }
  return { room: museum.threshold.slug, exhibit: null }
}
