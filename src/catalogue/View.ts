import type { Chronicle } from '../../cms/content/Chronicle.ts'
import type { Exhibit } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Room, RoomOutline } from '../../cms/content/Room.ts'
import type { Story } from '../../cms/content/Story.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Text } from '../../cms/content/Text.ts'
import type { Stop, Tour } from '../../cms/content/Tour.ts'
import type { Visit } from '../visit/Visit.ts'
import type { OpenEdition } from './createCatalogue.ts'
import type { CatalogueError, Result } from './Result.ts'

/** What a page shows beyond the museum's own outline. */
export type Shown =
  | { readonly kind: 'home' }
  | { readonly kind: 'rooms' }
  | { readonly kind: 'room'; readonly room: Room }
  | {
      readonly kind: 'exhibit'
      readonly room: Room
      readonly exhibit: Exhibit
      /** Of a voice exhibit; null where the exhibit has none. */
      readonly testimony: Result<Testimony> | null
    }
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'testimony'; readonly testimony: Testimony }
  | { readonly kind: 'tours' }
  | {
      readonly kind: 'tour'
      readonly tour: Tour
      readonly stop: { readonly stop: Stop; readonly number: number } | null
    }
  | { readonly kind: 'timeline'; readonly chronicle: Chronicle }
  | { readonly kind: 'map'; readonly chronicle: Chronicle; readonly decade: number | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'search' }
  | { readonly kind: 'wrong'; readonly path: string }
  /** The page exists, its file does not open: the rest of the museum does. */
  | { readonly kind: 'trouble'; readonly title: Text | null; readonly error: CatalogueError }

/** A page ready to be shown: the visit with everything that its page needs. */
export interface View {
  readonly visit: Visit
  readonly museum: Museum
  readonly edition: OpenEdition
  readonly shown: Shown
}

/** All rooms in the order of the route, the threshold first. */
export function routeOf(museum: Museum): readonly RoomOutline[] {
  return [museum.threshold, ...museum.rooms]
}

/** The testimony that is told on a page; null where nobody speaks. */
export function toldOn({ shown }: View): Testimony | null {
  if (shown.kind === 'testimony') return shown.testimony
  return shown.kind === 'exhibit' && shown.testimony?.ok ? shown.testimony.value : null
}
