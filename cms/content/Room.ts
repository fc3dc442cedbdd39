import type { Exhibit, ExhibitOutline } from './Exhibit.ts'
import type { MediaImage } from './Media.ts'
import type { StoryOutline } from './Story.ts'
import type { RichText, Text } from './Text.ts'

/**
 * What a room is about, chosen by meaning; the building turns it into architecture, light and colour. The courtyard is the
 * threshold; departures to talent are a madrasa hall in five hues (art.md, art direction 3); the others are places of the
 * journey; the white cube is plain on purpose.
 */
export const SETTINGS = [
  'courtyard',
  'departures',
  'work',
  'home',
  'return',
  'talent',
  'shipAndQuay',
  'caravanNight',
  'mineGallery',
  'factoryLine',
  'hostelRoom',
  'kitchen',
  'straitAtNight',
  'library',
  'roofTerrace',
  'whiteCube',
] as const

export type Setting = (typeof SETTINGS)[number]

export interface RoomOutline {
  readonly id: string
  readonly slug: string
  /** The room's number in the museum's story, 0 for the threshold. */
  readonly number: number
  readonly title: Text
  /** "1956–1974". */
  readonly period: Text | null
  readonly summary: Text
  readonly setting: Setting
  readonly cover: MediaImage | null
  /** What one sees through its door where it has no cover: its most telling picture. Null where it has a cover. */
  readonly glimpse: MediaImage | null
  /** In hanging order, which is the order of the route. */
  readonly exhibits: readonly ExhibitOutline[]
}

export interface Room extends Omit<RoomOutline, 'glimpse' | 'exhibits'> {
  readonly introLabel: RichText
  readonly exhibits: readonly Exhibit[]
  readonly stories: readonly StoryOutline[]
  /** Whether somebody reviewed its own texts in this language. */
  readonly reviewed: boolean
}
