import type { Exhibit, ExhibitOutline } from './Exhibit.ts'
import type { MediaImage } from './Media.ts'
import type { Room, RoomOutline } from './Room.ts'
import type { Story, StoryOutline } from './Story.ts'
import type { Testimony, TestimonyOutline } from './Testimony.ts'
import type { Tour, TourOutline } from './Tour.ts'

/** What lists and doors need to know: the museum's index is made of outlines, so that a first page stays light. */

export function outlineOfExhibit(exhibit: Exhibit): ExhibitOutline {
  const { id, slug, title, kind, nature, aspect, image, hasVoice } = exhibit
  return { id, slug, title, kind, nature, aspect, image: glimpse(image), hasVoice }
}

/** Pixels: wide enough for a card on a sharp screen. Every page carries the index, so it names no size that no list shows. */
const GLIMPSE = 960

function glimpse(image: MediaImage | null): MediaImage | null {
  if (!image) return null
  const [smallest] = image.sizes
  const sizes = image.sizes.filter(({ width }) => width <= GLIMPSE)
  return { ...image, sizes: sizes.length === 0 && smallest ? [smallest] : sizes }
}

export function outlineOfRoom(room: Room): RoomOutline {
  const { id, slug, number, title, period, summary, setting, cover, exhibits } = room
  return { id, slug, number, title, period, summary, setting, cover, exhibits: exhibits.map(outlineOfExhibit) }
}

export function outlineOfStory({ id, slug, title, lead, cover }: Story): StoryOutline {
  return { id, slug, title, lead, cover }
}

export function outlineOfTestimony(testimony: Testimony): TestimonyOutline {
  const { id, slug, title, kind, narrator, synopsis, duration } = testimony
  return { id, slug, title, kind, narrator, synopsis, duration }
}

export function outlineOfTour({ id, slug, title, summary, minutes, stopCount, cover }: Tour): TourOutline {
  return { id, slug, title, summary, minutes, stopCount, cover }
}
