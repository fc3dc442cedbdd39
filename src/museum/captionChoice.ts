import { parseMemory } from './memory.ts'

export const CAPTION_SIZES = ['small', 'medium', 'large'] as const

export type CaptionSize = (typeof CAPTION_SIZES)[number]

/** Whether the words of a voice are shown over the walk, and how large. */
export interface CaptionChoice {
  readonly isOn: boolean
  readonly size: CaptionSize
}

export const STANDARD_CAPTIONS: CaptionChoice = { isOn: true, size: 'medium' }

/** The remembered choice; what is missing or makes no sense is as at first. */
export function parseCaptionChoice(text: string | null): CaptionChoice {
  const found = parseMemory(text)
  if (typeof found !== 'object' || found === null) return STANDARD_CAPTIONS
  const isOn = 'isOn' in found && typeof found.isOn === 'boolean' ? found.isOn : STANDARD_CAPTIONS.isOn
  const size = CAPTION_SIZES.find((each) => 'size' in found && found.size === each) ?? STANDARD_CAPTIONS.size
  return { isOn, size }
}
