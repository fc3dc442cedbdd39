import type { SoundName } from '../../../cms/content/Sound.ts'
import { FORGED_SOUNDS } from '../../../scenes/soundscape/forgedSounds.ts'
import { soundOf } from '../../../scenes/soundscape/soundOf.ts'
import type { View } from '../../catalogue/View.ts'
import type { Whereabouts } from '../Whereabouts.ts'

/** Whether the museum has any sound of a place: else nobody is offered to hear them. */
export const HAS_SOUNDS = Object.keys(FORGED_SOUNDS).length > 0

/** What is heard where the visitor is. As long as a room's own file isn't there, nobody knows what it asks for: silence. */
export function soundHere({ shown }: View, { place }: Pick<Whereabouts, 'place'>): SoundName | null {
  if ((shown.kind !== 'room' && shown.kind !== 'exhibit') || shown.room.slug !== place.room) return null
  const sound = soundOf(shown.room, place.exhibit)
  return sound && FORGED_SOUNDS[sound] ? sound : null
}
