import type { Museum } from '../../cms/content/Museum.ts'
import type { Text } from '../../cms/content/Text.ts'
import type { Visit } from '../visit/Visit.ts'
import type { Catalogue } from './createCatalogue.ts'
import type { Result } from './Result.ts'
import { decadesOf } from './decadesOf.ts'
import type { Shown, View } from './View.ts'
import { routeOf } from './View.ts'

/**
 * Gathers what a visit's page needs: the same on the server and in the browser. Only a museum file that does not open is
 * an error; anything less is a page that says so.
 */
export async function loadView(catalogue: Catalogue, visit: Visit): Promise<Result<View>> {
  const museum = await catalogue.museum()
  if (!museum.ok) return museum
  const shown = await show(catalogue, museum.value, visit)
  return { ok: true, value: { visit, museum: museum.value, edition: catalogue.edition(), shown } }
}

async function show(catalogue: Catalogue, museum: Museum, { page }: Visit): Promise<Shown> {
  const wrong = (path: string): Shown => ({ kind: 'wrong', path })
  switch (page.kind) {
    case 'home':
    case 'rooms':
    case 'tours':
    case 'about':
    case 'wrong':
      return page
    case 'search':
      return { kind: 'search' }
    case 'room': {
      const room = await catalogue.room(page.room)
      if (!room) return wrong(page.room)
      if (!room.ok) return trouble(room, titleOfRoom(museum, page.room))
      return { kind: 'room', room: room.value }
    }
    case 'exhibit': {
      const room = await catalogue.room(page.room)
      if (!room) return wrong(`${page.room}/${page.exhibit}`)
      if (!room.ok) return trouble(room, titleOfRoom(museum, page.room))
      const exhibit = room.value.exhibits.find(({ slug }) => slug === page.exhibit)
      if (!exhibit) return wrong(`${page.room}/${page.exhibit}`)
      const testimony = exhibit.testimony ? await catalogue.testimony(exhibit.testimony.slug) : null
      return { kind: 'exhibit', room: room.value, exhibit, testimony }
    }
    case 'story': {
      const story = await catalogue.story(page.story)
      if (!story) return wrong(page.story)
      if (!story.ok) return trouble(story, museum.stories.find(({ slug }) => slug === page.story)?.title)
      return { kind: 'story', story: story.value }
    }
    case 'testimony': {
      const testimony = await catalogue.testimony(page.testimony)
      if (!testimony) return wrong(page.testimony)
      if (!testimony.ok)
        return trouble(testimony, museum.testimonies.find((each) => each.slug === page.testimony)?.title)
      return { kind: 'testimony', testimony: testimony.value }
    }
    case 'tour': {
      const tour = await catalogue.tour(page.tour)
      if (!tour) return wrong(page.tour)
      if (!tour.ok) return trouble(tour, museum.tours.find(({ slug }) => slug === page.tour)?.title)
      if (page.stop === null) return { kind: 'tour', tour: tour.value, stop: null }
      const stop = tour.value.stops[page.stop - 1]
      return stop
        ? { kind: 'tour', tour: tour.value, stop: { stop, number: page.stop } }
        : wrong(`${page.tour}/${page.stop}`)
    }
    case 'timeline':
    case 'map': {
      const chronicle = await catalogue.chronicle()
      if (!chronicle) return wrong(page.kind)
      if (!chronicle.ok) return trouble(chronicle, undefined)
      if (page.kind === 'timeline') return { kind: 'timeline', chronicle: chronicle.value }
      const { decade } = page
      if (decade !== null && !decadesOf(chronicle.value.journeys).includes(decade)) return wrong(`map/${decade}`)
      return { kind: 'map', chronicle: chronicle.value, decade }
    }
    default:
      return page satisfies never
  }
}

function trouble(result: Extract<Result<unknown>, { ok: false }>, title: Text | undefined): Shown {
  return { kind: 'trouble', title: title ?? null, error: result.error }
}

function titleOfRoom(museum: Museum, slug: string): Text | undefined {
  return routeOf(museum).find((room) => room.slug === slug)?.title
}
