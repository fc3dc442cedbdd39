import type { Text } from './Text.ts'

/**
 * H: two or more independent sources agree, or the official text was read. M: one source, or several that copy one
 * origin. L: no source found; an L fact is never shown (facts.md).
 */
export const CONFIDENCES = ['H', 'M', 'L'] as const

export type Confidence = (typeof CONFIDENCES)[number]

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly year: string | null
  readonly href: string | null
}

export interface Fact {
  readonly id: string
  /** As in the museum's fact file: L02, S05. */
  readonly code: string
  readonly claim: Text
  readonly date: string | null
  readonly confidence: Confidence
  /** Where sources disagree: what they say, written out. */
  readonly dispute: Text | null
  readonly sources: readonly Source[]
}
