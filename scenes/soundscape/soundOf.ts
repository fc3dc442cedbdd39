import type { Setting } from '../../cms/content/Room.ts'
import type { SoundName } from '../../cms/content/Sound.ts'

/**
 * What is heard in a setting, very quietly; null: nothing, which is a choice as well. No work is made to sound like work that
 * we have not listened to, and the strait at night is silent: people die there (facts.md, section 5).
 */
export const SOUND_OF: Readonly<Record<Setting, SoundName | null>> = {
  courtyard: 'market',
  departures: 'train',
  work: null,
  home: 'kitchen',
  return: 'sea',
  talent: null,
  shipAndQuay: 'sea',
  caravanNight: 'night',
  mineGallery: 'mine',
  factoryLine: null,
  hostelRoom: null,
  kitchen: 'kitchen',
  straitAtNight: null,
  library: null,
  roofTerrace: 'market',
  whiteCube: null,
}

/** As much of a room as decides about its sound. */
export interface SoundingRoom {
  readonly setting: Setting
  readonly exhibits: readonly {
    readonly slug: string
    readonly kind: string
    /** Left out where only the room's outline is known. */
    readonly contentNote?: unknown
  }[]
}

/**
 * What is heard in a room. A memorial wants silence in all of its room; an exhibit that asks for care before one looks, where
 * one stands before it.
 * @param exhibit what the visitor stands before; null at the entrance
 */
export function soundOf({ setting, exhibits }: SoundingRoom, exhibit: string | null): SoundName | null {
  if (exhibits.some(({ kind }) => kind === 'memorial')) return null
  const faced = exhibits.find(({ slug }) => slug === exhibit)
  return faced?.contentNote ? null : SOUND_OF[setting]
}
