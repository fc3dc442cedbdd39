/** The sounds of places that the museum made itself. Which settings have which: scenes/soundscape. */
export const SOUND_NAMES = ['sea', 'train', 'market', 'mine', 'kitchen', 'night'] as const

export type SoundName = (typeof SOUND_NAMES)[number]
