import type { Exhibit, ExhibitKind, ExhibitOutline } from './Exhibit.ts'
import type { MediaImage } from './Media.ts'
import { glimpseOf } from './glimpseOf.ts'
import type { Room, RoomOutline } from './Room.ts'
import type { Story, StoryOutline } from './Story.ts'
import type { Testimony, TestimonyOutline } from './Testimony.ts'
import type { Tour, TourOutline } from './Tour.ts'

/** What lists and doors need to know: the museum's index is made of outlines, so that a first page stays light. */

export function outlineOfExhibit(exhibit: Exhibit): ExhibitOutline {
  const { id, slug, title, kind, nature, aspect, hasImage, hasVoice } = exhibit
  return { id, slug, title, kind, nature, aspect, hasImage, hasVoice }
}

export function outlineOfRoom(room: Room): RoomOutline {
  const { id, slug, number, title, period, summary, setting, cover, exhibits } = room
  const glimpse = cover ? null : glimpseThrough(exhibits)
  return { id, slug, number, title, period, summary, setting, cover, glimpse, exhibits: exhibits.map(outlineOfExhibit) }
}

/** Kinds whose pictures say something even when cropped to a door: no words are drawn in them. */
const WORDLESS: readonly ExhibitKind[] = ['picture', 'object', 'voice']

function glimpseThrough(exhibits: readonly Exhibit[]): MediaImage | null {
  const pictures = exhibits.flatMap(({ kind, image }) => (image ? [{ kind, image }] : []))
  const telling = pictures.find(({ kind }) => WORDLESS.includes(kind)) ?? pictures[0]
  return telling ? glimpseOf(telling.image) : null
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
