import type { Language } from '../../../cms/content/Language.ts'
import type { IndexPoint, Lead, Testimony } from '../../../cms/content/Testimony.ts'
import { pointAt, pointsIn } from '../../audio/pointsIn.ts'
import type { Hearing } from '../../audio/VoiceEngine.ts'

/** The point that is told now, and what the museum answers to it. */
export interface Told {
  readonly point: IndexPoint
  /** Null where the museum keeps still. */
  readonly lead: Lead | null
}

/**
 * What is told at a time: the last point that has begun; before the first, nothing.
 * @param heard the language of the recording that is heard, not of the words that are read
 * @param seconds from the start of that recording
 */
export function leadNow(testimony: Pick<Testimony, 'index'>, heard: Language, seconds: number): Told | null {
  const points = pointsIn(testimony, heard)
  const told = points[pointAt(points, seconds)]
  return told ? { point: told.point, lead: told.point.lead } : null
}

/** Whether a recording of it ever makes the museum answer: else nobody is offered to follow it. */
export function leads(testimony: Pick<Testimony, 'index'>, heard: Language): boolean {
  return pointsIn(testimony, heard).some(({ point }) => point.lead !== null)
}

/** The point that is told now: its id, '' before the first; null where no voice is heard that leads. */
export function toldBy({ programme, status, seconds }: Hearing): string | null {
  if (!programme || status === 'missing' || !leads(programme.testimony, programme.recording.lang)) return null
  return leadNow(programme.testimony, programme.recording.lang, seconds)?.point.id ?? ''
}
