import type { Language } from './Language.ts'
import type { MediaImage } from './Media.ts'
import type { RoomOutline } from './Room.ts'
import type { StoryOutline } from './Story.ts'
import type { TestimonyOutline } from './Testimony.ts'
import type { RichText, Text } from './Text.ts'
import type { TourOutline } from './Tour.ts'

/** The museum in one language: what every page needs. */
export interface Museum {
  readonly language: Language
  readonly title: Text
  readonly tagline: Text
  readonly welcome: RichText
  readonly cover: MediaImage | null
  /** The courtyard, where a visit begins. */
  readonly threshold: RoomOutline
  /** In route order, without the threshold. */
  readonly rooms: readonly RoomOutline[]
  readonly tours: readonly TourOutline[]
  readonly stories: readonly StoryOutline[]
  readonly testimonies: readonly TestimonyOutline[]
  readonly about: {
    readonly method: RichText
    readonly sources: RichText
    readonly rights: RichText
    readonly accessibility: RichText
  }
  /** Whether somebody reviewed the museum's own texts in this language. */
  readonly reviewed: boolean
}
