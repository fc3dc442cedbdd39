import type { QualityChoice } from '../../scenes/index.ts'

/** How finely the visitor asked to see the museum drawn; where they asked for nothing, the device decides. */
export function parseQualityChoice(text: string | null): QualityChoice {
  return text === 'basic' || text === 'rich' ? text : 'auto'
}
