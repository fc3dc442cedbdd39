import { parseMemory } from '../memory.ts'

/** Whether a visitor wants to hear places, and how loud, 0 to 1. */
export interface SoundChoice {
  readonly isOn: boolean
  readonly volume: number
}

/** Nobody is surprised by a sound (WCAG 1.4.2): off, until it is switched on; then quiet. */
export const SOUND_AT_FIRST: SoundChoice = { isOn: false, volume: 0.5 }

/** What was remembered; whatever makes no sense is as at first. */
export function parseSoundChoice(text: string | null): SoundChoice {
  const found = parseMemory(text)
  if (typeof found !== 'object' || found === null) return SOUND_AT_FIRST
  const { isOn, volume } = Object.fromEntries<unknown>(Object.entries(found))
  return {
    isOn: isOn === true,
    volume:
      typeof volume === 'number' && Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : SOUND_AT_FIRST.volume,
  }
}
