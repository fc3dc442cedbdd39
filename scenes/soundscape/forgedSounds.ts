import type { SoundName } from '../../cms/content/Sound.ts'
import type { ForgedSound } from './ForgedSound.ts'

/** Written by the makers of the collection. None yet: the walk then offers no sounds. */
export const FORGED_SOUNDS: Readonly<Partial<Record<SoundName, ForgedSound>>> = {}
